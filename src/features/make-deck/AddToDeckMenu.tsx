import { useState } from "react";
import { addSlide, newDeck } from "@/domain/deckEdits.ts";
import { MOST_SLIDES, type Deck, type Slide } from "@/domain/Deck.ts";
import { useAsked } from "@/state/asked.ts";
import { editDeck } from "@/state/editedDeck.ts";
import { keepDeck } from "@/state/keepDeck.ts";
import { useOwnDecks } from "@/state/ownDecks.ts";
import { useRoom } from "@/state/room.ts";
import { ActionMenu } from "@/ui/ActionMenu.tsx";
import { Saved } from "@/ui/Saved.tsx";
import { presentLink } from "./presentLink.ts";
import { stagedOf, titleOfRegion } from "./titleOfRegion.ts";

/** What was added, and where; `id`: of the deck. `step`: what undo would take back. */
type Added =
  | { readonly kind: "added"; readonly id: string; readonly says: string; readonly step: string }
  | { readonly kind: "fault"; readonly why: string };

const FIRST = "New deck with a slide";

/** The menu of the reader's decks for what a region shows. */
export function AddToDeckMenu({ region }: { readonly region: string }) {
  const { shelf, store, edition } = useRoom();
  const { decks, isKept, undoable, change, undo } = useOwnDecks();
  const [isOpen, setOpen] = useState(true);
  const [added, setAdded] = useState<Added | null>(null);

  const slideNow = (): Slide | null => {
    const { view } = store.getState();
    const show = stagedOf(region, view.question !== null);
    if (show === null) return null;
    return { kind: "figure", says: titleOfRegion(show, shelf), notes: "", link: presentLink(view, edition), show };
  };
  const addTo = (deck: Deck | null) => () => {
    const slide = slideNow();
    if (slide === null) return;
    if (deck === null) {
      const made = keepDeck(FIRST, addSlide(newDeck("new", "My deck", edition.version), slide));
      setAdded(
        made.kind === "fault"
          ? made
          : { kind: "added", id: made.deck.id, says: `Added to “${made.deck.title}” as slide 1`, step: FIRST },
      );
      return;
    }
    const says = `Added to “${deck.title}” as slide ${deck.slides.length + 1}`;
    const why = change(says, (now) => now.map((each) => (each.id === deck.id ? addSlide(each, slide) : each)));
    setAdded(why === null ? { kind: "added", id: deck.id, says, step: says } : { kind: "fault", why });
  };
  const forget = () => setAdded(null);
  const takeBack = () => {
    undo();
    forget();
  };
  const edit = (id: string) => {
    forget();
    editDeck(id);
  };
  const isElsewhere = useAsked().tool !== null;
  // It stands until something else is done to the decks: undo would then take back that.
  const isShown = added !== null && !isElsewhere && (added.kind === "fault" || undoable === added.step);
  return (
    <>
      <ActionMenu
        label="Add to deck"
        name={`Add ${region} to a deck`}
        className="word-button"
        open={isOpen}
        onOpen={setOpen}
        groups={[
          ...(decks.length === 0
            ? []
            : [
                decks
                  .filter(({ slides }) => slides.length < MOST_SLIDES)
                  .map((deck) => ({ key: deck.id, label: deck.title, run: addTo(deck) })),
              ]),
          [{ key: "new", label: "New deck", run: addTo(null) }],
        ]}
      />
      {isShown && (
        <Saved
          outcome={
            added.kind === "fault"
              ? added
              : {
                  kind: "done",
                  says: `${added.says}.${isKept ? "" : " This browser does not keep it: save the deck as a file."}`,
                  next: [
                    { label: "Undo", run: takeBack },
                    { label: "Edit the deck", run: () => edit(added.id) },
                  ],
                }
          }
          onClose={forget}
        />
      )}
    </>
  );
}
