import { indexDataSet, type DataSet } from "@/domain/DataSet.ts";
import type { Event, Location } from "@/domain/Event.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { noClauses } from "@/engine/Clauses.ts";
import type { Selection } from "@/engine/Selection.ts";
import { anEvent } from "../engine/builders.ts";
import { day } from "./handRecord.ts";

export const at = (name: string, lat: number, lon: number, over: Partial<Location> = {}): Location => ({
  name,
  admin1: "Khyber Pakhtunkhwa",
  country: "PK",
  lat,
  lon,
  precision: "place",
  ...over,
});

export const peshawar = at("Peshawar", 34.01, 71.57);
/** Latitude and longitude exchanged, as a hurried hand types them. */
export const exchanged = at("Peshawar", 71.57, 34.01);
export const doha = at("Doha", 25.29, 51.53, { country: "QA", admin1: null });
export const istanbul = at("Istanbul", 41.01, 28.95, { country: "TR", admin1: "Istanbul" });
export const zhob = at("Zhob", 0, 0, { admin1: "Balochistan" });
export const pakistan = at("Pakistan", 30, 70, { admin1: null, precision: "country" });
export const tajikistan = at("Tajik–Afghan border", 37.5, 69.5, { admin1: null, precision: "country", country: "TJ" });

/** One event at each of these lists of places, a day apart, in file order. */
export const eventsAt = (...places: readonly (readonly Location[])[]): readonly Event[] =>
  places.map((locations, number) => {
    const start = (day("2025-10-01") + number) as Event["start"];
    return anEvent(`e-${String(number).padStart(5, "0")}`, { locations, start, end: start });
  });

export const recordOf = (events: readonly Event[]): DataSet =>
  indexDataSet({ actors: [], sources: [], events, questions: [], claims: [] });

export const allOf = (events: readonly Event[]): Selection => createSelector(recordOf(events)).select(noClauses);
