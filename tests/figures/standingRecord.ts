import type { Claim, ClaimedFigure, Stance } from "@/domain/Claim.ts";
import { indexDataSet } from "@/domain/DataSet.ts";
import type { DateBasis } from "@/domain/Source.ts";
import type { ActorId, QuestionId, SourceId } from "@/domain/ids.ts";
import { aClaim, anActor, anEvent, aQuestion, aSource } from "../engine/builders.ts";
import { figure, proposition } from "../support/handmade.ts";
import { day } from "./handRecord.ts";

const asks = (id: string, text: string) => ({ ...proposition, id: id as QuestionId, text });
const says = (
  id: string,
  question: string,
  claimant: string,
  date: string,
  said: Stance | ClaimedFigure,
  source = "dawn",
  dateBasis: DateBasis = "stated",
): Claim => ({
  ...aClaim(id, {
    question: question as QuestionId,
    claimant: claimant as ActorId,
    date: day(date),
    dateBasis,
    sources: [source as SourceId],
  }),
  ...(typeof said === "string" ? { stance: said, figure: null } : { stance: null, figure: said }),
});

/** Seven standing questions, one on an event and one over a period, with a change of mind, a slip of one day and rival figures. */
export const standingRecord = indexDataSet({
  actors: [
    anActor("pakistan", { name: "Pakistan", short: "Pakistan", side: "pakistan" }),
    anActor("army", { name: "Army", short: "army", side: "pakistan" }),
    anActor("kabul", { name: "Kabul’s authorities", short: "Kabul", side: "afghan-taliban" }),
    anActor("india", { name: "India", short: "India", side: "india" }),
    anActor("un", { name: "United Nations", short: "UN", side: "un" }),
    anActor("ttp", { name: "TTP", short: "TTP", side: "ttp" }),
  ],
  sources: [aSource("dawn", { publisher: "Dawn" }), aSource("tolo", { publisher: "Tolo" })],
  events: [anEvent("clash", { start: day("2025-10-11"), end: day("2025-10-11") })],
  questions: [
    asks("q-agreed", "The fighting hurts trade"),
    asks("q-changed", "India backs the TTP"),
    asks("q-alone", "Mediation eased the fighting"),
    asks("q-slip", "The line is settled"),
    asks("q-denied", "The TTP has sanctuary in Afghanistan"),
    asks("q-internal", "The fence is finished"),
    aQuestion("q-fighters", { text: "TTP fighters in Afghanistan", measure: "fighters" }),
    { ...asks("q-first", "Kabul fired first"), event: "clash" as never },
    aQuestion("q-2024", {
      text: "Attacks in 2024",
      measure: "attacks",
      period: { start: day("2024-01-01"), end: day("2024-12-31") },
    }),
  ],
  claims: [
    says("c-un-1", "q-fighters", "un", "2021-07-20", figure("range", 2500, 6000)),
    says("c-india-1", "q-changed", "india", "2019-05-04", "asserts"),
    says("c-india-2", "q-changed", "india", "2020-01-01", "asserts"),
    says("c-india-3", "q-changed", "india", "2025-03-03", "denies"),
    says("c-india-4", "q-changed", "india", "2025-06-01", "denies"),
    says("c-slip-1", "q-slip", "kabul", "2025-01-01", "asserts"),
    says("c-slip-2", "q-slip", "kabul", "2025-01-01", "denies"),
    says("c-slip-3", "q-slip", "ttp", "2025-02-01", "asserts", "dawn", "month"),
    says("c-slip-4", "q-slip", "ttp", "2025-02-12", "denies"),
    says("c-agreed-1", "q-agreed", "pakistan", "2025-01-01", "asserts"),
    says("c-agreed-2", "q-agreed", "kabul", "2025-01-01", "asserts"),
    says("c-agreed-3", "q-agreed", "un", "2025-01-01", "asserts"),
    says("c-alone", "q-alone", "un", "2025-01-01", "asserts"),
    says("c-denied-1", "q-denied", "pakistan", "2025-01-01", "asserts"),
    says("c-denied-2", "q-denied", "kabul", "2025-01-01", "denies", "tolo"),
    says("c-denied-3", "q-denied", "un", "2025-01-01", "declines"),
    says("c-internal-1", "q-internal", "pakistan", "2025-01-01", "asserts"),
    says("c-internal-2", "q-internal", "army", "2025-01-01", "denies"),
    says("c-un-2", "q-fighters", "un", "2025-02-01", figure("about", 6000), "dawn", "month"),
    says("c-kabul", "q-fighters", "kabul", "2025-02-01", figure("exact", 0)),
    says("c-first-1", "q-first", "kabul", "2025-10-11", "denies"),
    says("c-first-2", "q-first", "pakistan", "2025-10-11", "asserts"),
    says("c-2024-1", "q-2024", "un", "2025-01-01", figure("exact", 5)),
    says("c-2024-2", "q-2024", "ttp", "2025-01-01", figure("exact", 50)),
  ],
});
