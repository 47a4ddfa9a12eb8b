import { numberInWords } from "@/domain/numberInWords.ts";
import { useSelection } from "@/state/room.ts";

/** How the chosen actors match: through the event's own actors, or only as claimant of one of its claims. */
export function ActorMatches() {
  const { clauses, events, tables } = useSelection();
  if (clauses.actors.length === 0) {
    return (
      <p className="filters__note">
        Numbers: events in view. q: questions without an event, for actors that only count or claim.
      </p>
    );
  }
  const chosen = clauses.actors.map((id) => tables.dictionaries.actors.numberOf.get(id));
  const { offsets, values } = tables.eventTable.takesPart;
  let takingPart = 0;
  const rows = events.visibleRows();
  for (const row of rows) {
    const own = values.subarray(offsets[row], offsets[row + 1]);
    const has = (number: number | undefined): boolean => number !== undefined && own.includes(number);
    if (clauses.match === "all" ? chosen.every(has) : chosen.some(has)) takingPart += 1;
  }
  return (
    <p className="filters__note">
      {numberInWords(takingPart)} of these events by taking part, {numberInWords(rows.length - takingPart)} only as
      claimant of a claim.
    </p>
  );
}
