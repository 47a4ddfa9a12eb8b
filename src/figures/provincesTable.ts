import { nameOfCountry } from "@/domain/countryNames.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { byVoice } from "@/domain/Voice.ts";
import type { ProvincePoint, ProvincesFigure } from "./provincesFigure.ts";
import type { Table } from "./tableOf.ts";

/** A share of fewer than so many is said by both numbers alone. */
const LEAST_BASE = 20;

/** "9%", "less than 1%"; of a small whole "3 of 7". */
export function shareInWords(part: number, whole: number): string {
  if (whole < LEAST_BASE) return `${numberInWords(part)} of ${numberInWords(whole)}`;
  const share = Math.round((100 * part) / whole);
  if (share === 0 && part > 0) return "less than 1%";
  return share === 100 && part < whole ? "more than 99%" : `${share}%`;
}

/** The provinces of the map, those without an event too, and after them what stands beside it. */
export function provincesTable({ series, voice, withoutPlace, counted }: ProvincesFigure): Table {
  const spoken = voice !== null;
  const cellsOf = ({ x, country, disputed, events, words, withoutFigure, contradicted }: ProvincePoint) => [
    disputed ? `${x} (disputed)` : x,
    nameOfCountry(country),
    events.length,
    shareInWords(events.length, counted),
    ...(spoken ? [events.length === 0 ? null : (words ?? "no figure"), withoutFigure] : []),
    contradicted.length,
  ];
  return {
    columns: [
      { key: "province", label: "Province", numeric: false },
      { key: "country", label: "Country", numeric: false },
      { key: "events", label: "Events", numeric: true },
      { key: "share", label: "Share of events, whatever places are chosen", numeric: true },
      ...(spoken
        ? [
            { key: "killed", label: `Killed ${byVoice[voice]}`, numeric: true },
            { key: "without", label: "Events with no figure", numeric: true },
          ]
        : []),
      { key: "contradicted", label: "Events with contradicted claims", numeric: true },
    ],
    rows: [
      ...series.flatMap(({ points }) => points.map((point) => ({ key: point.province, cells: cellsOf(point) }))),
      ...(withoutPlace.length === 0
        ? []
        : [
            {
              key: "",
              cells: [
                "No place in the record",
                null,
                withoutPlace.length,
                shareInWords(withoutPlace.length, counted),
                ...(spoken ? [null, null] : []),
                null,
              ],
            },
          ]),
    ],
  };
}
