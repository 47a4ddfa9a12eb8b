import type { Area } from "@/domain/Area.ts";
import { counted } from "@/domain/counted.ts";
import type { Location } from "@/domain/Event.ts";
import { provinceOf } from "@/domain/provinceOf.ts";
import { isNearEnough } from "@/engine/rowsInPlace.ts";
import type { Selection } from "@/engine/Selection.ts";

/** Under so many kilometres a distance is no longer told by points like these. */
const TOLD_APART_KM = 5;

type AreaNotes = {
  /** How many events an area cannot judge; null where there is none. It follows every filter. */
  readonly tooVague: string | null;
  /** What holds of the choice itself. */
  readonly notes: readonly string[];
};

/**
 * What must be said of a choice of places: how exact it is, and what it cannot judge (rules E30 to E32). Empty where no
 * place is chosen.
 */
export function areaNotes(selection: Selection): AreaNotes {
  const { provinces, area } = selection.clauses;
  if (area !== null)
    return {
      tooVague: tooVagueInWords(selection),
      notes: [...exactnessOf(area), "Questions without an event are out of view while an area is chosen."],
    };
  const standing =
    "Standing questions, and counts that are of no single province, are out of view while a province is chosen.";
  return { tooVague: null, notes: provinces.length === 0 ? [] : [standing] };
}

function exactnessOf(area: Area): readonly string[] {
  const exact =
    area.kind === "line"
      ? "The line is drawn to within 1–3 km; places are good to a few kilometres, districts to about 20. Nothing here says on which side of the line an event lies."
      : "Places are good to a few kilometres, districts to about 20.";
  return (area.kind === "near" || area.kind === "line") && area.km < TOLD_APART_KM
    ? [exact, `Less than ${TOLD_APART_KM} km cannot be told by points like these.`]
    : [exact];
}

/** The events that every other filter and the chosen provinces let through, and of which no point could be judged. */
function tooVagueInWords({ clauses: { provinces }, events, tables }: Selection): string | null {
  const chosen = new Set(provinces);
  const isTooVague = (locations: readonly Location[]): boolean => {
    if (chosen.size === 0) return !locations.some(isNearEnough);
    const there = locations.filter((location) => chosen.has(provinceOf(location)));
    return there.length > 0 && !there.some(isNearEnough);
  };
  const rows = [...events.rowsVisibleTo("places")];
  const count = rows.filter((row) => isTooVague(tables.eventTable.rows[row]?.locations ?? [])).length;
  if (count === 0) return null;
  const many = counted(count, "event", "events");
  return chosen.size === 0
    ? `${many} known only to a province or a country, at the coordinates 0/0 or without a place: in no drawn area.`
    : `${many} of the chosen provinces known only to the province or at the coordinates 0/0: in no drawn area.`;
}
