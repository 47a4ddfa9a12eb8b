import { deckShown } from "@/state/deckShown.ts";
import { useChoose } from "@/state/room.ts";
import type { View } from "@/state/View.ts";

/** Shows a deck, from its first slide: one step of the browser's history. `onClose` puts the window away. */
export function usePresent(onClose: () => void): (key: string, as: View["deckAs"]) => void {
  const choose = useChoose();
  return (deck, deckAs) => {
    onClose();
    choose(deckShown(deck, deckAs));
  };
}
