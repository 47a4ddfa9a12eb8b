import type { PathCommand } from "fontkit";

/** A sign that none of the bundled faces has, in thousandths of an em, y upwards. */
export type DrawnSign = { readonly commands: readonly PathCommand[]; readonly advance: number };

type Point = readonly [number, number];

const polygon = ([first = [0, 0], ...others]: readonly Point[]): readonly PathCommand[] => [
  { command: "moveTo", args: [...first] },
  ...others.map((point): PathCommand => ({ command: "lineTo", args: [...point] })),
  { command: "closePath", args: [] },
];

const rightArrow = (pen: number): readonly Point[] => {
  const [tip, end, middle, head] = [910, 90, 365, 230];
  const back = pen * Math.SQRT2;
  return [
    [end, middle - pen / 2],
    [tip - back, middle - pen / 2],
    [tip - head - pen / 2, middle - head + pen / 2],
    [tip - head + pen / 2, middle - head - pen / 2],
    [tip, middle],
    [tip - head + pen / 2, middle + head + pen / 2],
    [tip - head - pen / 2, middle + head - pen / 2],
    [tip - back, middle + pen / 2],
    [end, middle + pen / 2],
  ];
};

const atLeast = (pen: number): readonly (readonly Point[])[] => {
  const [left, right, top, low, tip] = [45, 505, 660, 190, 425];
  return [
    [
      [left, top],
      [left, top - pen * 1.12],
      [right - pen * 1.9, tip],
      [left, low + pen * 1.12],
      [left, low],
      [right, tip - pen * 0.5],
      [right, tip + pen * 0.5],
    ],
    [
      [left, 0],
      [right, 0],
      [right, pen],
      [left, pen],
    ],
  ];
};

const mirrored = (points: readonly Point[], width: number): readonly Point[] =>
  points.map(([x, y]) => [width - x, y] as const).toReversed();

/** As wide as the page reckons with (layout/text/advances.ts). */
const ARROW = 1000;
const RELATION = 549;

/** ≥ ≤ → ← in the thickness of a weight; null for every other letter. */
export function drawnSign(sign: string, weight: number): DrawnSign | null {
  const pen = 62 + Math.max(0, weight - 400) * 0.17;
  switch (sign) {
    case "→":
      return { commands: polygon(rightArrow(pen)), advance: ARROW };
    case "←":
      return { commands: polygon(mirrored(rightArrow(pen), ARROW)), advance: ARROW };
    case "≥":
      return { commands: atLeast(pen).flatMap(polygon), advance: RELATION };
    case "≤":
      return {
        commands: atLeast(pen).flatMap((points) => polygon(mirrored(points, RELATION))),
        advance: RELATION,
      };
    default:
      return null;
  }
}
