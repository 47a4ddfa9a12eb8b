import type { Event } from "@/domain/Event.ts";
import type { EventId } from "@/domain/ids.ts";
import { countryOfProvince, nameOfProvince } from "@/domain/provinceOf.ts";
import { byVoice } from "@/domain/Voice.ts";
import { noPlaces } from "@/engine/Clauses.ts";
import type { Selection } from "@/engine/Selection.ts";
import { classOf, type Class } from "./classBreaks.ts";
import { citedBy } from "./citedBy.ts";
import { documentsOf } from "./documentsOf.ts";
import type { Figure, Point } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { isEventContested } from "./isEventContested.ts";
import { killedInEach, noFigureInWords, ONE_GROUP, type KilledInEach } from "./killedByVoice.ts";
import { byProvince, provinceClasses } from "./provinceClasses.ts";
import { sizeOfEvents } from "./sizeOfEvents.ts";
import { stamped, type Stamp } from "./Stamp.ts";

/** A province that the map can shade, whether or not the record knows it. */
export type ProvinceUnit = { readonly id: string; readonly label: string; readonly disputed: boolean };

export type ProvincePoint = Point & {
  /** The key of provinceOf.ts; of a country alone where no province is known. */
  readonly province: string;
  readonly country: string;
  readonly disputed: boolean;
  /** The class of its value; "none": counted, and none; null: there is no figure. */
  readonly step: number | "none" | null;
  /** Of its events those to which the chosen voice gives no figure; null where no voice is chosen. */
  readonly withoutFigure: number | null;
  /** Of its events those on which claims contradict each other. */
  readonly contradicted: readonly EventId[];
};

/** Two series: the provinces that are shaded, and what stands beside the map. */
export type ProvincesFigure = Figure<ProvincePoint> & {
  readonly classes: readonly Class[];
  /** Events that the record gives no place at all. */
  readonly withoutPlace: readonly Event[];
  /** All events that the figure counts, of which a province has its share. */
  readonly counted: number;
};

/** Events in view, whatever provinces and area are chosen: the map shows what a change of those would bring (rule F3). */
function eventsWherever({ events, tables: { eventTable } }: Selection): readonly Event[] {
  return [...events.rowsVisibleTo("places")].flatMap((row) => eventTable.rows[row] ?? []);
}

function captionOf({ clauses }: Selection, filters: string, { voice }: Stamp, withoutFigure: string): string {
  const places = clauses.provinces.length > 0 || clauses.area !== null;
  return [
    ...(voice === null
      ? [`Events by province: ${filters}.`, "Shading shows their number, in steps that no filter changes."]
      : [
          `Killed ${byVoice[voice]}, by province: ${filters}.`,
          ONE_GROUP,
          "Shading shows their number, of a range the lower end, in steps that no filter changes and one for all voices.",
        ]),
    "A large province is not a large number.",
    "An event counts in each province that the record names for its places; a crossing is named under one side only.",
    ...(places ? ["The chosen places change no number here."] : []),
    ...(voice === null ? [] : [withoutFigure]),
  ].join(" ");
}

const byNumber = (a: ProvincePoint, b: ProvincePoint): number =>
  (b.value ?? -1) - (a.value ?? -1) || b.events.length - a.events.length || (a.x < b.x ? -1 : a.x > b.x ? 1 : 0);

/** Events in view by province, or their killed by the chosen voice's figures, most first (rules F124 to F128). */
export function provincesFigure(selection: Selection, units: readonly ProvinceUnit[], stamp: Stamp): ProvincesFigure {
  const { dataSet, isCarried, tables, clauses } = selection;
  const filters = filtersInOneLine({ ...clauses, ...noPlaces }, dataSet);
  const events = eventsWherever(selection);
  const here = byProvince(events);
  const killed: KilledInEach | null =
    stamp.voice === null ? null : killedInEach(events, stamp.voice, dataSet, isCarried);
  const classes = provinceClasses(
    dataSet,
    stamp.voice,
    units.map(({ id }) => id),
  );

  function pointOf({ id, label, disputed }: ProvinceUnit): ProvincePoint {
    const found = here.get(id) ?? [];
    const ids = found.map((event) => event.id);
    const size = sizeOfEvents(ids, killed);
    const isNone = found.length === 0 || size.value === 0;
    return {
      x: label,
      province: id,
      country: countryOfProvince(id),
      disputed,
      events: ids,
      ...size,
      step: isNone ? "none" : size.value === null ? null : classOf(classes, size.value),
      contradicted: ids.filter((event) => isEventContested(event, selection)),
    };
  }

  const own = new Set(units.map(({ id }) => id));
  const drawn = units.map(pointOf).toSorted(byNumber);
  const beside = [...here.keys()]
    .filter((id) => !own.has(id))
    .map((id) => pointOf({ id, label: nameOfProvince(id), disputed: false }))
    .toSorted(byNumber);
  const shaded = new Set(drawn.flatMap((point) => point.events));
  const spoken = events.filter(({ id }) => shaded.has(id));
  const series = { label: stamp.voice === null ? "Events" : "Killed", channel: null };
  return {
    id: "provinces",
    title: "Border map: provinces",
    unit: stamp.voice === null ? "events" : "killed",
    along: "Province",
    series: [
      { ...series, id: "shaded", points: drawn },
      { ...series, id: "beside", points: beside },
    ],
    classes,
    withoutPlace: events.filter(({ locations }) => locations.length === 0),
    counted: events.length,
    caption: captionOf(selection, filters, stamp, noFigureInWords(spoken, killed)),
    filters,
    counts: {
      shown: spoken.length,
      of: tables.eventTable.columns.size,
      what: "events in the provinces drawn",
    },
    ...citedBy(documentsOf(selection, spoken), dataSet),
    ...stamped(stamp),
    contested: [...drawn, ...beside].some(({ contradicted }) => contradicted.length > 0),
  };
}
