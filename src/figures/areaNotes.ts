import { counted } from "@/domain/counted.ts";
import { isNearEnough } from "@/engine/rowsInPlace.ts";
import type { Selection } from "@/engine/Selection.ts";

/** Under so many kilometres a distance is no longer told by points like these. */
const TOLD_APART_KM = 5;

/**
 * What must be said of a choice of places: how exact it is, and what it cannot judge (rules E30 to E32). Empty where no
 * place is chosen.
 */
export function areaNotes({ clauses, events, tables, isEventInView }: Selection): readonly string[] {
  const { provinces, area } = clauses;
  if (provinces.length === 0 && area === null) return [];
  const notes: string[] = [];
  if (area !== null) {
    const vague = [...events.rowsVisibleTo("places")].filter((row) => {
      const event = tables.eventTable.rows[row];
      return event !== undefined && !isEventInView(event.id) && !event.locations.some(isNearEnough);
    }).length;
    if (vague > 0)
      notes.push(
        `${counted(vague, "event", "events")} known only to a province or a country, or without a place: in no drawn area.`,
      );
    notes.push(exactnessOf(area.kind));
    if ((area.kind === "near" || area.kind === "line") && area.km < TOLD_APART_KM)
      notes.push(`Less than ${TOLD_APART_KM} km cannot be told by points like these.`);
  }
  notes.push(
    area === null
      ? "Standing questions, and counts that are of no single province, are out of view while a province is chosen."
      : "Questions without an event are out of view while an area is chosen.",
  );
  return notes;
}

const exactnessOf = (kind: "box" | "lasso" | "near" | "line"): string =>
  kind === "line"
    ? "The line is drawn to within 1–3 km; places are good to a few kilometres, districts to about 20. Nothing here says on which side of the line an event lies."
    : "Places are good to a few kilometres, districts to about 20.";
