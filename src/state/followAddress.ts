import type { ViewStore } from "./createViewStore.ts";
import { readLink, writeLink, type Damage } from "./linkCodec.ts";
import type { Vocabulary } from "./linkParts.ts";

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

/** Keeps store and address in step: a finished choice is one step of history, a gesture that goes on is none. */
export function followAddress(
  store: ViewStore,
  address: Address,
  vocabulary: Vocabulary,
  onDamage: (damage: readonly Damage[]) => void,
): () => void {
  let written = writeLink(store.getState().view);
  const apply = () => {
    const { view, damage } = readLink(address.read(), vocabulary);
    written = writeLink(view);
    onDamage(damage);
    if (writeLink(store.getState().view) !== written) store.getState().restore(view);
  };
  apply();
  const stopListening = address.onChange(apply);
  const stopWriting = store.subscribe(({ view, phase }) => {
    if (phase === "moving") return;
    const link = writeLink(view);
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
