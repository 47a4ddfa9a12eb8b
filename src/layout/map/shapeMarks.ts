import type { MultiLineString } from "geojson";
import { mark, type Mark } from "../Mark.ts";
import type { MapShape } from "./MapPlace.ts";
import { metresPerPixel, type Camera, type Project } from "./mercator.ts";
import { outlineOf } from "./provinceShapes.ts";
import { circleRing } from "./shapeRings.ts";

const ROUND = { "stroke-linejoin": "round", "stroke-linecap": "round", "pointer-events": "none" } as const;

/** A line's path and how wide a band of so many kilometres on either side of it is, true at the latitude of the middle. */
export function bandOf(
  line: MultiLineString,
  km: number,
  project: Project,
  camera: Camera,
): { readonly d: string; readonly width: number } {
  const runs = line.coordinates.map((part) =>
    part.map(([lon = 0, lat = 0]) => {
      const { x, y } = project(lon, lat);
      return `${x.toFixed(1)} ${y.toFixed(1)}`;
    }),
  );
  return {
    d: runs.map((run) => `M${run.join("L")}`).join(""),
    width: (2 * km * 1000) / metresPerPixel(camera.lat, camera.zoom),
  };
}

/** The outline of what was chosen on the ground. A band along the line has no rim: a file has no mask to cut it out. */
export function shapeMarks(shape: MapShape, line: MultiLineString, project: Project, camera: Camera): readonly Mark[] {
  if (shape.kind === "along") {
    const { d, width } = bandOf(line, shape.km, project, camera);
    return [
      mark("path", { ...ROUND, d, fill: "none", stroke: "var(--ink)", "stroke-opacity": 0.13, "stroke-width": width }),
    ];
  }
  const ring = shape.kind === "ring" ? shape.points : circleRing(shape.lon, shape.lat, shape.km);
  const d = outlineOf([ring.map(([lon, lat]) => project(lon, lat))]);
  return [
    // A light edge keeps the outline apart from the lines that it crosses.
    mark("path", {
      ...ROUND,
      d,
      fill: "var(--ink)",
      "fill-opacity": 0.07,
      stroke: "var(--paper)",
      "stroke-opacity": 0.8,
      "stroke-width": 4,
    }),
    mark("path", { ...ROUND, class: "map__shape-rim", d, fill: "none", stroke: "var(--ink)", "stroke-width": 1.5 }),
  ];
}
