import { numbersInWords } from "@/export/notesOfPictures.ts";
import { HandedAsk } from "./HandedAsk.tsx";
import { HandedFigure } from "./HandedFigure.tsx";
import type { HandedSlide } from "./HandedSlide.ts";
import { RuledLines } from "./RuledLines.tsx";
import { heightsOf, isWide, leastRules, RULES_UNDER, undrawnInWords } from "./slideOnPaper.ts";

type Props = {
  readonly slide: HandedSlide;
  /** Of the sheet inside its margins, in px of paper. */
  readonly width: number;
  /** Of the drawings together. */
  readonly height: number;
  readonly withNotes: boolean;
};

function Content({ slide, width, height }: Omit<Props, "withNotes">) {
  switch (slide.kind) {
    case "words":
      return (
        <ul className="handout__lines">
          {slide.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      );
    case "figure":
      return (
        <div className="handout__figures">
          {heightsOf(slide.figures, width, height).map((high, at) => {
            const figure = slide.figures[at];
            if (figure === undefined) return null;
            return (
              <HandedFigure
                key={figure.picture.region}
                {...figure}
                sheet={width}
                isWide={isWide(slide.figures)}
                height={high}
              />
            );
          })}
        </div>
      );
    case "ask":
      return <HandedAsk sheet={slide.sheet} />;
    case "undrawn":
      return <p className="handout__fault">{undrawnInWords(slide.address)}</p>;
    case "unasked":
      return <p className="handout__fault">This cannot be asked. {slide.why}</p>;
    case "kept":
      return null;
    default:
      return slide satisfies never;
  }
}

/** Where the room for notes stands: each narrow figure has its own beside it. */
const placeOfNotes = (slide: HandedSlide): "beside" | "under" | "within" =>
  slide.kind !== "figure" ? "beside" : isWide(slide.figures) ? "under" : "within";

/** One slide on paper: its number and sentence, what it shows, and room for notes. */
export function HandedPart({ slide, width, height, withNotes }: Props) {
  if (slide.kind === "kept") {
    return (
      <section className="handout__part handout__part--kept" aria-label={`Slide ${slide.number}`}>
        <b className="handout__number">{slide.number}</b>
        <p>
          This slide answers what {slide.asks.length === 1 ? "slide" : "slides"} {numbersInWords(slide.asks)}{" "}
          {slide.asks.length === 1 ? "asks" : "ask"}: it is printed with the answer key.
        </p>
      </section>
    );
  }
  const notes = placeOfNotes(slide);
  return (
    <section className="handout__part" aria-label={`Slide ${slide.number}`}>
      <h2>
        <b className="handout__number">{slide.number}</b> {slide.says}
      </h2>
      <div className={notes === "beside" ? "handout__body handout__beside" : "handout__body"}>
        <Content slide={slide} width={width} height={height} />
        {notes !== "within" && <RuledLines least={notes === "under" ? RULES_UNDER : leastRules(slide)} />}
      </div>
      {withNotes && slide.notes !== "" && <p className="handout__spoken">{slide.notes}</p>}
    </section>
  );
}
