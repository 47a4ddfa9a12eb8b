import type { Edition } from "@/domain/Edition.ts";
import { sharedLink } from "./linkCodec.ts";
import type { View } from "./View.ts";

/**
 * The address that opens a view and says of which edition it was made, whether or not it stands in the browser yet: a
 * gesture that goes on writes none (L13). It asks for an earlier edition only where what is shown is of that one (L31).
 */
export function addressOf(view: View, { version, file }: Pick<Edition, "version" | "file">): string {
  const address = new URL(window.location.href);
  const isAsAsked = file === null && view.asOf === version;
  address.hash = sharedLink(isAsAsked ? view : { ...view, asOf: null }, { version });
  return address.href;
}
