import { coordinatesOf } from "@/domain/coordinatesOf.ts";
import { counted } from "@/domain/counted.ts";
import type { EventId, SourceId } from "@/domain/ids.ts";
import { isContradicted } from "@/domain/isContradicted.ts";
import type { Ledger } from "@/domain/Ledger.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { Voice } from "@/domain/Voice.ts";
import { cellsInView } from "@/engine/cellsInView.ts";
import type { Cells } from "@/engine/cellsOf.ts";
import type { Selection } from "@/engine/Selection.ts";
import { citedBy } from "./citedBy.ts";
import { MANY_EVENTS } from "./densityOf.ts";
import type { Figure, Point } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { sideOnMap, type SideOnMap } from "./placesFigure.ts";
import { SIDES_THAT_BEGAN, type SideThatBegan } from "./sidesThatBegan.ts";
import { stamped, type Stamp } from "./Stamp.ts";

/** A square of the ground and the events in view that stand in it, which are found on demand (`eventsOfCell`). */
export type CellPoint = Point & {
  /** Level, row and column: "9/203/357". */
  readonly id: string;
  /** "34.1° N, 71.2° E", the mean of its events' points. */
  readonly near: string;
  readonly lat: number;
  readonly lon: number;
  /** Places in it with an event in view. */
  readonly places: number;
  /** Events by the side that began them, in the order in which sides are listed. */
  readonly shares: readonly { readonly side: SideThatBegan; readonly size: number }[];
  readonly contested: boolean;
};

export type CellsFigure = Figure<CellPoint> & {
  readonly level: number;
  readonly sides: readonly SideOnMap[];
  /** Events in view that have no place on the map. */
  readonly withoutPlace: number;
  /** The most events in one cell of the whole record: the end of the scale, which no filter moves. */
  readonly largest: number;
};

const EQUATOR_KM = 40_075;
/** Of Torkham and Kabul; in the south of the region a cell is a tenth wider. */
const LATITUDE = 34.3;

/** How wide a cell is, to two figures. */
function widthInWords(level: number): string {
  const km = (EQUATOR_KM * Math.cos((LATITUDE * Math.PI) / 180)) / 2 ** level;
  return `${numberInWords(Number(km.toPrecision(2)))} km`;
}

/** "34.1° N, 71.2° E", the mean of the points in a cell; a tenth of a degree is some ten kilometres. */
export const nearCell = ({ lat, lon }: Pick<Cells, "lat" | "lon">, cell: number): string =>
  coordinatesOf({ lat: lat[cell] ?? 0, lon: lon[cell] ?? 0 }, 1).degrees;

const cellId = ({ level, keys }: Pick<Cells, "level" | "keys">, cell: number): string => {
  const key = keys[cell] ?? 0;
  return `${level}/${Math.floor(key / 2 ** level)}/${key % 2 ** level}`;
};

const captionOf = (level: number, filters: string, voice: Voice | null, isMany: boolean): string =>
  [
    `Events by squares about ${widthInWords(level)} wide: ${filters}.`,
    "Area shows their number, colour and shape the side that began; an event with places in several squares counts in each.",
    "Where only the district or province is known, the event counts at the point that the record gives for it.",
    voice === null ? "" : "Killed by a voice is shown by place.",
    isMany
      ? `Places are shown for up to ${numberInWords(MANY_EVENTS)} events: narrow the filters.`
      : "Zoom in for places.",
  ]
    .filter((part) => part !== "")
    .join(" ");

const contestedEvents = new WeakMap<Ledger, readonly EventId[]>();

/** The events of the record with a contradicted question among the carried claims; reckoned once for a ledger. */
function contestedOf({ dataSet, ledger }: Selection): readonly EventId[] {
  const found = contestedEvents.get(ledger);
  if (found !== undefined) return found;
  const events = new Set(
    dataSet.questions
      .filter(({ id }) => isContradicted(ledger.of(id).contradictions))
      .flatMap(({ event }) => event ?? []),
  );
  contestedEvents.set(ledger, [...events]);
  return [...events];
}

function contestedCells(selection: Selection, { column, groups, keys }: Cells): Uint8Array {
  const contested = new Uint8Array(keys.length + 1);
  for (const id of contestedOf(selection)) {
    const row = selection.isEventInView(id) ? selection.tables.eventTable.rowOf.get(id) : undefined;
    if (row === undefined) continue;
    for (let at = column.offsets[row]!, to = column.offsets[row + 1]!; at < to; at += 1)
      contested[Math.floor(column.values[at]! / groups)] = 1;
  }
  return contested;
}

/** Places of each cell with an event in view. */
function placesIn({ cellOfPlace, keys }: Cells, placeCounts: Uint32Array): Uint32Array {
  const places = new Uint32Array(keys.length);
  for (let place = 0; place < placeCounts.length; place += 1)
    if (placeCounts[place] !== 0) places[cellOfPlace[place]!]! += 1;
  return places;
}

/** The documents that the events in view rest on, counted and not gathered event by event. */
function documentsIn({ tables, isChosenSource }: Selection, counts: Uint32Array): readonly SourceId[] {
  return tables.dictionaries.documents.keys.filter((id, number) => (counts[number] ?? 0) > 0 && isChosenSource(id));
}

/** Events in view by squares of the ground, most first, for a map on which places would cover each other. */
export function cellsFigure(selection: Selection, level: number, stamp: Stamp): CellsFigure {
  const { dataSet, tables, clauses, eventRows } = selection;
  const ground = cellsInView(selection);
  const cells = ground.cells(level);
  const counts = ground.counts(level);
  const places = placesIn(cells, ground.placeCounts());
  const contested = contestedCells(selection, cells);
  const withoutPlace = counts.at(-1) ?? 0;
  const begun = new Set<SideThatBegan>();
  const points: CellPoint[] = [];
  for (let cell = 0; cell < cells.keys.length; cell += 1) {
    let value = 0;
    const shares: CellPoint["shares"][number][] = [];
    for (const [group, side] of SIDES_THAT_BEGAN.entries()) {
      const size = counts[cell * cells.groups + group] ?? 0;
      if (size === 0) continue;
      value += size;
      shares.push({ side, size });
      begun.add(side);
    }
    if (value === 0) continue;
    const near = nearCell(cells, cell);
    points.push({
      id: cellId(cells, cell),
      x: `${counted(places[cell] ?? 0, "place", "places")} near ${near}`,
      near,
      value,
      words: null,
      events: [],
      questions: [],
      claims: [],
      lat: cells.lat[cell] ?? 0,
      lon: cells.lon[cell] ?? 0,
      places: places[cell] ?? 0,
      shares,
      contested: contested[cell] === 1,
    });
  }
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "cells",
    title: "Border map",
    unit: "events",
    along: "Square",
    level,
    series: [
      {
        id: "cells",
        label: "Events",
        channel: null,
        points: points.sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.id < b.id ? -1 : 1)),
      },
    ],
    sides: SIDES_THAT_BEGAN.filter((side) => begun.has(side)).map(sideOnMap),
    withoutPlace,
    largest: cells.most,
    caption: captionOf(level, filters, stamp.voice, eventRows.length > MANY_EVENTS),
    filters,
    counts: {
      shown: eventRows.length - withoutPlace,
      of: tables.eventTable.columns.size,
      what: `events in ${counted(points.length, "square", "squares")}`,
    },
    ...citedBy(documentsIn(selection, ground.documentCounts()), dataSet),
    ...stamped(stamp),
    contested: points.some((point) => point.contested),
  };
}
