import { mark, type Mark } from "../Mark.ts";
import type { GroundPaths } from "./groundPaths.ts";
import type { Frame } from "./mercator.ts";

const stroke = (colour: string, width: number, dashes?: string) => ({
  fill: "none",
  stroke: `var(--${colour})`,
  "stroke-width": width,
  "stroke-linejoin": "round",
  "stroke-dasharray": dashes,
});

export const seaMark = ({ width, height }: Frame): Mark =>
  mark("rect", { class: "map__sea", width, height, fill: "var(--wash)" });

export const landMarks = ({ land, home }: Pick<GroundPaths, "land" | "home">): readonly Mark[] => [
  mark("path", { d: land, fill: "var(--paper-deep)" }),
  mark("path", { d: home, fill: "var(--paper)" }),
];

/** The looks of lines, for the ground and for its key. */
export const LINE_LOOK = stroke("ink", 1.7, "5.4 3.2");
export const DISPUTED_LOOK = stroke("muted", 0.9, "2.3 2.7");

/** The basemap; glStyle.ts says the same to MapLibre. A light ground keeps the dashes apart from the hairlines that end at them. */
export const groundMarks = (ground: GroundPaths): readonly Mark[] => [
  ...landMarks(ground),
  mark("path", { d: ground.provinces, ...stroke("hairline", 0.8) }),
  mark("path", { d: ground.borders, ...stroke("faint", 0.8) }),
  mark("path", { d: ground.disputed, ...DISPUTED_LOOK }),
  mark("path", { d: ground.control, ...stroke("muted", 1.3, "3.9 2.6") }),
  mark("path", { d: ground.line, ...stroke("paper", 4.5), "stroke-opacity": 0.85 }),
  mark("path", { class: "map__line", d: ground.line, ...LINE_LOOK }),
];

/** The same for a small map, in fewer and thinner lines. */
export const stillMarks = (
  ground: Pick<GroundPaths, "land" | "home" | "borders" | "disputed" | "line">,
): readonly Mark[] => [
  ...landMarks(ground),
  mark("path", { d: ground.borders, ...stroke("hairline", 0.7) }),
  mark("path", { d: ground.disputed, ...stroke("faint", 0.7, "2 2") }),
  mark("path", { d: ground.line, ...stroke("ink", 1.1, "3.4 2") }),
];

/** Stripes over provinces in which something lies that nobody knows closer. */
export const hatchMarks = (id: string, outlines: readonly string[]): readonly Mark[] =>
  outlines.length === 0
    ? []
    : [
        mark("defs", {}, [
          mark("pattern", { id, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, [
            mark("rect", { width: 0.9, height: 7, fill: "var(--muted)", "fill-opacity": 0.3 }),
          ]),
        ]),
        ...outlines.map((d) =>
          mark("path", { class: "map__hatched", d, fill: `url(#${id})`, "pointer-events": "none" }),
        ),
      ];
