import type { View } from "./View.ts";

/** The part of a view that shows a deck, from its first slide; null: none, and the view under it is seen. */
export const deckShown = (
  deck: string | null,
  deckAs: View["deckAs"] = "stage",
): Pick<View, "deck" | "slide" | "deckAs"> => ({ deck, slide: 1, deckAs });
