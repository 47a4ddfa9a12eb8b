import { CrossingMark } from "./CrossingMark.tsx";
import type { CrossingState } from "@/layout/map/MapPlace.ts";

const WORDS = {
  open: "crossing, reported reopened",
  partly: "crossing, closed to a part of the traffic",
  closed: "crossing, closed",
  unknown: "crossing, no closure reported",
} as const satisfies Record<CrossingState["state"], string>;
const STATES = ["open", "partly", "closed", "unknown"] as const;

type CrossingKeyProps = { readonly states: Readonly<Record<string, CrossingState>> | undefined };

/** The squares of crossings, and of their states those that occur. */
export function CrossingKey({ states }: CrossingKeyProps) {
  const found = new Set(Object.values(states ?? {}).map(({ state }) => state));
  const shown = STATES.filter((state) => found.has(state));
  const entries =
    shown.length === 0 ? [{ state: null, words: "crossing" }] : shown.map((state) => ({ state, words: WORDS[state] }));
  return entries.map(({ state, words }) => (
    <li key={words}>
      <svg className="map__sample" width={14} height={12} viewBox="-7 -6 14 12" aria-hidden="true">
        <CrossingMark state={state} />
      </svg>
      {words}
    </li>
  ));
}
