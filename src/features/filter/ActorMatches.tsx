import { numberInWords } from "@/domain/numberInWords.ts";
import { useSelection } from "@/state/room.ts";

/** How the chosen actors match: through the event's own actors, or only as claimant of one of its claims. */
export function ActorMatches() {
  const { clauses, eventRows, tables } = useSelection();
  if (clauses.actors.length === 0) {
    return (
      <p className="filters__note">
        Numbers are events in view; for actors that no event has, questions without an event.
      </p>
    );
  }
  const chosen = clauses.actors.map((id) => tables.dictionaries.actors.numberOf.get(id));
  const { offsets, values } = tables.eventTable.takesPart;
  let takingPart = 0;
  for (const row of eventRows) {
    const own = values.subarray(offsets[row], offsets[row + 1]);
    const has = (number: number | undefined): boolean => number !== undefined && own.includes(number);
    if (clauses.match === "all" ? chosen.every(has) : chosen.some(has)) takingPart += 1;
  }
  return (
    <p className="filters__note">
      {numberInWords(takingPart)} of these events by taking part, {numberInWords(eventRows.length - takingPart)} through
      a claimant of one of their claims.
    </p>
  );
}
