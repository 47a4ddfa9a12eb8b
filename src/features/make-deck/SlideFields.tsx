import type { ComponentType } from "react";
import { writtenSentence } from "@/domain/boundSentence.ts";
import { LONGEST, MOST_LINES, type Slide } from "@/domain/Deck.ts";
import { AskFields } from "./AskFields.tsx";
import { DraftField } from "./DraftField.tsx";
import { FigureFields } from "./FigureFields.tsx";
import { Sentence } from "./Sentence.tsx";

/** A slide drawn small, to be looked at only. `place`: "3 of 11". */
export type Preview = ComponentType<{ readonly slide: Slide; readonly place: string }>;

type Props = {
  readonly slide: Slide;
  readonly place: string;
  readonly Preview: Preview | null;
  readonly onChange: (says: string, slide: Slide) => void;
  readonly onClose: () => void;
};

const linesIn = (typed: string): readonly string[] =>
  typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const longestIn = (typed: string): number => Math.max(0, ...linesIn(typed).map((line) => writtenSentence(line).length));

function faultOfLines(typed: string): string | null {
  const { length } = linesIn(typed);
  return length <= MOST_LINES
    ? null
    : `${length} lines: a slide has room for ${MOST_LINES}. Not kept until there are fewer.`;
}

/** Everything of one slide that can be changed. */
export function SlideFields({ slide, place, Preview, onChange, onClose }: Props) {
  return (
    <div className="slide-fields">
      <div className="slide-fields__words">
        <Sentence says={slide.says} onKeep={(says) => onChange("has another sentence", { ...slide, says })} />
        {slide.kind === "words" && (
          <DraftField
            label="Lines, each on a line of its own"
            value={slide.lines.join("\n")}
            most={LONGEST.line}
            rows={5}
            lengthOf={longestIn}
            faultOf={faultOfLines}
            onKeep={(typed) => onChange("has other lines", { ...slide, lines: linesIn(typed) })}
          >
            {" in the longest line"}
          </DraftField>
        )}
        {slide.kind === "figure" && <FigureFields slide={slide} onChange={onChange} onClose={onClose} />}
        {slide.kind === "ask" && <AskFields slide={slide} onChange={onChange} />}
        <DraftField
          label="Notes for whoever speaks"
          value={slide.notes}
          most={LONGEST.notes}
          rows={3}
          onKeep={(notes) => onChange("has other notes", { ...slide, notes })}
        />
      </div>
      {Preview !== null && (
        <div className="slide-fields__preview">
          <div className="slide-fields__sheet">
            <Preview slide={slide} place={place} />
          </div>
        </div>
      )}
    </div>
  );
}
