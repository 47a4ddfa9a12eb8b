import { counted } from "@/domain/counted.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { byVoice } from "@/domain/Voice.ts";
import { classInWords } from "@/figures/classBreaks.ts";
import type { ProvincePoint, ProvincesFigure } from "@/figures/provincesFigure.ts";
import type { MapArea } from "@/layout/map/MapPlace.ts";
import type { MapProps } from "@/ui/map/MapProps.ts";

const eventsInWords = (count: number): string => counted(count, "event", "events");

/** "14 events", "at least 58 killed by Kabul's figures, 2 of 5 events with no figure", "no event in view". */
function amountOf({ events, words, withoutFigure }: ProvincePoint, { voice }: ProvincesFigure): string {
  if (events.length === 0) return "no event in view";
  if (voice === null || withoutFigure === null) return eventsInWords(events.length);
  if (words === null) return `no figure for ${eventsInWords(events.length)}`;
  const without =
    withoutFigure === 0 ? "" : `, ${numberInWords(withoutFigure)} of ${eventsInWords(events.length)} with no figure`;
  return `${words === "0" ? "none" : words} killed ${byVoice[voice]}${without}`;
}

/** "Balochistan: 14 events, 2 with contradicted claims". */
function provinceInWords(point: ProvincePoint, figure: ProvincesFigure): string {
  const contradicted =
    point.contradicted.length === 0 ? "" : `, ${numberInWords(point.contradicted.length)} with contradicted claims`;
  return `${point.x}${point.disputed ? " (disputed)" : ""}: ${amountOf(point, figure)}${contradicted}`;
}

/** The shaded provinces as the map draws them. */
export const provinceAreas = (figure: ProvincesFigure, chosen: readonly string[]): readonly MapArea[] =>
  (figure.series[0]?.points ?? []).map((point) => ({
    id: point.province,
    step: point.step,
    says: provinceInWords(point, figure),
    chosen: chosen.includes(point.province),
    value: point.value,
  }));

/** The same with the number of each that has a shade. */
export function writtenAreas(figure: ProvincesFigure, chosen: readonly string[]): readonly MapArea[] {
  const points = new Map((figure.series[0]?.points ?? []).map((point) => [point.province, point]));
  return provinceAreas(figure, chosen).map((area) => {
    const { words = null, value = null } = points.get(area.id) ?? {};
    return typeof area.step !== "number" || value === null ? area : { ...area, amount: words ?? numberInWords(value) };
  });
}

/** What the shades mean, in the printed steps. */
export function provinceAreaKey({ classes, series, voice }: ProvincesFigure): NonNullable<MapProps["areaKey"]> {
  const fromNone = series[0]?.points.some(({ value, words }) => value === 0 && words !== null && words !== "0");
  return {
    title: voice === null ? "events in a province" : `killed in a province ${byVoice[voice]}`,
    steps: classes.map(classInWords),
    none:
      voice === null
        ? "no event in view"
        : fromNone === true
          ? "no event in view, none killed, or a range that begins at none"
          : "no event in view, or none killed",
    open: "no figure",
  };
}
