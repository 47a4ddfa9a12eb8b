import type { Edition } from "@/domain/Edition.ts";
import { sharedLink } from "./linkCodec.ts";
import type { View } from "./View.ts";

/**
 * The address that opens a view and says of which edition it was made, whether or not it stands in the browser yet: a
 * gesture that goes on writes none (L13).
 */
export function addressOf(view: View, edition: Pick<Edition, "version">): string {
  const address = new URL(window.location.href);
  address.hash = sharedLink(view, edition);
  return address.href;
}
