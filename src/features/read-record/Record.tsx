import { useEffect, useRef } from "react";
import { noSources } from "@/engine/Clauses.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import type { Event } from "@/domain/Event.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { hiddenInWords } from "@/figures/hiddenInWords.ts";
import { highlights } from "@/engine/highlights.ts";
import { documentReading } from "@/figures/claimReading.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import { Documents } from "@/ui/Documents.tsx";
import { EscapeArea } from "@/ui/EscapeArea.tsx";
import { Highlighted } from "@/ui/Highlighted.tsx";
import { useReturnFocus } from "@/ui/useReturnFocus.ts";
import { EventFacts } from "./EventFacts.tsx";
import { QuestionClaims } from "./QuestionClaims.tsx";
import { neighbours } from "./neighbours.ts";
import { questionsInOrder } from "./questionsInOrder.ts";
import "./Record.css";

/** One event whole: what it was, its questions, who answers them how, and in which documents. */
export function Record({ event }: { readonly event: Event }) {
  const selection = useSelection();
  const choose = useChoose();
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnFocus();
  useEffect(() => heading.current?.focus({ preventScroll: true }), [event.id]);
  const { dataSet, terms, isCarried, isEventInView } = selection;
  const { previous, next } = neighbours(selection, event);
  const { questions, contradicted } = questionsInOrder(selection, event);
  const claims = questions.flatMap(({ id }) => dataSet.claimsOfQuestion.get(id) ?? []);
  const hidden = claims.filter((claim) => !isCarried(claim)).length;
  const close = () => choose({ event: null });
  return (
    <section className="record" aria-label="Record">
      <EscapeArea onEscape={close}>
        <div className="record__bar">
          <span className="record__steps">
            <button
              type="button"
              className="word-button"
              disabled={previous === null}
              onClick={() => previous !== null && choose({ event: previous.id })}
            >
              ← Previous
            </button>
            <button
              type="button"
              className="word-button"
              disabled={next === null}
              onClick={() => next !== null && choose({ event: next.id })}
            >
              Next →
            </button>
          </span>
          <button type="button" className="word-button" onClick={close}>
            Close record
          </button>
        </div>
        <h2 className="record__title" ref={heading} tabIndex={-1}>
          <Highlighted pieces={highlights(event.title, terms)} />
        </h2>
        <EventFacts event={event} date={eventDateInWords(event)} />
        <p className="record__summary">
          <Highlighted pieces={highlights(event.summary, terms)} />
        </p>
        {!isEventInView(event.id) && <p className="small muted">This event is not in view under the active filters.</p>}
        {hidden > 0 && (
          <p className="small muted">
            {hiddenInWords(hidden)}{" "}
            <button type="button" className="link-button" onClick={() => choose(noSources)}>
              Lift the source filter
            </button>
          </p>
        )}
        <div className="record__section">
          <h3 className="record__heading">
            {questions.length === 0
              ? "The record holds no question on this event."
              : `${numberInWords(questions.length)} ${questions.length === 1 ? "question" : "questions"}, ${numberInWords(claims.length)} ${claims.length === 1 ? "claim" : "claims"}${contradicted === 0 ? "" : `; the ${numberInWords(contradicted)} contradicted first`}`}
          </h3>
          {questions.map((question) => (
            <QuestionClaims key={question.id} question={question} />
          ))}
        </div>
        <div className="record__section">
          <h3 className="record__heading">Sources on the event</h3>
          <Documents
            label="Sources on the event"
            documents={event.sources.flatMap((id) => {
              const source = dataSet.sourceById.get(id);
              return source === undefined ? [] : [documentReading(source)];
            })}
          />
        </div>
      </EscapeArea>
    </section>
  );
}
