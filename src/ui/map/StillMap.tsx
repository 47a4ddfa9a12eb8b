import { memo } from "react";
import type { MapBase, MapPlace } from "@/layout/map/MapPlace.ts";
import { isInside, type Frame } from "@/layout/map/mercator.ts";
import { PlaceSymbol } from "./PlaceSymbol.tsx";
import { RING_METRES } from "@/layout/map/ringMetres.ts";
import { stillGround } from "@/layout/map/stillGround.ts";
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

/** Of the picture, which is drawn larger or smaller as a whole. */
export const FRAME: Frame = { width: 240, height: 200 };

const Ground = memo(function Ground({ topology }: { readonly topology: unknown }) {
  const { land, home, borders, disputed, line } = stillGround(topology, FOCUS, FRAME);
  return (
    <>
      <path className="map__land" d={land} />
      <path className="map__land--home" d={home} />
      <path className="still__border" d={borders} />
      <path className="still__disputed" d={disputed} />
      <path className="still__line" d={line} />
    </>
  );
});

/** A map to be compared with others: ground, dashed line and symbols, and nothing to press or read. */
export const StillMap = memo(function StillMap({ base, places, largest, title }: StillMapProps) {
  const { project, metresPerPixel } = stillGround(base.topology, FOCUS, FRAME);
  const radius = symbolRadius(largest, FRAME);
  const laid = places
    .map((place) => ({ place, r: radius(place.size), ...project(place.lon, place.lat) }))
    .toSorted((a, b) => b.r - a.r);
  const inside = laid.filter((one) => isInside(one, FRAME, 0));
  const beyond = laid.length - inside.length;
  const words = `${title}: ${places.length === 1 ? "1 place" : `${places.length} places`}`;
  return (
    <svg
      className="still"
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      role="img"
      aria-label={beyond === 0 ? words : `${words}, ${beyond} of them beyond the picture`}
    >
      <rect className="map__sea" width={FRAME.width} height={FRAME.height} />
      <Ground topology={base.topology} />
      {inside.map(({ place, r, x, y }) => (
        <g key={place.id} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
          {place.precision === "ring" && (
            <circle className="symbol__ring" r={Math.max(RING_METRES / metresPerPixel, r + 2.5)} />
          )}
          <PlaceSymbol place={place} r={r} gathers={false} />
        </g>
      ))}
      {beyond > 0 && (
        <text className="still__beyond" x={FRAME.width - 4} y={FRAME.height - 5} textAnchor="end" aria-hidden="true">
          {beyond} beyond
        </text>
      )}
    </svg>
  );
});
