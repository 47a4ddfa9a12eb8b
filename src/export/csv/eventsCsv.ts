import type { Event, Location } from "@/domain/Event.ts";
import type { CsvForm } from "./csvOf.ts";
import { knownDay } from "@/domain/knownDay.ts";
import { listed, rowsCsv, type Column } from "./rowsCsv.ts";

const ofLocations =
  (of: (location: Location) => string | number | null) =>
  ({ locations }: Event): string =>
    listed(locations.map(of));

const COLUMNS: readonly Column<Event>[] = [
  ["id", ({ id }) => id],
  ["title", ({ title }) => title],
  ["summary", ({ summary }) => summary],
  ["start", ({ start, datePrecision }) => knownDay(start, datePrecision)],
  ["end", ({ end, datePrecision }) => knownDay(end, datePrecision)],
  ["datePrecision", ({ datePrecision }) => datePrecision],
  ["type", ({ type }) => type],
  ["locations.name", ofLocations(({ name }) => name)],
  ["locations.admin1", ofLocations(({ admin1 }) => admin1)],
  ["locations.country", ofLocations(({ country }) => country)],
  ["locations.lat", ofLocations(({ lat }) => lat)],
  ["locations.lon", ofLocations(({ lon }) => lon)],
  ["locations.precision", ofLocations(({ precision }) => precision)],
  ["actors.actor", ({ actors }) => listed(actors.map(({ actor }) => actor))],
  ["actors.role", ({ actors }) => listed(actors.map(({ role }) => role))],
  ["sources", ({ sources }) => listed(sources)],
];

/** Events, one a row, with every field of the codebook; days no finer than they are known. */
export const eventsCsv = (events: readonly Event[], form?: CsvForm): string => rowsCsv(COLUMNS, events, form);
