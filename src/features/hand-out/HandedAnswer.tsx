import type { Answered } from "./HandedSlide.ts";

/** What a slide asked, and the answer with its sources. */
export const HandedAnswer = ({ answer, withNotes }: { readonly answer: Answered; readonly withNotes: boolean }) => (
  <section className="handout__part" aria-label={`Answer to slide ${answer.number}`}>
    <h2>
      <b className="handout__number">{answer.number}</b> {answer.says}
    </h2>
    <div className="handout__answer">
      <p>{answer.prompt}</p>
      <ul className="handout__lines">
        {answer.answer.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="handout__small">{answer.sources}</p>
    </div>
    {withNotes && answer.notes !== "" && <p className="handout__spoken">{answer.notes}</p>}
  </section>
);
