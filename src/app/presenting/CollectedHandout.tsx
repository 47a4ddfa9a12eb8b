import { useCallback, useState } from "react";
import type { Deck, FigureSlide } from "@/domain/Deck.ts";
import { Exercises } from "@/features/hand-out/Exercises.tsx";
import { Handout } from "@/features/hand-out/Handout.tsx";
import { HandoutBar, type HandoutForm } from "@/features/hand-out/HandoutBar.tsx";
import type { SlidePicture } from "@/features/hand-out/HandedSlide.ts";
import { useFound } from "@/features/hand-out/useFound.ts";
import { today } from "@/state/today.ts";
import { useBriefing } from "@/state/useBriefing.ts";
import { ProgressBar } from "@/ui/ProgressBar.tsx";
import { usePrinting } from "@/ui/usePrinting.ts";
import { PictureOfSlide } from "./PictureOfSlide.tsx";
import { useTitle } from "./useTitle.ts";
import "./CollectedHandout.css";

type Props = { readonly deck: Deck; readonly onLeave: () => void };

/** The pictures of a deck, one figure after the other, and then the deck as it will be printed. */
export function CollectedHandout({ deck, onLeave }: Props) {
  const [pictures, setPictures] = useState<ReadonlyMap<number, SlidePicture>>(new Map());
  const [withNotes, setWithNotes] = useState(false);
  const [form, setForm] = useState<HandoutForm>("all");
  const { paper } = useBriefing();
  const found = useFound(deck);
  const isPrinting = usePrinting();
  useTitle(`${deck.title} – ${form === "all" ? "handout" : "exercises"}`);
  const figures = deck.slides.flatMap((slide, at): readonly (FigureSlide & { readonly at: number })[] =>
    slide.kind === "figure" ? [{ ...slide, at }] : [],
  );
  const next = figures.find(({ at }) => !pictures.has(at)) ?? null;
  const at = next?.at ?? null;
  const take = useCallback(
    (picture: SlidePicture) => setPictures((taken) => (at === null ? taken : new Map([...taken, [at, picture]]))),
    [at],
  );
  const isWaiting = form === "all" && next !== null;
  const printed = { deck, paper, withNotes, found, today: today() };
  return (
    <>
      <HandoutBar
        form={form}
        onForm={setForm}
        isDrawing={isWaiting}
        withNotes={withNotes}
        onNotes={setWithNotes}
        onLeave={onLeave}
      />
      <main className="handout-desk" aria-busy={isWaiting}>
        {isWaiting && (
          <div className="handout-desk__wait">
            <h1>{deck.title}</h1>
            <ProgressBar
              label={`Drawing figure ${pictures.size + 1} of ${figures.length}`}
              share={pictures.size / figures.length}
            />
          </div>
        )}
        {(!isWaiting || isPrinting) && (
          <div className="handout-desk__sheets" role="group" aria-label="What is printed" tabIndex={0}>
            {form === "all" ? <Handout {...printed} pictures={pictures} /> : <Exercises {...printed} />}
          </div>
        )}
        {next !== null && <PictureOfSlide key={next.at} link={next.link} show={next.show} onPicture={take} />}
      </main>
    </>
  );
}
