import { crossingKey } from "@/layout/map/crossingMarks.ts";
import type { CrossingState } from "@/layout/map/MapPlace.ts";
import { CrossingMark } from "./CrossingMark.tsx";

type CrossingKeyProps = { readonly states: Readonly<Record<string, CrossingState>> | undefined };

/** The squares of crossings, and of their states those that occur. */
export const CrossingKey = ({ states }: CrossingKeyProps) =>
  crossingKey(states ?? null).map(({ state, words }) => (
    <li key={words}>
      <svg className="map__sample" width={14} height={12} viewBox="-7 -6 14 12" aria-hidden="true">
        <CrossingMark state={state} />
      </svg>
      {words}
    </li>
  ));
