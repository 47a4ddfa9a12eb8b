import type { Edition } from "@/domain/Edition.ts";
import { deckShown } from "@/state/deckShown.ts";
import { sharedLink } from "@/state/linkCodec.ts";
import type { View } from "@/state/View.ts";

/** The link that a slide keeps of a view: without the deck over it, and without the frame that it may stand in. */
export const presentLink = (view: View, edition: Pick<Edition, "version">): string =>
  sharedLink({ ...view, ...deckShown(null), alone: null, rule: null }, edition);
