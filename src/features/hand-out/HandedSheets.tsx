import { plainSentence } from "@/domain/boundSentence.ts";
import type { Day } from "@/domain/Day.ts";
import type { Deck } from "@/domain/Deck.ts";
import { PAPER_SHEETS } from "@/layout/paperSheets.ts";
import type { Paper } from "@/state/createBriefing.ts";
import { useRoom } from "@/state/room.ts";
import { OnPaper } from "@/ui/OnPaper.tsx";
import { AnswerKey } from "./AnswerKey.tsx";
import type { HandedKey, HandedSlide } from "./HandedSlide.ts";
import { HandoutHead } from "./HandoutHead.tsx";
import { madeInWords } from "./madeInWords.ts";
import { sheetsOf, type Piece } from "./sheetsOf.tsx";
import { headOnPaper } from "./slideOnPaper.ts";
import type { Found } from "./useFound.ts";
import "./Handout.css";

/** What is printed, whatever of a deck it is. */
export type Handed = {
  readonly deck: Deck;
  readonly paper: Paper;
  readonly withNotes: boolean;
  /** Where the deck is found: its address, or the file that holds it. */
  readonly found: Found;
  readonly today: Day;
};

type Props = Handed & {
  readonly pieces: readonly Piece[];
  /** null: nothing is asked. */
  readonly answers: HandedKey | null;
  readonly ofSlide: (slide: HandedSlide) => Piece;
  /** What the print lacks; null: nothing. */
  readonly missing: string | null;
  /** Of its sheets, besides their own. */
  readonly sheetClass?: string;
  /** So much lower is its head, in px of paper. */
  readonly lowerHead?: number;
};

/** The sheets of the class under one head, and on sheets of their own the answers. */
export function HandedSheets({
  deck,
  paper,
  withNotes,
  found,
  today,
  pieces,
  answers,
  ofSlide,
  missing,
  ...look
}: Props) {
  const { dataSet, edition } = useRoom();
  const { sheetClass = "", lowerHead = 0 } = look;
  const sheet = PAPER_SHEETS[paper];
  const head = {
    title: deck.title,
    about: plainSentence(deck.about, dataSet),
    made: madeInWords(deck, edition, today),
    missing,
    ...found,
  };
  return (
    <OnPaper name="Handout" paper={paper} className="handout">
      {sheetsOf(pieces, sheet.height, headOnPaper(head, sheet.width) - lowerHead).map(({ parts, isFilled }, at) => (
        <div key={at} className={`handout__sheet ${isFilled ? "handout__sheet--filled" : ""} ${sheetClass}`}>
          {at === 0 && <HandoutHead {...head} />}
          {parts}
        </div>
      ))}
      {answers !== null && (
        <AnswerKey
          title={deck.title}
          handed={answers}
          slides={answers.slides.map(ofSlide)}
          sheet={sheet}
          withNotes={withNotes}
        />
      )}
    </OnPaper>
  );
}
