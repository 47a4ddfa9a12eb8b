import { counted } from "@/domain/counted.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { InRecordCountsFigure } from "./inRecordCountsFigure.ts";

/** Which dates leave open in which bar an event belongs (rule F82); null where all are known. */
export function coarseInWords({
  coarse: { month, year },
  unitOfBins,
}: Pick<InRecordCountsFigure, "coarse" | "unitOfBins">): string | null {
  const known = [
    ...(month === 0 ? [] : [`${counted(month, "event is", "events are")} known only to the month`]),
    ...(year === 0
      ? []
      : [
          month === 0
            ? `${counted(year, "event is", "events are")} known only to the year`
            : `${numberInWords(year)} only to the year`,
        ]),
  ];
  return known.length === 0
    ? null
    : `${known.join(", ")}: counted in the ${unitOfBins} in which ${month + year === 1 ? "it" : "each"} may first have begun.`;
}

/** What the sources hide of the events with the TTP; null where they hide none. */
export const hiddenEventsInWords = ({
  hiddenBySources,
}: Pick<InRecordCountsFigure, "hiddenBySources">): string | null =>
  hiddenBySources === 0
    ? null
    : `${counted(hiddenBySources, "further event", "further events")} with the TTP ${hiddenBySources === 1 ? "is" : "are"} hidden by the source filter.`;

/** What begins before the axis: what it is, which can be pressed, and that it is not drawn; null where nothing does. */
export const earlierInWords = ({
  before,
}: Pick<InRecordCountsFigure, "before">): readonly [what: string, rest: string] | null =>
  before.length === 0
    ? null
    : [
        counted(before.length, "earlier event", "earlier events"),
        before.length === 1
          ? "in view begins before the axis and is not drawn."
          : "in view begin before the axis and are not drawn.",
      ];

/** The scale that small pictures share (rule F83). */
export function sharedScaleInWords({
  series,
  unitOfBins,
}: Pick<InRecordCountsFigure, "series" | "unitOfBins">): string {
  const most = Math.max(0, ...series.flatMap(({ points }) => points.map(({ value }) => value ?? 0)));
  return `All on one scale: the highest bar is ${counted(most, "event", "events")} a ${unitOfBins}.`;
}

/** Why no bar can be drawn: the record has nothing, or the filters leave nothing; null where one can. */
export function emptyRecordInWords({
  counts,
  filters,
  before,
}: Pick<InRecordCountsFigure, "counts" | "filters" | "before">): string | null {
  if (counts.of === 0) return "The record holds no event with the TTP.";
  if (counts.shown > 0) return null;
  const held = `The record holds ${numberInWords(counts.of)}.`;
  return before.length === 0
    ? `No event with the TTP is in view: ${filters}. ${held}`
    : `No event with the TTP in view begins within these dates: ${filters}. ${held}`;
}
