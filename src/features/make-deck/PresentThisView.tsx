import { newDeck } from "@/domain/deckEdits.ts";
import { STAGED, type Deck, type Slide } from "@/domain/Deck.ts";
import { deckToKey } from "@/state/deckInAddress.ts";
import { keepDeck } from "@/state/keepDeck.ts";
import { ownKey } from "@/state/deckKey.ts";
import { useRoom } from "@/state/room.ts";
import { presentLink } from "./presentLink.ts";
import { regionOnShelf, titleOfRegion } from "./titleOfRegion.ts";

type Props = {
  readonly onPresent: (key: string) => void;
  readonly onFault: (why: string) => void;
};

/** Shows the regions of the page as they stand, one slide each: carried by the address, so that nothing has to be kept. */
export function PresentThisView({ onPresent, onFault }: Props) {
  const { shelf, store, edition } = useRoom();
  const deckNow = (): Deck => {
    const { view } = store.getState();
    const drawn = new Set(shelf.regions());
    const shown = STAGED.filter((show) => drawn.has(regionOnShelf(show)));
    // An opened question stands for the list that it was opened from.
    const staged = shown.includes("Question") ? shown.filter((show) => show !== "Contradictions") : shown;
    const link = presentLink(view, edition);
    const slides = staged.map((show): Slide => ({
      kind: "figure",
      says: titleOfRegion(show, shelf),
      notes: "",
      link,
      show,
    }));
    return { ...newDeck("this-view", "This view", edition.version), slides };
  };
  const present = async () => {
    const deck = deckNow();
    const made = await deckToKey(deck).catch(() => null);
    if (made?.kind === "key") {
      onPresent(made.key);
      return;
    }
    // Too long for an address: it is kept like a deck that was made.
    const kept = keepDeck("This view as a deck", deck);
    if (kept.kind === "kept") onPresent(ownKey(kept.deck));
    else onFault(kept.why);
  };
  return (
    <button type="button" className="button" onClick={() => void present()}>
      Present this view
    </button>
  );
}
