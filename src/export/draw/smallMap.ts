import { seaMark, stillMarks } from "@/layout/map/groundMarks.ts";
import type { MapBase } from "@/layout/map/MapPlace.ts";
import { isInside } from "@/layout/map/mercator.ts";
import { RING_METRES } from "@/layout/map/ringMetres.ts";
import { STILL_FRAME, stillGround } from "@/layout/map/stillGround.ts";
import { ringMark, symbolMarks } from "@/layout/map/symbolMarks.ts";
import { symbolRadius } from "@/layout/map/symbolRadius.ts";
import { FOCUS } from "@/layout/map/viewBounds.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { DrawingOf } from "../Picture.ts";
import { rounded } from "./rounded.ts";
import { valued } from "./valued.ts";
import { widthOf, words, wrap, type TextLook } from "./words.ts";

export type OneMap = DrawingOf<"maps">["maps"][number];

const TITLE: TextLook = { size: 11.5, weight: 600 };
const NOTE: TextLook = { size: 10, fill: "var(--muted)" };
const LEADING = { title: 14, note: 12.5 } as const;
/** Height of a small map for its width. */
export const RATIO = STILL_FRAME.height / STILL_FRAME.width;

/** What a small map shows and what lies beyond its edge, the largest first. */
function laidOut({ places }: OneMap, base: MapBase, largest: number) {
  const ground = stillGround(base.topology, FOCUS, STILL_FRAME);
  const radius = symbolRadius(largest, STILL_FRAME);
  const laid = places
    .map((place) => ({ place, r: radius(place.size), ...ground.project(place.lon, place.lat) }))
    .toSorted((a, b) => b.r - a.r);
  return { ground, inside: laid.filter((one) => isInside(one, STILL_FRAME, 0)) };
}

/** Whether a place of a map lies beyond its edge, which its note then counts. */
export const hasBeyond = (map: OneMap, base: MapBase, largest: number): boolean =>
  laidOut(map, base, largest).inside.length < map.places.length;

const noteOf = (map: OneMap, beyond: number): string =>
  [map.note, beyond === 0 ? "" : `${beyond} beyond`].filter((part) => part !== "").join(" · ");

type Head = { readonly title: readonly string[]; readonly note: readonly string[] };

/** The lines over a small map: its title, which breaks behind its name, and what is said under that. */
export function headOf(map: OneMap, base: MapBase, largest: number, width: number): Head {
  const beyond = map.places.length - laidOut(map, base, largest).inside.length;
  const title =
    widthOf(map.title, TITLE) <= width
      ? [map.title]
      : map.title.split(/(?<=:) /u).flatMap((part) => wrap(part, width, TITLE));
  return { title, note: wrap(noteOf(map, beyond), width, NOTE) };
}

export const headHeight = ({ title, note }: Head): number =>
  title.length * LEADING.title + note.length * LEADING.note + 3;

/** A map to be compared with others, `width` wide and under a head `high`: head, ground, dashed line and symbols. */
export function smallMap(map: OneMap, drawing: DrawingOf<"maps">, width: number, high: number): readonly Mark[] {
  const { base, largest } = drawing;
  const { ground, inside } = laidOut(map, base, largest);
  const { title, note } = headOf(map, base, largest, width);
  const size = { width: rounded(width), height: rounded(width * RATIO) };
  return [
    ...title.map((line, at) => words(0, 11 + at * LEADING.title, line, TITLE)),
    ...note.map((line, at) => words(0, title.length * LEADING.title + 9 + at * LEADING.note, line, NOTE)),
    mark(
      "svg",
      {
        y: high,
        ...size,
        viewBox: `0 0 ${STILL_FRAME.width} ${STILL_FRAME.height}`,
        "data-map": map.key,
      },
      [
        seaMark(STILL_FRAME),
        ...stillMarks(ground),
        ...inside.map(({ place, r, x, y }) =>
          valued({ name: `${map.key}: ${place.label}`, value: place.size, says: `${map.key}, ${place.says}` }, [
            mark("g", { transform: `translate(${rounded(x)} ${rounded(y)})` }, [
              ...(place.precision === "ring" ? [ringMark(Math.max(RING_METRES / ground.metresPerPixel, r + 2.5))] : []),
              ...symbolMarks(place, r, false),
            ]),
          ]),
        ),
      ],
    ),
    mark("rect", { y: high, ...size, fill: "none", stroke: "var(--hairline)" }),
  ];
}
