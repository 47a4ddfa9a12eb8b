import { mark, type Mark } from "../Mark.ts";
import type { AreaLabel } from "./areaLabels.ts";
import type { PlacedLabel } from "./placeLabels.ts";
import { AMOUNT_SIZE, type ProvinceText } from "./provinceLabels.ts";
import { leaderMark } from "./symbolMarks.ts";

const fixed = (n: number) => Number(n.toFixed(1));
const baseline = ({ y, size }: { readonly y: number; readonly size: number }) => fixed(y + size * 0.35);

/** A rim of paper that keeps letters apart from what lies beneath. */
const rim = (opacity: number) => ({
  "paint-order": "stroke",
  stroke: "var(--paper)",
  "stroke-width": 3,
  "stroke-linejoin": "round",
  "stroke-opacity": opacity,
});

/** Arabic script: shaped and set from right to left, its letters joined, never spaced or slanted. */
const LOCAL = {
  direction: "rtl",
  "unicode-bidi": "embed",
  "font-family": '"Vazirmatn Variable", var(--sans)',
} as const;

/** Hairlines from names that stand away to what they name. */
export const tieMarks = (labels: readonly PlacedLabel[]): readonly Mark[] =>
  labels.flatMap(({ x, y, ties }) => (ties === undefined ? [] : [leaderMark(ties, { x, y })]));

/** Names of towns, weight 400, and of crossings, 550. */
export const placedMarks = (labels: readonly PlacedLabel[], weight: number): readonly Mark[] =>
  labels.map((label) =>
    mark(
      "text",
      {
        x: fixed(label.x),
        y: baseline(label),
        "font-size": label.size,
        "font-weight": weight,
        fill: "var(--ink)",
        "text-anchor": label.anchor,
        ...rim(0.9),
      },
      [label.text],
    ),
  );

/** Names of provinces, and of countries in spaced capitals; on shades they have a rim. */
export const areaNameMarks = (
  countries: readonly AreaLabel[],
  provinces: readonly ProvinceText[],
  isShaded: boolean,
): readonly Mark[] => [
  ...provinces.map((label) =>
    mark(
      "text",
      {
        class: label.local ? "map__province map__local" : "map__province",
        x: fixed(label.x),
        y: baseline(label),
        "font-size": label.size,
        "font-weight": label.disputed ? 350 : 400,
        "font-style": label.disputed && !label.local ? "italic" : undefined,
        "letter-spacing": label.local ? undefined : fixed(label.size * 0.03),
        fill: isShaded ? "var(--ink)" : "var(--muted)",
        "text-anchor": "middle",
        "pointer-events": "none",
        ...(isShaded && rim(0.85)),
        ...(label.local && LOCAL),
      },
      [label.text],
    ),
  ),
  ...countries.map((label) =>
    mark(
      "text",
      {
        class: label.local ? "map__country map__local" : "map__country",
        x: fixed(label.x),
        y: baseline(label),
        "font-size": label.size,
        "font-weight": label.home ? 600 : 500,
        opacity: label.home ? undefined : 0.8,
        "letter-spacing": label.local ? undefined : fixed(label.size * 0.2),
        fill: "var(--muted)",
        "text-anchor": "middle",
        "pointer-events": "none",
        ...(isShaded && rim(0.85)),
        ...(label.local && LOCAL),
      },
      [label.local ? label.text : label.text.toUpperCase()],
    ),
  ),
];

/** The numbers of shaded areas, above their shades. */
export const amountMarks = (amounts: readonly ProvinceText[]): readonly Mark[] =>
  amounts.map((label) =>
    mark(
      "text",
      {
        class: "map__amount",
        x: fixed(label.x),
        y: baseline({ y: label.y, size: AMOUNT_SIZE }),
        "font-size": AMOUNT_SIZE,
        "font-weight": 650,
        fill: "var(--ink)",
        "text-anchor": "middle",
        "pointer-events": "none",
        ...rim(0.9),
      },
      [label.text],
    ),
  );
