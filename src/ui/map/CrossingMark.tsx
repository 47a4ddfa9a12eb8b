import { CROSSING_HALF } from "@/layout/map/crossingHalf.ts";
import type { CrossingState } from "@/layout/map/MapPlace.ts";
import "./CrossingMarks.css";

/** A square: hollow where open, filled and barred where closed, half filled where partly, of dashes where nobody says. */
export function CrossingMark({ state }: { readonly state: CrossingState["state"] | null }) {
  const a = CROSSING_HALF;
  const box = { x: -a, y: -a, width: 2 * a, height: 2 * a };
  return (
    <>
      <rect className="crossing__ground" x={-a - 1.6} y={-a - 1.6} width={2 * a + 3.2} height={2 * a + 3.2} />
      <rect className={state === "unknown" ? "crossing__box crossing__box--unknown" : "crossing__box"} {...box} />
      {state === "closed" && (
        <>
          <rect className="crossing__full" {...box} />
          <path className="crossing__bar" d={`M${-a - 3} 0H${a + 3}`} />
        </>
      )}
      {state === "partly" && <path className="crossing__full" d={`M${-a} ${-a}V${a}H${a}Z`} />}
    </>
  );
}
