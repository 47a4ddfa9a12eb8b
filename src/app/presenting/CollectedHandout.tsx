import { useCallback, useState } from "react";
import { DECK_VERSION, type Deck, type FigureSlide } from "@/domain/Deck.ts";
import { Handout } from "@/features/hand-out/Handout.tsx";
import { HandoutBar } from "@/features/hand-out/HandoutBar.tsx";
import type { SlidePicture } from "@/features/hand-out/HandedSlide.ts";
import { addressOf } from "@/state/addressOf.ts";
import { useRoom, useView } from "@/state/room.ts";
import { today } from "@/state/today.ts";
import { useBriefing } from "@/state/useBriefing.ts";
import { emptyView } from "@/state/View.ts";
import { ProgressBar } from "@/ui/ProgressBar.tsx";
import { PictureOfSlide } from "./PictureOfSlide.tsx";
import "./CollectedHandout.css";

type Props = { readonly deck: Deck; readonly onLeave: () => void };

/** Longer addresses cannot be typed from paper. */
const LONGEST = 300;

/** Where the deck is found again: an address leads to the bundled and to short ones, a file to those kept here. */
function useFound(deck: Deck): { readonly address: string | null; readonly says: string } {
  const { edition } = useRoom();
  const key = useView((view) => view.deck) ?? "";
  const address = addressOf({ ...emptyView, deck: key }, edition);
  const file = `Kept by its maker in the file ${deck.id}.json (counterclaim-deck, version ${DECK_VERSION}).`;
  if (key.startsWith("own.")) return { address: null, says: file };
  return address.length > LONGEST ? { address: null, says: file } : { address, says: "The slides:" };
}

/** The pictures of a deck, one figure after the other, and then the deck as it will be printed. */
export function CollectedHandout({ deck, onLeave }: Props) {
  const [pictures, setPictures] = useState<ReadonlyMap<number, SlidePicture>>(new Map());
  const [withNotes, setWithNotes] = useState(false);
  const { paper } = useBriefing();
  const found = useFound(deck);
  const figures = deck.slides.flatMap((slide, at): readonly (FigureSlide & { readonly at: number })[] =>
    slide.kind === "figure" ? [{ ...slide, at }] : [],
  );
  const next = figures.find(({ at }) => !pictures.has(at)) ?? null;
  const at = next?.at ?? null;
  const take = useCallback(
    (picture: SlidePicture) => setPictures((taken) => (at === null ? taken : new Map([...taken, [at, picture]]))),
    [at],
  );
  return (
    <>
      <HandoutBar isDrawing={next !== null} withNotes={withNotes} onNotes={setWithNotes} onLeave={onLeave} />
      <main className="handout-desk" aria-busy={next !== null}>
        {next !== null ? (
          <div className="handout-desk__wait">
            <h1>{deck.title}</h1>
            <ProgressBar
              label={`Drawing figure ${pictures.size + 1} of ${figures.length}`}
              share={pictures.size / figures.length}
            />
            <PictureOfSlide key={next.at} link={next.link} show={next.show} onPicture={take} />
          </div>
        ) : (
          <div className="handout-desk__sheets" role="group" aria-label="What is printed" tabIndex={0}>
            <Handout
              deck={deck}
              pictures={pictures}
              paper={paper}
              withNotes={withNotes}
              found={found}
              today={today()}
            />
          </div>
        )}
      </main>
    </>
  );
}
