import type { MultiLineString } from "geojson";
import { useId } from "react";
import type { MapShape } from "@/layout/map/MapPlace.ts";
import { metresPerPixel, type Camera, type Project } from "@/layout/map/mercator.ts";
import { outlineOf } from "@/layout/map/provinceShapes.ts";
import { circleRing } from "@/layout/map/shapeRings.ts";
import "./ShapeLayer.css";

type ShapeLayerProps = {
  readonly shape: MapShape;
  readonly line: MultiLineString;
  readonly project: Project;
  readonly camera: Camera;
};

/**
 * A band on both sides of the line. One width for the whole picture: true at the latitude of its middle, and two or
 * three per cent too wide or narrow for each degree north or south of it. The filter measures; this only shows.
 */
function Band({ line, km, project, camera }: Omit<ShapeLayerProps, "shape"> & { readonly km: number }) {
  const rim = useId();
  const width = (2 * km * 1000) / metresPerPixel(camera.lat, camera.zoom);
  const d = line.coordinates
    .map((part) =>
      part
        .map(([lon = 0, lat = 0], i) => {
          const { x, y } = project(lon, lat);
          return `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
        })
        .join(""),
    )
    .join("");
  return (
    <>
      <mask id={rim} maskUnits="userSpaceOnUse" x="-100%" y="-100%" width="300%" height="300%">
        <path d={d} fill="none" stroke="#fff" strokeWidth={width + 1.5} strokeLinejoin="round" strokeLinecap="round" />
        <path
          d={d}
          fill="none"
          stroke="#000"
          strokeWidth={Math.max(width - 1.5, 0)}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </mask>
      <path className="map__band" d={d} strokeWidth={width} />
      <path className="map__band-rim" d={d} strokeWidth={width + 2} mask={`url(#${rim})`} />
    </>
  );
}

/** The outline of what the reader chose on the ground, under the symbols. */
export function ShapeLayer({ shape, line, project, camera }: ShapeLayerProps) {
  if (shape.kind === "along")
    return (
      <g className="map__shape" aria-hidden="true">
        <Band km={shape.km} line={line} project={project} camera={camera} />
      </g>
    );
  const ring = shape.kind === "ring" ? shape.points : circleRing(shape.lon, shape.lat, shape.km);
  const d = outlineOf([ring.map(([lon, lat]) => project(lon, lat))]);
  return (
    <g className="map__shape" aria-hidden="true">
      <path className="map__shape-ground" d={d} />
      <path className="map__shape-rim" d={d} />
    </g>
  );
}
