import { mark, type Mark } from "../Mark.ts";
import { CROSSING_HALF } from "./crossingHalf.ts";
import type { CrossingState } from "./MapPlace.ts";

const A = CROSSING_HALF;
const BOX = { x: -A, y: -A, width: 2 * A, height: 2 * A };

/** A square around 0,0: hollow where open, filled and barred where closed, half filled where partly, of dashes where nobody says. */
export const crossingMarks = (state: CrossingState["state"] | null): readonly Mark[] => [
  mark("rect", {
    x: -A - 1.6,
    y: -A - 1.6,
    width: 2 * A + 3.2,
    height: 2 * A + 3.2,
    fill: "var(--paper)",
    "fill-opacity": 0.85,
  }),
  mark("rect", {
    ...BOX,
    fill: "var(--paper)",
    stroke: state === "unknown" ? "var(--muted)" : "var(--ink)",
    "stroke-width": 1.5,
    "stroke-dasharray": state === "unknown" ? "2 1.5" : undefined,
  }),
  ...(state === "closed"
    ? [
        mark("rect", { ...BOX, fill: "var(--ink)" }),
        mark("path", { d: `M${-A - 3} 0H${A + 3}`, stroke: "var(--ink)", "stroke-width": 1.8 }),
      ]
    : []),
  ...(state === "partly" ? [mark("path", { d: `M${-A} ${-A}V${A}H${A}Z`, fill: "var(--ink)" })] : []),
];

/** What each state of a crossing is called in the key. */
const CROSSING_STATES = {
  open: "crossing, reported reopened",
  partly: "crossing, closed to a part of the traffic",
  closed: "crossing, closed",
  unknown: "crossing, no closure reported",
} as const satisfies Record<CrossingState["state"], string>;

/** The states that occur, in the order of the key; without any, crossings have none to tell. */
export function crossingKey(
  states: Readonly<Record<string, CrossingState>> | null,
): readonly { readonly state: CrossingState["state"] | null; readonly words: string }[] {
  const found = new Set(Object.values(states ?? {}).map(({ state }) => state));
  const shown = (["open", "partly", "closed", "unknown"] as const).filter((state) => found.has(state));
  return shown.length === 0
    ? [{ state: null, words: "crossing" }]
    : shown.map((state) => ({ state, words: CROSSING_STATES[state] }));
}
