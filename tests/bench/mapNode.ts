/** The part of `npm run bench:map` that needs no browser: filter, figure and layout, beside an index that is built anew. */
import { readFileSync } from "node:fs";
import { layOutMap } from "@/layout/map/layOutMap.ts";
import type { MapPlace } from "@/layout/map/MapPlace.ts";
import { cameraFor } from "@/layout/map/mercator.ts";
import { FOCUS } from "@/layout/map/viewBounds.ts";
import { clusterSteps } from "./mapClusters.ts";
import { mapEvents } from "./mapEvents.ts";
import { ourSteps, WALKS } from "./mapSteps.ts";

const EVENTS = Number(process.env["EVENTS"] ?? 1_000_000);
const WARM_UP = 5;
const FRAME = { width: 620, height: 560 };

const read = (file: string): never => JSON.parse(readFileSync(`data/basemap/${file}.json`, "utf8")) as never;
const base = { topology: read("basemap"), towns: read("towns"), crossings: read("crossings") };
const camera = cameraFor(FOCUS, FRAME, 8);
const lay = (places: readonly MapPlace[], largest: number) =>
  layOutMap(base, places, camera, FRAME, { lineLabel: "Durand Line", largest, unit: "events", gathered: true });

const begun = performance.now();
const dataSet = mapEvents(EVENTS);
const made = performance.now();
const ours = ourSteps(dataSet, camera.zoom);
const indexed = performance.now();
ours.step(WALKS.brush[0]!);
const first = performance.now();
const theirs = clusterSteps(ours.events, camera.zoom);

const walks = Object.entries(WALKS).map(([name, days]) => {
  const steps = days.map((each) => {
    const { figure, marks, spent } = ours.step(each);
    const from = performance.now();
    lay(marks, figure.largest);
    const layout = performance.now() - from;
    const rows = ours.rowsIn(each);
    const before = performance.now();
    const clusters = theirs(rows);
    const built = performance.now();
    lay(clusters, figure.largest);
    return {
      rows: rows.length,
      cells: marks.length,
      clusters: clusters.length,
      engine: spent.engine,
      figure: spent.figure,
      layout,
      ours: spent.engine + spent.figure + layout,
      build: built - before,
      theirs: performance.now() - before,
    };
  });
  return [name, steps.slice(WARM_UP)] as const;
});

console.log(
  JSON.stringify({
    zoom: camera.zoom,
    once: { made: made - begun, indexed: indexed - made, first: first - indexed },
    walks: Object.fromEntries(walks),
  }),
);
