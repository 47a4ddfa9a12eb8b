import { alongMarks } from "@/layout/map/alongMarks.ts";
import { areaFill, openDots } from "@/layout/map/areaMarks.ts";
import { crossingMarks } from "@/layout/map/crossingMarks.ts";
import { sumOf } from "@/layout/map/gatherPlaces.ts";
import { groundMarks, hatchMarks, landMarks, seaMark } from "@/layout/map/groundMarks.ts";
import { groundPaths } from "@/layout/map/groundPaths.ts";
import { fitsFrame, type LaidPlace } from "@/layout/map/LaidPlace.ts";
import { amountMarks, areaNameMarks, placedMarks, tieMarks } from "@/layout/map/labelMarks.ts";
import { CONTROL_LABEL_SIZE, layOutMap, LINE_LABEL_SIZE } from "@/layout/map/layOutMap.ts";
import { locatorOf } from "@/layout/map/locatorOf.ts";
import type { MapArea, MapPlace } from "@/layout/map/MapPlace.ts";
import { isInside, projectInto, type Camera, type Frame } from "@/layout/map/mercator.ts";
import { outsideArrows, RIM } from "@/layout/map/outsideArrows.ts";
import { outlineOf, provinceShapes } from "@/layout/map/provinceShapes.ts";
import { readBase } from "@/layout/map/readBase.ts";
import { shapeMarks } from "@/layout/map/shapeMarks.ts";
import { laidMarks, underMarks } from "@/layout/map/symbolMarks.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { DrawingOf } from "../Picture.ts";
import type { KeyFacts } from "./mapKey.ts";
import { arrowMark, outsideInWords, unwrittenInWords } from "./mapOutside.ts";
import { rounded } from "./rounded.ts";
import { valued } from "./valued.ts";

type Places = DrawingOf<"map">;

const AT_REST = { x: 0, y: 0 };
/** Finer than a printer draws. */
const GROUND = { thin: 0.6, margin: 8 } as const;
const NO_PLACES: readonly MapPlace[] = [];

const shift = ({ x, y }: { readonly x: number; readonly y: number }) => `translate(${rounded(x)} ${rounded(y)})`;

/** A symbol with its number, and the names of all the places that it stands for. */
function symbol(laid: LaidPlace, unit: string): Mark {
  const { place, members } = laid;
  const names = members.map(({ label }) => label).join("; ");
  const amount = place.amount ?? (place.size === null ? "no figure" : `${place.size.toLocaleString("en")} ${unit}`);
  const says = members.length === 1 ? place.says : `${place.label}, ${amount}: ${names}`;
  return valued({ name: names, value: place.size, says }, [mark("g", { transform: shift(laid) }, laidMarks(laid))]);
}

/** The shaded areas under everything that is read, and the names of those that bear a number beyond the frame. */
function shaded(areas: readonly MapArea[], steps: number, base: Places["base"], camera: Camera, frame: Frame) {
  const shapes = new Map(provinceShapes(readBase(base.topology), camera, frame).map((shape) => [shape.id, shape]));
  const drawn = areas.flatMap((area) => {
    const shape = shapes.get(area.id);
    return shape === undefined ? [] : [{ area, shape, d: outlineOf(shape.rings) }];
  });
  const edge = { stroke: "var(--ink)", "stroke-opacity": 0.35, "stroke-width": 0.6, "stroke-linejoin": "round" };
  const isSeen = (shape: (typeof drawn)[number]["shape"]) =>
    isInside(shape.at, frame, 0) || shape.rings.some((ring) => ring.some((point) => isInside(point, frame, 0)));
  return {
    marks: [
      mark("defs", {}, [openDots("map-dots")]),
      ...drawn.map(({ area, shape, d }) =>
        valued({ name: shape.label.name, value: area.value ?? null, says: area.says }, [
          mark("path", { d, ...edge, ...areaFill(area.step, steps, "map-dots") }),
        ]),
      ),
      ...drawn
        .filter(({ area }) => area.chosen)
        .map(({ d }) => mark("path", { d, fill: "none", stroke: "var(--ink)", "stroke-width": 2.4 })),
    ],
    named: drawn.flatMap(({ area: { id, amount }, shape }) =>
      amount === undefined || !isSeen(shape) ? [] : [{ id, words: `${shape.label.name} ${amount}` }],
    ),
    beyond: drawn.filter(({ area, shape }) => typeof area.step === "number" && !isSeen(shape)).map(({ area }) => area),
  };
}

/** Where in the region a near view looks. */
function locator(base: Places["base"], camera: Camera, frame: Frame): readonly Mark[] {
  const picture = locatorOf(base, camera, frame);
  if (picture === null) return [];
  const { width, height } = picture.frame;
  return [
    mark("svg", { x: 8, y: frame.height - 24 - height, width, height, viewBox: `0 0 ${width} ${height}` }, [
      seaMark(picture.frame),
      ...landMarks(picture),
      mark("path", {
        d: picture.line,
        fill: "none",
        stroke: "var(--ink)",
        "stroke-width": 0.8,
        "stroke-dasharray": "2 1.2",
      }),
      mark("rect", {
        ...picture.view,
        fill: "var(--ink)",
        "fill-opacity": 0.1,
        stroke: "var(--ink)",
        "stroke-width": 1.3,
      }),
      mark("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "none", stroke: "var(--hairline)" }),
    ]),
  ];
}

/** The map in a frame, from 0,0 on, cut at its edges; what its key must know; and what it leaves out in words. */
export function mapSheet(
  drawing: Places,
  camera: Camera,
  frame: Frame,
): { readonly marks: readonly Mark[]; readonly facts: KeyFacts; readonly says: readonly string[] } {
  const { base, areas, areaKey, shape, unit, sum, largest, gathered, ghosts, crossings } = drawing;
  const layers = readBase(base.topology);
  const places = areas === null ? drawing.places : NO_PLACES;
  const amounts = new Map((areas ?? []).flatMap(({ id, amount }) => (amount === undefined ? [] : [[id, amount]])));
  const layout = layOutMap(base, places, camera, frame, {
    lineLabel: drawing.lineLabel,
    controlLabel: drawing.controlLabel,
    isLocal: drawing.isLocal,
    amounts,
    largest,
    unit,
    sum: sum ?? undefined,
    gathered,
    ghosts,
    bare: true,
  });
  const seen = layout.places.filter((laid) => fitsFrame(laid, AT_REST, frame, RIM));
  const arrows = outsideArrows(layout.places, AT_REST, frame, { unit, sum: sum ?? undefined, corners: layout.corners });
  const ground = shaded(areas ?? [], areaKey?.steps.length ?? 0, base, camera, frame);
  const isShaded = areas !== null;
  const written = new Set(layout.amounts.map(({ id }) => id));
  const marks = [
    seaMark(frame),
    ...groundMarks(groundPaths(layers, camera, frame, GROUND)),
    ...(isShaded ? ground.marks : []),
    ...(shape === null ? [] : shapeMarks(shape, layers.line, projectInto(camera, frame), camera)),
    ...hatchMarks("map-hatch", layout.hatched),
    ...areaNameMarks(layout.areaLabels, layout.provinceLabels, isShaded),
    ...layout.ghosts.map(({ x, y }) =>
      mark("circle", { cx: rounded(x), cy: rounded(y), r: 2, fill: "var(--faint)", "fill-opacity": 0.45 }),
    ),
    ...layout.towns.map(({ x, y }) => mark("circle", { cx: rounded(x), cy: rounded(y), r: 1.6, fill: "var(--ink)" })),
    ...seen.flatMap(underMarks),
    ...seen.filter(({ tag }) => tag === null).map((laid) => symbol(laid, unit)),
    // Under the cards: a line across a number would strike it through.
    ...tieMarks(layout.crossingLabels),
    ...seen.filter(({ tag }) => tag !== null).map((laid) => symbol(laid, unit)),
    ...alongMarks(layout.controlLabel, { size: CONTROL_LABEL_SIZE, weight: 450, fill: "var(--muted)" }),
    ...alongMarks(layout.lineLabel, { size: LINE_LABEL_SIZE, weight: 500, fill: "var(--ink)" }),
    ...amountMarks(layout.amounts),
    ...placedMarks(layout.townLabels, 400),
    ...placedMarks(layout.crossingLabels, 550),
    ...layout.crossings.map((spot) =>
      mark("g", { transform: shift(spot) }, [
        mark("title", {}, [crossings?.[spot.name]?.says ?? spot.name]),
        ...crossingMarks(crossings?.[spot.name]?.state ?? null),
      ]),
    ),
    ...locator(base, camera, frame),
    ...arrows.map((arrow) => arrowMark(arrow, sumOf(arrow.places, unit, sum ?? undefined)?.size ?? null)),
  ];
  const sizes = seen.map(({ place, tag }) => (tag === null ? (place.size ?? 0) : 0));
  return {
    marks: [
      mark("svg", { width: frame.width, height: frame.height, viewBox: `0 0 ${frame.width} ${frame.height}` }, marks),
    ],
    facts: { frame, gathers: seen.some(({ members }) => members.length > 1), greatest: Math.max(0, ...sizes) },
    says: [
      ...outsideInWords(arrows.flatMap((arrow) => arrow.places)),
      ...(isShaded && ground.beyond.length > 0
        ? [`Outside the picture: ${ground.beyond.map(({ says }) => says).join("; ")}.`]
        : []),
      ...unwrittenInWords(ground.named.filter(({ id }) => !written.has(id))),
    ],
  };
}
