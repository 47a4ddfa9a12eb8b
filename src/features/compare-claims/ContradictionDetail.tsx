import { useEffect, useRef } from "react";
import type { Contradiction } from "@/domain/Contradiction.ts";
import { claimDateInWords } from "@/domain/claimDateInWords.ts";
import { periodInWords } from "@/domain/dateInWords.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { gapInWords } from "@/domain/gapInWords.ts";
import { gapLabel } from "@/domain/gapLabel.ts";
import { positionsOf, type Position } from "@/domain/positionsOf.ts";
import type { Question } from "@/domain/Question.ts";
import { sharpest } from "@/domain/sharpest.ts";
import { stanceNames } from "@/domain/stanceNames.ts";
import { highlights } from "@/engine/highlights.ts";
import { claimReading } from "@/figures/claimReading.ts";
import { isInternal } from "@/figures/contradictionsFigure.ts";
import { positionPoint } from "@/figures/positionPoints.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import { IntervalPlot } from "@/ui/chart/IntervalPlot.tsx";
import { EscapeArea } from "@/ui/EscapeArea.tsx";
import { Highlighted } from "@/ui/Highlighted.tsx";
import { Statement } from "@/ui/Statement.tsx";
import { rowsOfPositions } from "./rowsOfPositions.ts";

/** What the two leading positions say against each other, in one sentence. */
function whyInWords(lead: Contradiction, nameOf: (position: Position) => string): string {
  const [a, b] = [nameOf(lead.a), nameOf(lead.b)];
  const side = isInternal(lead) ? " Both belong to one side." : "";
  const days = lead.differentDays ? " The two were said on different days." : "";
  if (lead.kind === "denial") return `${a} asserts it, ${b} denies it.${side}${days}`;
  const counters =
    lead.kind === "counters" ? " They count by different methods: their definitions stand in TTP incident counts." : "";
  return `${a} says ${figureInWords(lead.a.claim.figure)}, ${b} says ${figureInWords(lead.b.claim.figure)}: ${gapInWords(lead.gap)}.${counters}${side}${days}`;
}

/** A question in full: one row per claimant with the sources, earlier claims kept, hidden ones counted. */
export function ContradictionDetail({
  question,
  onBack,
}: {
  readonly question: Question;
  readonly onBack: () => void;
}) {
  const { dataSet, contradictions, isCarried, terms } = useSelection();
  const choose = useChoose();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [question.id]);
  const claims = dataSet.claimsOfQuestion.get(question.id) ?? [];
  const carried = claims.filter(isCarried);
  const found = contradictions.get(question.id) ?? [];
  const lead = sharpest(found);
  const led = lead === null ? [] : [lead.a.claimant, lead.b.claimant];
  const positions = positionsOf(carried).toSorted(
    (a, b) => Number(led.includes(b.claimant)) - Number(led.includes(a.claimant)),
  );
  const event = question.event === null ? null : (dataSet.eventById.get(question.event) ?? null);
  const nameOf = ({ claimant }: Position): string => dataSet.actorById.get(claimant)?.name ?? claimant;
  const hidden = claims.length - carried.length;
  return (
    <EscapeArea className="contradiction-detail" onEscape={onBack}>
      <div className="contradiction-detail__head">
        <button type="button" className="word-button" onClick={onBack}>
          ← All contradictions
        </button>
        {event !== null && (
          <button type="button" className="word-button" onClick={() => choose({ event: event.id })}>
            Open the record of this event
          </button>
        )}
      </div>
      <h3 className="contradiction-detail__title" ref={heading} tabIndex={-1}>
        <Highlighted pieces={highlights(question.text, terms)} />
      </h3>
      <p className="muted small">
        {event !== null
          ? `${event.title}, ${eventDateInWords(event)}`
          : question.period !== null
            ? `Count over ${periodInWords(question.period)}`
            : "Standing question of the conflict"}
        {question.place !== null && ` · ${question.place}`}
      </p>
      <p className="contradiction-detail__why">
        {lead === null ? "Among the claims in view nobody contradicts another." : whyInWords(lead, nameOf)}
      </p>
      <IntervalPlot
        size="full"
        label={`Positions on: ${question.text}`}
        domain={null}
        gap={
          lead === null || lead.kind === "denial"
            ? null
            : { label: gapLabel(lead.gap), between: [lead.a.claim.id, lead.b.claim.id] }
        }
        rows={rowsOfPositions(positions.map((position) => positionPoint(position, dataSet)))}
      />
      {hidden > 0 && (
        <p className="small muted">
          {hidden} further {hidden === 1 ? "claim" : "claims"} from other sources {hidden === 1 ? "is" : "are"} hidden
          by the source filter.{" "}
          <button type="button" className="word-button" onClick={() => choose({ publishers: [], documents: [] })}>
            Lift the source filter
          </button>
        </p>
      )}
      {positions.map((position) => {
        const { claim, history } = position;
        const reading = claimReading(claim, dataSet);
        return (
          <div key={position.claimant}>
            <Statement
              {...reading}
              text={<Highlighted pieces={highlights(reading.text, terms)} />}
              documentsLabel={`Sources of the claim of ${reading.who}`}
            />
            {history.length > 0 && (
              <p className="contradiction-detail__history">
                Earlier, by the same claimant:{" "}
                {history
                  .map(
                    (earlier) =>
                      `${earlier.figure === null ? stanceNames[earlier.stance] : figureInWords(earlier.figure)} (${claimDateInWords(earlier)})`,
                  )
                  .join("; ")}
                . The latest claim is its position.
              </p>
            )}
          </div>
        );
      })}
    </EscapeArea>
  );
}
