import { Fragment, useMemo, type ReactNode } from "react";
import { plainSentence } from "@/domain/boundSentence.ts";
import { dayInWords } from "@/domain/dateInWords.ts";
import type { Day } from "@/domain/Day.ts";
import type { Deck } from "@/domain/Deck.ts";
import { editionInWords } from "@/domain/editionInWords.ts";
import type { SourceNotes } from "@/export/sourceNotes.ts";
import { pagesOfParts, type PaperPart } from "@/layout/pagesOfParts.ts";
import { PAPER_SHEETS } from "@/layout/paperSheets.ts";
import type { Paper } from "@/state/createBriefing.ts";
import { useRoom } from "@/state/room.ts";
import { NumberedNotes } from "@/ui/NumberedNotes.tsx";
import { OnPaper } from "@/ui/OnPaper.tsx";
import { handedDeck } from "./handedDeck.ts";
import { HandedAnswer } from "./HandedAnswer.tsx";
import { HandedPart } from "./HandedPart.tsx";
import type { Handed, HandedSlide, SlidePicture } from "./HandedSlide.ts";
import { HandoutHead } from "./HandoutHead.tsx";
import { answerOnPaper, headOnPaper, KEY_HEAD, LED, slideOnPaper, sourcesOnPaper } from "./slideOnPaper.ts";
import "./Handout.css";

type Props = {
  readonly deck: Deck;
  /** The picture of each figure slide, by its place among the slides from 0. */
  readonly pictures: ReadonlyMap<number, SlidePicture>;
  readonly paper: Paper;
  readonly withNotes: boolean;
  /** Where the deck is found: its address, or the file that holds it. */
  readonly found: { readonly address: string | null; readonly says: string };
  readonly today: Day;
};

/** Something of the print that stays together, drawn once it is known how high its picture may be. */
type Piece = { readonly key: string; readonly needs: PaperPart; readonly draw: (height: number) => ReactNode };

const Sources = ({ sources }: { readonly sources: SourceNotes }) => (
  <section className="handout__sources" aria-label="Sources">
    <h2>Sources</h2>
    <p>{sources.says}</p>
    <NumberedNotes {...sources} />
  </section>
);

/** A heading that stays with what it stands above. */
const ledBy = (heading: string, { key, needs, draw }: Piece): Piece => ({
  key,
  needs: { ...needs, around: needs.around + LED },
  draw: (height) => (
    <>
      <h2 className="handout__label">{heading}</h2>
      {draw(height)}
    </>
  ),
});

/** Pieces on sheets, as many on each as fit. */
function sheetsOf(pieces: readonly Piece[], height: number, head: number): readonly (readonly ReactNode[])[] {
  const placed = pagesOfParts(
    pieces.map(({ needs }) => needs),
    height,
    head,
  );
  const sheets: ReactNode[][] = [[]];
  for (const [at, { key, draw }] of pieces.entries()) {
    const place = placed[at];
    if (place?.startsPage === true) sheets.push([]);
    sheets.at(-1)?.push(<Fragment key={key}>{draw(place?.height ?? 0)}</Fragment>);
  }
  return sheets;
}

/** A deck on paper: slides with room for notes, sources, and on sheets of its own the answer key. */
export function Handout({ deck, pictures, paper, withNotes, found, today }: Props) {
  const { dataSet, edition } = useRoom();
  const sheet = PAPER_SHEETS[paper];
  const handed = useMemo(() => handedDeck(deck, pictures, dataSet), [deck, pictures, dataSet]);
  const { slides, sources, key } = handed;
  const about = [
    `${editionInWords(edition)}. Printed on ${dayInWords(today)}.`,
    ...(deck.record === edition.version ? [] : [`The deck was written for the record v${deck.record}.`]),
  ].join(" ");
  const ofSlide = (slide: HandedSlide): Piece => ({
    key: `slide ${slide.number}`,
    needs: slideOnPaper(slide, sheet.width, withNotes),
    draw: (height) => <HandedPart slide={slide} width={sheet.width} height={height} withNotes={withNotes} />,
  });
  const ofSources = (printed: Handed["sources"]): readonly Piece[] =>
    printed === null
      ? []
      : [{ key: "sources", needs: sourcesOnPaper(printed, sheet), draw: () => <Sources sources={printed} /> }];
  const head = { title: deck.title, about: plainSentence(deck.about, dataSet), made: about, ...found };
  const front = sheetsOf([...slides.map(ofSlide), ...ofSources(sources)], sheet.height, headOnPaper(head, sheet.width));
  const behind =
    key === null
      ? []
      : sheetsOf(
          [
            ...key.answers.map((answer): Piece => ({
              key: `answer ${answer.number}`,
              needs: answerOnPaper(answer, sheet.width, withNotes),
              draw: () => <HandedAnswer answer={answer} withNotes={withNotes} />,
            })),
            ...key.slides.map((slide, at) => (at === 0 ? ledBy("Slides that answer", ofSlide(slide)) : ofSlide(slide))),
            ...ofSources(key.sources),
          ],
          sheet.height,
          KEY_HEAD,
        );
  return (
    <OnPaper name="Handout" paper={paper} className="handout">
      {front.map((parts, at) => (
        <div key={at} className="handout__sheet">
          {at === 0 && <HandoutHead {...head} />}
          {parts}
        </div>
      ))}
      {key !== null && (
        <section aria-label="Answer key" className="handout__key">
          {behind.map((parts, at) => (
            <div key={at} className="handout__sheet">
              {at === 0 && (
                <header className="handout__head">
                  <h1>Answer key</h1>
                  <p className="handout__small">{deck.title}</p>
                </header>
              )}
              {parts}
            </div>
          ))}
        </section>
      )}
    </OnPaper>
  );
}
