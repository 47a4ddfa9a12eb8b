import type { ClaimedFigure, FigureClaim, Stance, StanceClaim } from "@/domain/Claim.ts";
import { indexDataSet } from "@/domain/DataSet.ts";
import { parseDay, type Day } from "@/domain/Day.ts";
import type { Edition } from "@/domain/Edition.ts";
import type { Stamp } from "@/figures/Stamp.ts";
import type { Location, Part } from "@/domain/Event.ts";
import type { ActorId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";
import type { PropositionQuestion } from "@/domain/Question.ts";
import { aClaim, anActor, anEvent, aQuestion, aSource } from "../engine/builders.ts";
import { figure } from "../support/handmade.ts";

/** A record of five events and sixteen claims, small enough to be counted by hand. */
export const day = (text: string): Day => parseDay(text)!;
export const edition: Edition = { version: "2026.11", licence: "CC BY 4.0", file: null } as Edition;
export const stamp: Stamp = { edition, voice: null };

const place = (name: string, over: Partial<Location> = {}): Location => ({
  name,
  admin1: null,
  country: "PK",
  lat: 34,
  lon: 71,
  precision: "place",
  ...over,
});
const torkham = place("Torkham", { admin1: "Khyber Pakhtunkhwa" });
const kurram = place("Kurram", { precision: "district", lat: 33.8, lon: 70.1 });
const kabulCity = place("Kabul", { country: "AF", lat: 34.5, lon: 69.2 });
const somewhere = place("Pakistan", { precision: "country", lat: 30, lon: 70 });

const part = (actor: string, role: Part["role"]): Part => ({ actor: actor as ActorId, role });
const documents = (...ids: readonly string[]) => ids as readonly SourceId[];
const on = (event: string) => event as EventId;
const yearly = (year: number) => ({ start: day(`${year}-01-01`), end: day(`${year}-12-31`) });
const attacks = { measure: "attacks", population: "ttp" as ActorId, place: "Pakistan" } as const;

const asks = (id: string, text: string, event: string | null): PropositionQuestion => ({
  id: id as QuestionId,
  text,
  kind: "proposition",
  event: event === null ? null : on(event),
  measure: null,
  population: null,
  by: null,
  period: null,
  place: null,
});

type Said = readonly [id: string, question: string, claimant: string, date: string, source: string];
const answer = ([id, question, claimant, date, source]: Said) =>
  aClaim(id, {
    question: question as QuestionId,
    claimant: claimant as ActorId,
    date: day(date),
    text: `Words of ${id}.`,
    sources: documents(source),
  });
const says = (said: Said, number: ClaimedFigure): FigureClaim => ({ ...answer(said), stance: null, figure: number });
const holds = (said: Said, stance: Stance): StanceClaim => ({ ...answer(said), stance });

export const handRecord = indexDataSet({
  actors: [
    anActor("pakistan", { name: "Pakistan", side: "pakistan" }),
    anActor("army", {
      name: "Pakistan’s army",
      short: "army",
      aliases: ["ISPR"],
      side: "pakistan",
      parent: "pakistan" as ActorId,
    }),
    anActor("police", { name: "Police of Pakistan", short: "police", side: "pakistan", parent: "pakistan" as ActorId }),
    anActor("kabul", { name: "Kabul’s authorities", short: "Kabul", side: "afghan-taliban" }),
    anActor("ttp", { name: "Tehrik-e Taliban", short: "TTP", side: "ttp" }),
    anActor("jamaat", { name: "Jamaat group", short: "Jamaat", side: "ttp", parent: "ttp" as ActorId }),
    anActor("pips", {
      name: "Institute of counts",
      short: "PIPS",
      kind: "monitor",
      side: "monitor",
      method: "Counts what it reads.",
    }),
    anActor("gti", { name: "Index of counts", short: "GTI", kind: "monitor", side: "monitor" }),
  ],
  sources: [
    aSource("dawn-1", {
      publisher: "Dawn",
      title: "Clashes at the border",
      country: "PK",
      url: "https://dawn.example/1",
      published: day("2025-10-12"),
      publishedBasis: "stated",
    }),
    aSource("dawn-2", {
      publisher: "Dawn",
      title: "Attack on a post",
      country: "PK",
      url: "https://dawn.example/2",
      published: day("2025-09-01"),
      publishedBasis: "month",
    }),
    aSource("tolo-1", { publisher: "Tolo, Kabul", title: "Kabul answers", country: "AF", url: "javascript:alert(1)" }),
    aSource("pips-1", { publisher: "PIPS", title: "Security report", kind: "monitor", country: "PK" }),
  ],
  events: [
    anEvent("e-old", {
      title: "An old feud",
      start: day("1979-06-01"),
      end: day("1979-06-01"),
      datePrecision: "year",
      type: "statement",
      actors: [part("army", "initiator"), part("kabul", "initiator")],
      sources: documents("dawn-1"),
    }),
    anEvent("e-month", {
      title: "A month of talks",
      start: day("2024-08-01"),
      end: day("2024-08-01"),
      datePrecision: "month",
      type: "talks",
      locations: [somewhere],
      sources: documents("tolo-1"),
    }),
    anEvent("e-attack", {
      title: "Attack on a post",
      start: day("2025-09-01"),
      end: day("2025-09-01"),
      type: "militant-attack",
      locations: [torkham],
      actors: [part("jamaat", "initiator"), part("police", "target")],
      sources: documents("dawn-2"),
    }),
    anEvent("e-strike", {
      title: "Strike on Kabul",
      start: day("2025-10-09"),
      end: day("2025-10-09"),
      type: "airstrike",
      locations: [kabulCity],
      actors: [part("army", "alleged-initiator"), part("ttp", "target")],
      sources: documents("tolo-1"),
    }),
    anEvent("e-clash", {
      title: "Clashes along the border",
      summary: "Both sides fired.",
      start: day("2025-10-11"),
      end: day("2025-10-12"),
      locations: [torkham, kurram],
      actors: [part("kabul", "initiator"), part("army", "target")],
      sources: documents("dawn-1", "tolo-1"),
    }),
  ],
  questions: [
    aQuestion("q-soldiers", { text: "Pakistani soldiers killed", event: on("e-clash") }),
    asks("q-first", "Kabul’s forces fired first", "e-clash"),
    asks("q-carried", "Pakistan carried out the strike", "e-strike"),
    aQuestion("q-policemen", { text: "Policemen killed", event: on("e-attack") }),
    aQuestion("q-2021", { text: "Attacks by the TTP in 2021", period: yearly(2021), ...attacks }),
    aQuestion("q-2022", { text: "Attacks by the TTP in 2022", period: yearly(2022), ...attacks }),
    aQuestion("q-2024", { text: "Attacks by the TTP in 2024", period: yearly(2024), ...attacks }),
    aQuestion("q-half", {
      text: "Attacks by the TTP in early 2024",
      period: { start: day("2024-01-01"), end: day("2024-06-30") },
      ...attacks,
    }),
  ],
  claims: [
    says(["c-pips-21", "q-2021", "pips", "2022-01-05", "pips-1"], figure("exact", 87)),
    says(["c-ttp-21", "q-2021", "ttp", "2022-01-06", "dawn-1"], figure("exact", 282)),
    says(["c-ttp-22", "q-2022", "ttp", "2023-01-06", "dawn-1"], figure("exact", 367)),
    says(["c-ttp-half", "q-half", "ttp", "2024-07-01", "dawn-1"], figure("exact", 600)),
    says(["c-pips-24-old", "q-2024", "pips", "2025-01-04", "pips-1"], figure("exact", 480)),
    says(["c-pips-24", "q-2024", "pips", "2025-01-05", "pips-1"], figure("exact", 482)),
    says(["c-ttp-24", "q-2024", "ttp", "2025-01-06", "dawn-1"], figure("exact", 1758)),
    says(["c-gti-24", "q-2024", "gti", "2025-03-01", "pips-1"], figure("at-least", 9000)),
    says(["c-army-p", "q-policemen", "army", "2025-09-01", "dawn-2"], figure("exact", 10)),
    says(["c-police-p", "q-policemen", "police", "2025-09-02", "dawn-2"], figure("exact", 12)),
    holds(["c-kabul-s", "q-carried", "kabul", "2025-10-09", "tolo-1"], "asserts"),
    holds(["c-army-s", "q-carried", "army", "2025-10-10", "dawn-1"], "declines"),
    says(["c-army", "q-soldiers", "army", "2025-10-12", "dawn-1"], figure("exact", 23)),
    says(["c-kabul", "q-soldiers", "kabul", "2025-10-12", "tolo-1"], figure("exact", 58)),
    holds(["c-army-f", "q-first", "army", "2025-10-12", "dawn-1"], "asserts"),
    holds(["c-kabul-f", "q-first", "kabul", "2025-10-12", "tolo-1"], "denies"),
  ],
});

/** Kabul says 58, and so does the army in the end: nobody contradicts, unless only Dawn is read, which carries the army's first word. */
export const changesItsMind = indexDataSet({
  actors: [anActor("army", { side: "pakistan" }), anActor("kabul", { side: "afghan-taliban" })],
  sources: [aSource("dawn-1", { publisher: "Dawn" }), aSource("tolo-1", { publisher: "Tolo" })],
  events: [anEvent("clash", { start: day("2025-10-11"), end: day("2025-10-11"), sources: documents("dawn-1") })],
  questions: [aQuestion("q", { event: on("clash") })],
  claims: [
    says(["c-1", "q", "army", "2025-10-11", "dawn-1"], figure("exact", 23)),
    says(["c-2", "q", "kabul", "2025-10-11", "dawn-1"], figure("exact", 58)),
    says(["c-3", "q", "army", "2025-10-12", "tolo-1"], figure("exact", 58)),
  ],
});
