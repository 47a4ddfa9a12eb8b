import type { HandedSlide } from "./HandedSlide.ts";
import { HandedPart } from "./HandedPart.tsx";
import { answersOfRows, isAnsweredByRow } from "./answersOfRows.ts";
import { AskedOptions, AskedRows } from "./AskedRows.tsx";
import { EXERCISE_RULE } from "./exerciseOnPaper.ts";
import { RuledLines } from "./RuledLines.tsx";

type Of<Kind extends HandedSlide["kind"]> = Extract<HandedSlide, { readonly kind: Kind }>;

function Asked({ sheet }: Of<"ask">) {
  const byRow = isAnsweredByRow(sheet);
  return (
    <>
      <p className="exercise__prompt">
        {sheet.about} <b>{sheet.prompt}</b>
      </p>
      {byRow && <p className="exercise__prompt">{answersOfRows(sheet)}</p>}
      <div className="exercise__answer">
        <div>
          <AskedRows sheet={sheet} />
          {!byRow && <AskedOptions sheet={sheet} />}
        </div>
        <div className="exercise__reasons">
          <p className="handout__small">Your reasons</p>
          <RuledLines least={1} apart={EXERCISE_RULE} />
        </div>
      </div>
    </>
  );
}

/** Things to know are read; questions, with which a deck closes, each have lines to answer on. */
const Words = ({ lines, isLast }: { readonly lines: readonly string[]; readonly isLast: boolean }) => (
  <ul className={isLast ? "exercise__questions" : "handout__lines exercise__known"}>
    {lines.map((line) => (
      <li key={line}>
        {line}
        {isLast && <RuledLines least={1} apart={EXERCISE_RULE} />}
      </li>
    ))}
  </ul>
);

/** One exercise on paper. */
export function ExercisePart({
  slide,
  width,
  isLast,
}: {
  readonly slide: HandedSlide;
  readonly width: number;
  readonly isLast: boolean;
}) {
  if (slide.kind !== "ask" && slide.kind !== "words")
    return <HandedPart slide={slide} width={width} height={0} withNotes={false} />;
  return (
    <section
      className={slide.kind === "words" && !isLast ? "exercise" : "exercise exercise--answered"}
      aria-label={`Slide ${slide.number}`}
    >
      <h2>
        <b className="handout__number">{slide.number}</b> {slide.says}
      </h2>
      {slide.kind === "ask" ? <Asked {...slide} /> : <Words lines={slide.lines} isLast={isLast} />}
    </section>
  );
}
