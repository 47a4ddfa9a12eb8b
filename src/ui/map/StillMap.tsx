import { memo } from "react";
import type { MapBase, MapPlace } from "@/layout/map/MapPlace.ts";
import { isInside } from "@/layout/map/mercator.ts";
import { PlaceSymbol } from "./PlaceSymbol.tsx";
import { RING_METRES } from "@/layout/map/ringMetres.ts";
import { seaMark, stillMarks } from "@/layout/map/groundMarks.ts";
import { STILL_FRAME, stillGround } from "@/layout/map/stillGround.ts";
import { ringMark } from "@/layout/map/symbolMarks.ts";
import { Drawn } from "../Drawn.tsx";
import { symbolRadius } from "@/layout/map/symbolRadius.ts";
import { FOCUS } from "@/layout/map/viewBounds.ts";
import "./MapOverlay.css";
import "./StillMap.css";

type StillMapProps = {
  readonly base: MapBase;
  readonly places: readonly MapPlace[];
  /** The size drawn as the largest symbol: one for all the maps that are to be compared. */
  readonly largest: number;
  readonly title: string;
};

const Ground = memo(function Ground({ topology }: { readonly topology: unknown }) {
  return <Drawn marks={[seaMark(STILL_FRAME), ...stillMarks(stillGround(topology, FOCUS, STILL_FRAME))]} />;
});

/** A map to be compared with others: ground, dashed line and symbols, and nothing to press or read. */
export const StillMap = memo(function StillMap({ base, places, largest, title }: StillMapProps) {
  const { project, metresPerPixel } = stillGround(base.topology, FOCUS, STILL_FRAME);
  const radius = symbolRadius(largest, STILL_FRAME);
  const laid = places
    .map((place) => ({ place, r: radius(place.size), ...project(place.lon, place.lat) }))
    .toSorted((a, b) => b.r - a.r);
  const inside = laid.filter((one) => isInside(one, STILL_FRAME, 0));
  const beyond = laid.length - inside.length;
  const words = `${title}: ${places.length === 1 ? "1 place" : `${places.length} places`}`;
  return (
    <svg
      className="still"
      viewBox={`0 0 ${STILL_FRAME.width} ${STILL_FRAME.height}`}
      role="img"
      aria-label={beyond === 0 ? words : `${words}, ${beyond} of them beyond the picture`}
    >
      <Ground topology={base.topology} />
      {inside.map(({ place, r, x, y }) => (
        <g key={place.id} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
          {place.precision === "ring" && <Drawn marks={[ringMark(Math.max(RING_METRES / metresPerPixel, r + 2.5))]} />}
          <PlaceSymbol place={place} r={r} gathers={false} />
        </g>
      ))}
      {beyond > 0 && (
        <text
          className="still__beyond"
          x={STILL_FRAME.width - 4}
          y={STILL_FRAME.height - 5}
          textAnchor="end"
          aria-hidden="true"
        >
          {beyond} beyond
        </text>
      )}
    </svg>
  );
});
