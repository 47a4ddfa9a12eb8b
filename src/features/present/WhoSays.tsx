import { useEffect, useRef } from "react";
import type { Bound } from "@/domain/boundSentence.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import { questionInWords } from "@/domain/questionInWords.ts";
import { claimReading } from "@/figures/claimReading.ts";
import { useRoom } from "@/state/room.ts";
import { ChannelMark } from "@/ui/ChannelMark.tsx";
import { EscapeArea } from "@/ui/EscapeArea.tsx";
import { Statement } from "@/ui/Statement.tsx";
import { useReturnFocus } from "@/ui/useReturnFocus.ts";
import "./WhoSays.css";

type Of<Kind> = Extract<Bound, { readonly kind: Kind }>["id"];

function ClaimCard({ id, dataSet }: { readonly id: Of<"claim">; readonly dataSet: DataSet }) {
  const claim = dataSet.claimById.get(id);
  if (claim === undefined) return null;
  const { key, ...reading } = claimReading(claim, dataSet);
  return <Statement key={key} {...reading} documentsLabel={`Sources of the claim of ${reading.who}`} />;
}

function EventCard({ id, dataSet }: { readonly id: Of<"event">; readonly dataSet: DataSet }) {
  const event = dataSet.eventById.get(id);
  if (event === undefined) return null;
  return (
    <>
      <p className="who-says__text">{event.title}</p>
      <p className="muted">{eventDateInWords(event)}</p>
      <p>{event.summary}</p>
    </>
  );
}

function QuestionCard({ id, dataSet }: { readonly id: Of<"question">; readonly dataSet: DataSet }) {
  const question = dataSet.questionById.get(id);
  if (question === undefined) return null;
  return (
    <>
      <p className="who-says__text">{questionInWords(question)}</p>
      <ul className="who-says__answers">
        {(dataSet.claimsOfQuestion.get(id) ?? []).map((claim) => {
          const { key, who, channel, says, when } = claimReading(claim, dataSet);
          return (
            <li key={key}>
              <span>
                <ChannelMark channel={channel} /> {who}
              </span>
              <b>{says}</b>
              <span className="muted">{when}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const TITLES: Record<Bound["kind"], string> = { claim: "Who says it", event: "The event", question: "The question" };

/** What a piece of a sentence is bound to, on the slide itself: claimant, date, words and documents. */
export function WhoSays({ bound, onClose }: { readonly bound: Bound; readonly onClose: () => void }) {
  const { dataSet } = useRoom();
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnFocus();
  useEffect(() => heading.current?.focus({ preventScroll: true }), [bound]);
  return (
    <EscapeArea className="who-says" onEscape={onClose}>
      <section aria-label={TITLES[bound.kind]}>
        <div className="who-says__head">
          <h2 className="who-says__title" tabIndex={-1} ref={heading}>
            {TITLES[bound.kind]}
          </h2>
          <button type="button" className="word-button" onClick={onClose}>
            Close
          </button>
        </div>
        {bound.kind === "claim" ? (
          <ClaimCard id={bound.id} dataSet={dataSet} />
        ) : bound.kind === "event" ? (
          <EventCard id={bound.id} dataSet={dataSet} />
        ) : (
          <QuestionCard id={bound.id} dataSet={dataSet} />
        )}
      </section>
    </EscapeArea>
  );
}
