import { useRef, useState } from "react";
import { addSlide, changeSlide, duplicateSlide, moveSlide, removeSlide } from "@/domain/deckEdits.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { LONGEST, type Deck, type Slide } from "@/domain/Deck.ts";
import { useRoom } from "@/state/room.ts";
import { SortableList } from "@/ui/SortableList.tsx";
import { useFocusAfter } from "@/ui/useFocusAfter.ts";
import { AddSlide } from "./AddSlide.tsx";
import { DraftField } from "./DraftField.tsx";
import type { Preview } from "./SlideFields.tsx";
import { slideName } from "./slideName.ts";
import { keyedSlides, noSlides } from "./slideKeys.ts";
import { SlideRow, type SlideActions } from "./SlideRow.tsx";
import { PagesOfSlides, PAGE } from "./PagesOfSlides.tsx";
import { UndoBar } from "./UndoBar.tsx";
import { useOwnDeck } from "./useOwnDeck.ts";

type Props = {
  readonly id: string;
  readonly Preview: Preview | null;
  /** Puts the window away. */
  readonly onClose: () => void;
};

/** Title, slides and their order: everything is kept on the device as soon as it is changed. */
export function DeckEditor({ id, Preview, onClose }: Props) {
  const { dataSet } = useRoom();
  const { deck, edit: tryEdit } = useOwnDeck(id);
  const [fault, setFault] = useState<string | null>(null);
  const edit = (says: string, change: (deck: Deck) => Deck) => setFault(tryEdit(says, change));
  const place = useRef<HTMLDivElement>(null);
  const [keyed, setKeyed] = useState(() => keyedSlides(noSlides, deck?.slides ?? []));
  const [opened, setOpened] = useState<string | null>(null);
  const [page, setPage] = useState(0);
  const focusAfter = useFocusAfter(keyed.of);
  const slides = deck?.slides ?? noSlides.of;
  // As React has it for what follows from another value: set while drawing, before anything is shown.
  const now = keyed.of === slides ? keyed : keyedSlides(keyed, slides);
  if (now !== keyed) setKeyed(now);
  if (deck === null) return <p>This deck was removed, here or in another window. Undo brings it back.</p>;

  const pages = Math.max(1, Math.ceil(slides.length / PAGE));
  const shownPage = Math.min(page, pages - 1);
  const first = shownPage * PAGE;
  const rows = slides.slice(first, first + PAGE).map((slide, at) => ({
    key: now.keys[first + at] ?? "",
    name: slideName(slide, first + at + 1, dataSet),
    slide,
    number: first + at + 1,
  }));
  const focusOn = (selector: string) =>
    focusAfter(() => {
      const find = (each: string) => place.current?.querySelector<HTMLElement>(each);
      // Where no slide is left, what brings it back.
      (find(selector) ?? find(".undo-bar button"))?.focus();
    });
  const focusSentence = (number: number) => focusOn(`[aria-label="Slide ${number}"] textarea`);
  const focusSlide = (number: number, part: string) => focusOn(`[data-slide="${number}"] ${part}`);
  const move = (from: number, to: number) => {
    edit(`Slide ${from} moved to place ${to}`, (each) => moveSlide(each, from, to));
    setPage(Math.floor((to - 1) / PAGE));
  };
  const actionsOf = (number: number): SlideActions => ({
    move: (by) => {
      focusSlide(number + by, `[data-move="${by === 1 ? "down" : "up"}"]`);
      move(number, number + by);
    },
    duplicate: () => {
      focusSlide(number + 1, ".slide-row__open");
      edit(`Slide ${number} duplicated`, (each) => duplicateSlide(each, number));
    },
    remove: () => {
      focusSlide(Math.max(1, Math.min(number, slides.length - 1)), ".slide-row__open");
      edit(`Slide ${number} removed`, (each) => removeSlide(each, number));
    },
    change: (says, slide) => {
      // What made it another kind of slide is gone with the old one.
      if (slide.kind !== slides[number - 1]?.kind) focusSentence(number);
      edit(`Slide ${number} ${says}`, (each) => changeSlide(each, number, () => slide));
    },
  });
  const add = (slide: Slide) => {
    const number = slides.length + 1;
    setPage(Math.floor((number - 1) / PAGE));
    // The key of a slide that is new: it opens as it comes, ready to be written in.
    setOpened(`slide-${now.next}`);
    focusSentence(number);
    edit(`Slide ${number} added`, (each) => addSlide(each, slide));
  };
  return (
    <div className="deck-editor" ref={place}>
      <div className="deck-editor__head">
        <DraftField
          label="Title"
          value={deck.title}
          most={LONGEST.title}
          rows={null}
          faultOf={(typed) => (typed.trim() === "" ? "A deck needs a title. The last one is kept." : null)}
          onKeep={(title) => edit("Title changed", (each) => ({ ...each, title }))}
        />
        <DraftField
          label="One sentence about it"
          value={deck.about}
          most={LONGEST.about}
          rows={null}
          onKeep={(about) => edit("Sentence about the deck changed", (each) => ({ ...each, about }))}
        />
      </div>
      <div className="deck-editor__bar">
        <h3 className="deck__part">
          {slides.length === 0 ? "No slides yet" : `Slides, ${numberInWords(slides.length)}`}
        </h3>
        <UndoBar />
      </div>
      {fault !== null && (
        <p className="draft__fault" role="alert">
          {fault} Nothing was changed.
        </p>
      )}
      <PagesOfSlides of={slides.length} page={shownPage} onPage={setPage} />
      <SortableList
        label="Slides"
        rows={rows}
        first={first + 1}
        of={slides.length}
        onMove={(from, to) => move(first + from + 1, first + to + 1)}
      >
        {({ key, slide, number }, handle) => (
          <SlideRow
            slide={slide}
            number={number}
            of={slides.length}
            handle={handle}
            isOpen={opened === key}
            onOpen={(isOpen) => setOpened(isOpen ? key : null)}
            actions={actionsOf(number)}
            Preview={Preview}
            onClose={onClose}
          />
        )}
      </SortableList>
      <AddSlide slides={slides.length} onAdd={add} />
    </div>
  );
}
