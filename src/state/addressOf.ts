import { writeLink } from "./linkCodec.ts";
import type { View } from "./View.ts";

/** The address that opens a view, whether or not it stands in the browser yet: a gesture that goes on writes none (L13). */
export function addressOf(view: View): string {
  const link = writeLink(view);
  const address = new URL(window.location.href);
  address.hash = link;
  return link === "" ? address.href.replace(/#$/u, "") : address.href;
}
