import type { Edition } from "@/domain/Edition.ts";
import type { ViewStore } from "./createViewStore.ts";
import { readLink, writeLink, type LinkRead } from "./linkCodec.ts";
import type { Vocabulary } from "./linkParts.ts";
import type { View } from "./View.ts";

/** The browser's address and history, as far as they are needed; a test hands in its own. */
export type Address = {
  readonly read: () => string;
  readonly push: (hash: string) => void;
  readonly onChange: (listen: () => void) => () => void;
};

const whole = (hash: string): string => {
  const { pathname, search } = window.location;
  return hash === "" ? pathname + search : `#${hash}`;
};

export const browserAddress: Address = {
  read: () => window.location.hash,
  push: (hash) => window.history.pushState(null, "", whole(hash)),
  onChange: (listen) => {
    // A typed address fires both; reading twice changes nothing.
    window.addEventListener("popstate", listen);
    window.addEventListener("hashchange", listen);
    return () => {
      window.removeEventListener("popstate", listen);
      window.removeEventListener("hashchange", listen);
    };
  },
};

/**
 * Keeps store and address in step: a finished choice is one step of history, a gesture that goes on is none. What is
 * written names `edition`; an address that names another one stays as it was until the next choice (L24).
 */
export function followAddress(
  store: ViewStore,
  address: Address,
  vocabulary: Vocabulary,
  edition: Pick<Edition, "version">,
  onRead: (read: LinkRead) => void,
): () => void {
  const linkOf = (view: View) => writeLink(view, edition);
  let written = linkOf(store.getState().view);
  const apply = () => {
    const read = readLink(address.read(), vocabulary);
    written = linkOf(read.view);
    onRead(read);
    if (linkOf(store.getState().view) !== written) store.getState().restore(read.view);
  };
  apply();
  const stopListening = address.onChange(apply);
  const stopWriting = store.subscribe(({ view, phase }) => {
    if (phase === "moving") return;
    const link = linkOf(view);
    if (link === written) return;
    written = link;
    address.push(link);
  });
  return () => {
    stopListening();
    stopWriting();
  };
}

/** Puts a link in place of the present step of the browser's history. */
export const replaceAddress = (hash: string): void => window.history.replaceState(null, "", whole(hash));

/** Opens a link as if it had been typed: a step of history, and read again. */
export const visitAddress = (hash: string): void => {
  window.location.hash = hash;
};
