import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import basemapUrl from "@data/basemap/basemap.json?url";
import crossingsUrl from "@data/basemap/crossings.json?url";
import townsUrl from "@data/basemap/towns.json?url";
import type { Span } from "@/domain/Day.ts";
import { sidesOfMaps } from "@/figures/placeMarks.ts";
import { GlMap } from "@/ui/map/GlMap.tsx";
import type { MapBase, MapPlace } from "@/layout/map/MapPlace.ts";
import { cameraFor } from "@/layout/map/mercator.ts";
import { FOCUS } from "@/layout/map/viewBounds.ts";
import { clusterSteps } from "./mapClusters.ts";
import { deckSteps } from "./mapDeck.ts";
import { mapEvents } from "./mapEvents.ts";
import { ourSteps, WALKS } from "./mapSteps.ts";
import "@/ui/tokens.css";
import "@/ui/base.css";

/** The page of `npm run bench:map`: one map and nothing else of the site. */
const FRAME = { width: 620, height: 560 };
const REST_MS = 40;
const camera = cameraFor(FOCUS, FRAME, 8);
const LINE = { label: "Durand Line · not recognised by Kabul", note: "" };
const nothing = () => undefined;

const read = async (url: string): Promise<never> => (await (await fetch(url)).json()) as never;
const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** After the next frame is through: its message comes after its paint. */
const painted = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", resolve);
      port1.start();
      port2.postMessage(null);
    }),
  );

type Way = {
  /** What a step needs and is not its own: done before the clock runs. */
  readonly before?: (days: Span) => void;
  readonly step: (days: Span) => void;
};

/** `script`: of the step itself, in ms; `shown`: until the frame after it is through. */
type Step = { readonly script: number; readonly shown: number };

async function walked(days: readonly Span[], { before, step }: Way): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (const each of days) {
    before?.(each);
    const begun = performance.now();
    step(each);
    const script = performance.now() - begun;
    // oxlint-disable-next-line no-await-in-loop -- one step after the other.
    await painted();
    steps.push({ script, shown: performance.now() - begun });
    // oxlint-disable-next-line no-await-in-loop
    await after(REST_MS);
  }
  return steps;
}

async function prepare(count: number) {
  const base: MapBase = {
    topology: await read(basemapUrl),
    towns: await read(townsUrl),
    crossings: await read(crossingsUrl),
  };
  const ours = ourSteps(mapEvents(count), camera.zoom);
  const clusters = clusterSteps(ours.events, camera.zoom);
  const [first] = WALKS.brush;
  if (first === undefined) throw new Error("A walk has steps.");
  const { figure, marks } = ours.step(first);
  const sides = sidesOfMaps([figure]);
  const root = createRoot(elementOf("root"));
  const draw = (places: readonly MapPlace[]) =>
    flushSync(() =>
      root.render(
        <GlMap
          base={base}
          places={places}
          selected={null}
          onSelect={nothing}
          theme="light"
          line={LINE}
          disputedNote=""
          sides={sides}
          contestedLabel=""
          label="Map"
          largest={figure.largest}
          unit="events"
          gathered
        />,
      ),
    );
  draw(marks);
  let rows = new Uint32Array();
  let deck: ReturnType<typeof deckSteps> | null = null;
  const dots = () => (deck ??= deckSteps(elementOf("deck"), ours.events, camera, FRAME));
  return {
    ours: async (): Promise<Way> => ({ step: (days) => draw(ours.step(days).marks) }),
    clusters: async (): Promise<Way> => ({
      before: (days) => {
        rows = ours.rowsIn(days).slice();
      },
      step: () => draw(clusters(rows)),
    }),
    "deck.gl, filtered": async (): Promise<Way> => ({ step: (await dots()).filtered }),
    "deck.gl, given": async (): Promise<Way> => ({ step: (await dots()).given }),
  };
}

type Name = keyof Awaited<ReturnType<typeof prepare>>;

function elementOf(id: string): HTMLDivElement {
  const element = document.getElementById(id);
  if (!(element instanceof HTMLDivElement)) throw new Error(`The page has lost its element with the id ${id}.`);
  return element;
}

let ways: Awaited<ReturnType<typeof prepare>> | null = null;

/** What tests/bench/map.mjs calls. */
const bench = {
  prepare: async (count: number) => {
    ways = await prepare(count);
  },
  ready: async (name: Name) => {
    await ways?.[name]();
  },
  walk: async (name: Name, walk: keyof typeof WALKS, most: number): Promise<readonly Step[]> => {
    const way = await ways?.[name]();
    if (way === undefined) throw new Error("The page is not prepared.");
    return walked(WALKS[walk].slice(0, most), way);
  },
};
Object.assign(globalThis, { bench });
