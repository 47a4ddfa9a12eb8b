import { addFigures } from "@/domain/addFigures.ts";
import { counted } from "@/domain/counted.ts";
import { periodInWords } from "@/domain/dateInWords.ts";
import type { PeriodMap, PlacesOverTime } from "./placesOverTime.ts";

const eventsInWords = (count: number): string => counted(count, "event", "events");

/** "2025: 61 events". */
export const titleOfMap = ({ label, events }: PeriodMap): string => `${label}: ${eventsInWords(events.length)}`;

/** What stands under the title: the killed of all its events by the chosen voice, and what has no place on the map. */
export function notesOfMap({ events, places: { killed, withoutPlace } }: PeriodMap): readonly string[] {
  const figures = killed === null ? [] : events.flatMap(({ id }) => killed[id] ?? []);
  const sum = addFigures(figures)?.words;
  const silent = events.length - figures.length;
  return [
    ...(killed === null || events.length === 0
      ? []
      : [
          sum === undefined
            ? "no figure"
            : `killed: ${sum === "0" ? "none" : sum}${silent === 0 ? "" : `; ${silent} with no figure`}`,
        ]),
    ...(withoutPlace.length === 0 ? [] : [`${withoutPlace.length} without a place on the map`]),
  ];
}

/** "2018–2026, a map for each year". */
export function spanOfMaps({ maps, period }: Pick<PlacesOverTime, "maps" | "period">): string | null {
  const [first, last] = [maps[0], maps.at(-1)];
  return first === undefined || last === undefined
    ? null
    : `${periodInWords({ start: first.span.start, end: last.span.end })}, a map for each ${period}`;
}

/** What the maps leave out or cannot place in time; a sentence for each. */
export function notesOnMaps({ maps, period, gaps, leftOut, coarse, before }: PlacesOverTime): readonly string[] {
  return [
    ...(leftOut === null
      ? []
      : [
          `Showing the latest ${maps.length} ${period}s with events. ${counted(leftOut.periods, `earlier ${period}`, `earlier ${period}s`)} with ${eventsInWords(leftOut.events.length)} (${periodInWords(leftOut.span)}) ${leftOut.periods === 1 ? "is" : "are"} left out: choose dates to see ${leftOut.periods === 1 ? "it" : "them"}.`,
        ]),
    ...(gaps.length === 0 ? [] : [`No map where no event in view begins: ${gaps.map(periodInWords).join("; ")}.`]),
    ...(before === 0
      ? []
      : [
          `${counted(before, "event begins", "events begin")} before the chosen dates and may last into them: on the map of the ${period} in which ${before === 1 ? "it begins" : "each begins"}.`,
        ]),
    ...(coarse === 0
      ? []
      : [
          `${counted(coarse, "event is", "events are")} known only to the year: on the map of the month in which ${coarse === 1 ? "it" : "each"} may first have begun.`,
        ]),
  ];
}
