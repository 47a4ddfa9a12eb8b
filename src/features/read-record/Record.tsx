import { useEffect, useRef } from "react";
import { noSources } from "@/engine/Clauses.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import type { Event } from "@/domain/Event.ts";
import { eventTypeNames } from "@/domain/eventTypeNames.ts";
import { eventFigure } from "@/figures/eventFigure.ts";
import { hiddenInWords } from "@/figures/hiddenInWords.ts";
import { highlights } from "@/engine/highlights.ts";
import { useChoose, useSelection, useStamp, useView } from "@/state/room.ts";
import { useOnShelf } from "@/state/useOnShelf.ts";
import { Choice } from "@/ui/Choice.tsx";
import { EscapeArea } from "@/ui/EscapeArea.tsx";
import { Highlighted } from "@/ui/Highlighted.tsx";
import { PanelTools } from "@/ui/PanelTools.tsx";
import { Remedy } from "@/ui/Remedy.tsx";
import { useReturnFocus } from "@/ui/useReturnFocus.ts";
import { EventFacts } from "./EventFacts.tsx";
import { QuestionsInFull } from "./QuestionsInFull.tsx";
import { SideBySide } from "./SideBySide.tsx";
import { neighbours } from "./neighbours.ts";
import { recordPicture } from "./recordPicture.ts";
import "./Record.css";

/** One event whole: what it was, its questions, who answers them how, and in which documents. */
export function Record({ event }: { readonly event: Event }) {
  const selection = useSelection();
  const choose = useChoose();
  const stamp = useStamp();
  const sideBySide = useView((view) => view.sideBySide);
  const plotScale = useView((view) => view.plotScale);
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnFocus();
  useEffect(() => heading.current?.focus({ preventScroll: true }), [event.id]);
  const { dataSet, terms, isCarried, isEventInView } = selection;
  const { previous, next } = neighbours(selection, event);
  const questions = dataSet.questionsOfEvent.get(event.id) ?? [];
  const claims = questions.flatMap(({ id }) => dataSet.claimsOfQuestion.get(id) ?? []);
  const hidden = claims.filter((claim) => !isCarried(claim)).length;
  useOnShelf("Record", () =>
    recordPicture(eventFigure(selection, event, { plotScale }, stamp), { questions: questions.length, hidden }),
  );
  const close = () => choose({ event: null, sideBySide: false });
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
          <span className="record__steps">
            <PanelTools region="Record" />
            <button type="button" className="word-button" onClick={close}>
              Close record
            </button>
          </span>
        </div>
        {questions.length > 0 && (
          <div className="record__forms">
            <Choice
              label="How the record is shown"
              options={[
                { key: "full", label: "Questions in full" },
                { key: "together", label: "Side by side" },
              ]}
              chosen={sideBySide ? "together" : "full"}
              onChoose={(key) => choose({ sideBySide: key === "together" })}
            />
          </div>
        )}
        <h2 className="record__title" ref={heading} tabIndex={-1}>
          <Highlighted pieces={highlights(event.title, terms)} />
        </h2>
        {sideBySide ? (
          <p className="record__when">
            {eventDateInWords(event)} · {eventTypeNames[event.type]}
          </p>
        ) : (
          <>
            <EventFacts event={event} date={eventDateInWords(event)} />
            <p className="record__summary">
              <Highlighted pieces={highlights(event.summary, terms)} />
            </p>
          </>
        )}
        {!isEventInView(event.id) && <p className="small muted">This event is not in view under the active filters.</p>}
        {hidden > 0 && (
          <Remedy action="Lift the source filter" onAct={() => choose(noSources)}>
            {hiddenInWords(hidden)}
          </Remedy>
        )}
        {sideBySide ? <SideBySide event={event} /> : <QuestionsInFull event={event} />}
      </EscapeArea>
    </section>
  );
}
