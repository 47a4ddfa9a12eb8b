/** The files of the record as they are written, for the plain counts of naive.ts. */
import { readFileSync } from "node:fs";

export type Actor = { id: string; name: string; short: string; parent: string | null };
export type Place = {
  name: string;
  admin1: string | null;
  country: string;
  lat: number;
  lon: number;
  precision: string;
};
export type Event = {
  id: string;
  title: string;
  summary: string;
  start: string;
  end: string;
  datePrecision: "day" | "month" | "year";
  locations: Place[];
  actors: { actor: string }[];
  sources: string[];
};
export type Question = {
  id: string;
  kind: "figure" | "proposition";
  text: string;
  event: string | null;
  measure: string | null;
  population: string | null;
  by: string | null;
  period: { start: string; end: string } | null;
  place: string | null;
};
export type Figure = { comparator: string; low: number | null; high: number | null };
export type Claim = {
  id: string;
  question: string;
  claimant: string;
  stance: string | null;
  figure: Figure | null;
  date: string;
  dateBasis: string;
  text: string;
  sources: string[];
};
export type Source = { id: string; publisher: string; title: string; url: string | null };

const read = <Row>(file: string): Row[] =>
  JSON.parse(readFileSync(`${import.meta.dirname}/../../../data/${file}.json`, "utf8")) as Row[];

export const record = {
  actors: read<Actor>("actors"),
  events: read<Event>("events"),
  questions: read<Question>("questions"),
  claims: read<Claim>("claims"),
  sources: read<Source>("sources"),
};

/** Days are compared as they are written: 2025-10-11 comes before 2025-10-12 in the alphabet too. */

export type Filter = {
  from?: string;
  to?: string;
  actor?: string;
  publisher?: string;
  /** Of Pakistan, by name. */
  province?: string;
  /** Corners of a drawn area, each longitude and latitude. */
  ring?: [number, number][];
  /** Within so many kilometres of the Durand Line. */
  lineKm?: number;
};
