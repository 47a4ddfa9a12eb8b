import { describe, expect, it } from "vitest";
import { indexDataSet } from "@/domain/DataSet.ts";
import type { ActorId, EventId, QuestionId } from "@/domain/ids.ts";
import { createSearch } from "@/engine/createSearch.ts";
import { aClaim, anActor, anEvent, aQuestion } from "./builders.ts";
import { recordFromFiles } from "./recordFromFiles.ts";

const kurram = {
  name: "Kurram",
  admin1: "Khyber Pakhtunkhwa",
  country: "PK",
  lat: 33.8,
  lon: 70,
  precision: "district" as const,
};

const search = createSearch(
  indexDataSet({
    sources: [],
    actors: [
      anActor("ttp", { name: "Tehreek-e-Taliban Pakistan", short: "TTP", aliases: ["Fitna al-Khawarij"] }),
      anActor("kabul", { name: "Afghan Taliban government", short: "Kabul government" }),
    ],
    events: [
      anEvent("clash", {
        title: "Clashes along the Durand Line",
        summary: "Posts changed hands on the night of 11–12 October.",
        locations: [kurram],
        actors: [{ actor: "kabul" as ActorId, role: "party" }],
      }),
      anEvent("ambush", {
        title: "Ambush in Orakzaï and Swāt",
        actors: [{ actor: "ttp" as ActorId, role: "initiator" }],
      }),
      anEvent("talks", {
        title: "Talks in Doha",
        summary: "Qatar's and Türkiye's mediators; 2,300 crossed at the ports meanwhile.",
      }),
    ],
    questions: [
      aQuestion("q-soldiers", { text: "Pakistani soldiers killed", event: "clash" as EventId }),
      aQuestion("q-talks", { text: "Whether a truce was agreed", event: "talks" as EventId }),
      aQuestion("q-attacks", { text: "Attacks in 2024" }),
    ],
    claims: [
      aClaim("c-58", {
        question: "q-soldiers" as QuestionId,
        text: "Zabihullah Mujahid said 58 soldiers were killed.",
      }),
      aClaim("c-pips", { question: "q-attacks" as QuestionId, text: "PIPS counted 521 attacks." }),
    ],
  }),
);

const found = (query: string) => {
  const result = search.find(query);
  return result && { events: [...result.events], questions: [...result.questions], claims: [...result.claims] };
};
const nothing = { events: [], questions: [], claims: [] };

describe("Search", () => {
  it("E20: every word must stand in one passage", () => {
    expect(found("durand posts")?.events).toEqual(["clash"]);
    expect(found("durand doha")).toEqual(nothing);
    // The event says Durand, only its claim says 58.
    expect(found("durand 58")).toEqual(nothing);
  });

  it("E20: an event is found by its place, its province and the names and aliases of its actors", () => {
    expect(found("kurram")?.events).toEqual(["clash"]);
    expect(found("khyber pakhtunkhwa")?.events).toEqual(["clash"]);
    expect(found("TTP")?.events).toEqual(["ambush"]);
    expect(found("fitna khawarij")?.events).toEqual(["ambush"]);
  });

  it("E21: an event is found by one of its questions or claims, and a question by one of its claims", () => {
    expect(found("zabihullah")).toEqual({ events: ["clash"], questions: ["q-soldiers"], claims: ["c-58"] });
    expect(found("truce")).toEqual({ events: ["talks"], questions: ["q-talks"], claims: [] });
    expect(found("PIPS")).toEqual({ events: [], questions: ["q-attacks"], claims: ["c-pips"] });
    expect(found("doha")).toEqual({ events: ["talks"], questions: [], claims: [] });
  });

  it("E22: case, diacritics, apostrophes and a possessive s make no difference", () => {
    expect(found("ORAKZAI")?.events).toEqual(["ambush"]);
    expect(found("swat")?.events).toEqual(["ambush"]);
    expect(found("turkiye’s")?.events).toEqual(["talks"]);
    expect(found("qatar mediators")?.events).toEqual(["talks"]);
    expect(found("2300")?.events).toEqual(["talks"]);
    expect(found("2,300")?.events).toEqual(["talks"]);
  });

  it("E22: a query without a word is no filter, and one that finds nothing is", () => {
    expect([found(""), found("  "), found("—?!…"), found("’")]).toEqual([null, null, null, null]);
    expect(found("kathmandu")).toEqual(nothing);
  });

  it("E23: the last word may be unfinished, the others are whole", () => {
    expect(found("durand lin")?.events).toEqual(["clash"]);
    expect(found("dur line")).toEqual(nothing);
  });

  it("E23: a number is matched whole", () => {
    expect(found("52")).toEqual(nothing);
    expect(found("521")?.claims).toEqual(["c-pips"]);
  });

  it("E24: a misspelt word of five letters or more is forgiven, a known or a short one is taken as it is", () => {
    expect(found("kuram")?.events).toEqual(["clash"]);
    expect(found("zabiullah soldiers")?.claims).toEqual(["c-58"]);
    expect(found("dohu")).toEqual(nothing);
    // Both are words of the record, so neither stands for the other.
    expect(found("posts")?.events).toEqual(["clash"]);
    expect(found("ports")?.events).toEqual(["talks"]);
    expect(found("10521")).toEqual(nothing);
  });

  it("E25: the words that matched are handed over for marking", () => {
    expect(search.find("durand lin")?.terms.toSorted()).toEqual(["durand", "line"]);
    expect(search.find("kuram")?.terms).toEqual(["kurram"]);
    expect(search.find("kathmandu")?.terms).toEqual([]);
  });

  it("E21: Torkham is found in the bundled record, in events, questions and claims that name it", () => {
    const record = recordFromFiles();
    const result = createSearch(record).find("Torkham");
    const naming = record.claims.filter(({ text }) => /\bTorkham/i.test(text)).map(({ id }) => id);
    expect(naming.length).toBeGreaterThan(0);
    expect([...(result?.claims ?? [])].sort()).toEqual(naming.sort());
    expect(result?.events.size).toBeGreaterThan(0);
  });
});
