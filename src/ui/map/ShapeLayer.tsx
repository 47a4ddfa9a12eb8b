import type { MultiLineString } from "geojson";
import { useId } from "react";
import type { MapShape } from "@/layout/map/MapPlace.ts";
import type { Camera, Project } from "@/layout/map/mercator.ts";
import { bandOf, shapeMarks } from "@/layout/map/shapeMarks.ts";
import { Drawn } from "../Drawn.tsx";
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
  const { d, width } = bandOf(line, km, project, camera);
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
  return (
    <g className="map__shape" aria-hidden="true">
      <Drawn marks={shapeMarks(shape, line, project, camera)} />
    </g>
  );
}
