import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aboutQuestion } from "@/domain/aboutQuestion.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import type { ActorId, EventId, SourceId } from "@/domain/ids.ts";
import { shortDate } from "@/domain/shortDate.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { actorsOfSides } from "@/figures/actorsOfSides.ts";
import { citedBy } from "@/figures/citedBy.ts";
import { claimReading, documentReading } from "@/figures/claimReading.ts";
import { filtersInOneLine, filtersInWords } from "@/figures/filtersInWords.ts";
import { footOf } from "@/figures/footOf.ts";
import { anEvent, aQuestion, aSource } from "../engine/builders.ts";
import { views } from "../state/arbitraryView.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, handRecord } from "./handRecord.ts";

const words = (change: Partial<Clauses>) =>
  filtersInWords({ ...noClauses, ...change }, handRecord).map((filter) => filter.words);
const army = "army" as ActorId;
const ttp = "ttp" as ActorId;

describe("filters in words", () => {
  it("F7: every clause is said", () => {
    expect(words({ from: day("2025-10-01"), to: day("2025-10-31") })).toEqual(["October 2025"]);
    expect(words({ from: day("2025-10-11") })).toEqual(["since 11 October 2025"]);
    expect(words({ to: day("2025-10-11") })).toEqual(["until 11 October 2025"]);
    expect(words({ actors: [army, ttp], match: "all" })).toEqual(["Pakistan’s army", "and Tehrik-e Taliban"]);
    expect(words({ publishers: ["Dawn"], documents: ["tolo-1" as SourceId] })).toEqual([
      "source: Dawn",
      "source: “Kabul answers”",
    ]);
    expect(words({ types: ["airstrike"], search: " posts ", contradicted: true })).toEqual([
      "Air strike",
      "“posts”",
      "only contradicted",
    ]);
  });

  it("F7: no filter is said as such, and a search without a word is none", () => {
    expect(filtersInOneLine({ ...noClauses, search: "  " }, handRecord)).toBe("whole record, no filter");
  });

  it("F8: a side of which all actors are chosen is said as one, and taken away as one", () => {
    const { dataSet } = realRecord();
    const monitors = actorsOfSides(dataSet).get("monitor")!;
    const clauses = { ...noClauses, actors: ["ttp" as ActorId, ...monitors] };
    const [side, actor] = filtersInWords(clauses, dataSet);
    expect(side).toMatchObject({ words: `Monitors: all ${monitors.length} actors`, without: { actors: ["ttp"] } });
    expect(actor?.words).toBe("Tehreek-e-Taliban Pakistan");
    expect(filtersInWords({ ...clauses, actors: monitors.slice(1) }, dataSet)).toHaveLength(monitors.length - 1);
    expect(filtersInWords({ ...clauses, match: "all" }, dataSet)).toHaveLength(monitors.length + 1);
  });

  it("F8: taking one away leaves all others as they were", () => {
    fc.assert(
      fc.property(views, (view) => {
        const clauses = Object.fromEntries(
          Object.keys(noClauses).map((key) => [key, view[key as keyof Clauses]]),
        ) as Clauses;
        const all = filtersInWords(clauses, handRecord);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        for (const filter of all) {
          const left = filtersInWords({ ...clauses, ...filter.without }, handRecord);
          expect(left.map(({ key }) => key)).toEqual(all.filter((other) => other !== filter).map(({ key }) => key));
        }
        const cleared = all.reduce<Clauses>(
          (rest) => ({ ...rest, ...filtersInWords(rest, handRecord)[0]?.without }),
          clauses,
        );
        expect(filtersInWords(cleared, handRecord)).toEqual([]);
      }),
    );
  });
});

describe("who is cited", () => {
  it("F9: publishers with most documents first, then by name; a document counts once", () => {
    expect(citedBy(["tolo-1", "dawn-1", "dawn-2", "dawn-1", "pips-1"] as string[] as SourceId[], handRecord)).toEqual({
      publishers: ["Dawn", "PIPS", "Tolo, Kabul"],
      documents: 4,
      sources: ["dawn-1", "dawn-2", "pips-1", "tolo-1"],
    });
    expect(citedBy([], handRecord)).toEqual({ publishers: [], documents: 0, sources: [] });
  });

  it("F4: the foot names four publishers and counts the rest", () => {
    const foot = footOf({
      id: "timeline",
      voice: null,
      counts: { shown: 1200, of: 2033, what: "claims" },
      filters: "x",
      publishers: ["A", "B", "C", "D", "E", "F"],
      documents: 1979,
      version: "2026.11",
      licence: "CC BY-SA 4.0",
      file: null,
      contested: true,
    });
    expect(foot.counts).toBe("1,200 of 2,033 claims");
    expect(foot.sources).toBe("A, B, C, D and 2 more (1,979 documents)");
    expect(foot.edition).toBe("Counterclaim record v2026.11, CC BY-SA 4.0");
    expect(foot.contested).toBe("Contradicted: values shown are contradicted by other claims; none is taken as true.");
  });

  it("F4: one document is one document, none is said, and what nobody contests is not marked", () => {
    const figure = {
      id: "events",
      voice: null,
      filters: "x",
      version: "1",
      licence: "CC BY 4.0",
      file: null,
      contested: false,
      counts: { shown: 0, of: 1, what: "events" },
    };
    expect(footOf({ ...figure, publishers: ["A"], documents: 1 })).toMatchObject({
      sources: "A (1 document)",
      contested: null,
    });
    expect(footOf({ ...figure, publishers: [], documents: 0 }).sources).toBe("no sources in view");
  });

  it("F43, F44: the foot says whose numbers, and where a voice changes nothing that it speaks elsewhere", () => {
    const figure = {
      filters: "x",
      version: "1",
      licence: "CC BY 4.0",
      file: null,
      contested: false,
      publishers: [],
      documents: 0,
      counts: { shown: 0, of: 1, what: "events" },
    };
    expect(footOf({ ...figure, id: "places", voice: null }).voice).toBe("Numbers: all claimed");
    expect(footOf({ ...figure, id: "places", voice: "kabul" }).voice).toBe("Numbers: Kabul's");
    expect(footOf({ ...figure, id: "events", voice: "independent" }).voice).toBe(
      "Numbers: independent (UN, monitors, local)",
    );
    expect(footOf({ ...figure, id: "timeline", voice: "kabul" }).voice).toBe(
      "Numbers: Kabul's, on the map and in the column Killed only",
    );
  });
});

describe("what a question is about", () => {
  const about = (title: string, over: Partial<Parameters<typeof anEvent>[1]> = {}) => {
    const event = anEvent("e", { title, start: day("2025-10-11"), end: day("2025-10-12"), ...over });
    return aboutQuestion(aQuestion("q", { event: event.id }), { eventById: new Map([[event.id, event]]) });
  };

  it.each([
    ["Clashes along the border", "Clashes along the border, 11–12 October 2025"],
    ["Clashes along the border, 11–12 October 2025", "Clashes along the border, 11–12 October 2025"],
    ["Clashes along the border, 11–12 October", "Clashes along the border, 11–12 October"],
    ["Clashes after 11–12 October 2025 ended", "Clashes after 11–12 October 2025 ended, 11–12 October 2025"],
  ])("F20: “%s” gets its days unless it ends with them", (title, line) => expect(about(title)).toBe(line));

  it("F20: days that are not known are not said", () => {
    expect(about("A month of talks", { end: day("2025-10-11"), datePrecision: "month" })).toBe(
      "A month of talks, October 2025",
    );
  });

  it("F20: a count is about its period, and whatever has neither event nor period is a standing question", () => {
    const none = { eventById: new Map<EventId, never>() };
    expect(aboutQuestion(aQuestion("q", { period: { start: day("2024-01-01"), end: day("2024-12-31") } }), none)).toBe(
      "Count over 2024",
    );
    expect(aboutQuestion(aQuestion("q"), none)).toBe("Standing question of the conflict");
    expect(aboutQuestion(aQuestion("q", { event: "gone" as EventId }), none)).toBe("Standing question of the conflict");
  });

  it("F20: no line of the bundled record says its days twice", () => {
    const { dataSet } = realRecord();
    for (const question of dataSet.questions) {
      const event = question.event === null ? undefined : dataSet.eventById.get(question.event);
      if (event === undefined) continue;
      const line = aboutQuestion(question, dataSet);
      const date = eventDateInWords(event);
      expect([event.title, `${event.title}, ${date}`]).toContain(line);
      expect(line.endsWith(`${date}, ${date}`)).toBe(false);
    }
  });
});

describe("a date for a narrow column", () => {
  it.each([
    ["11 October 2025", "11~Oct~2025"],
    ["11–12 October 2025", "11–12~Oct~2025"],
    ["28 October – 3 November 2025", "28~Oct~– 3~Nov~2025"],
    ["12 October 2025 – 8 February 2026", "12~Oct~2025~– 8~Feb~2026"],
    ["October–December 2025", "Oct–Dec~2025"],
    ["May 2025", "May~2025"],
    ["1979", "1979"],
  ])("F26: “%s” breaks after its dash or not at all (~ does not break)", (date, short) =>
    expect(shortDate(date)).toBe(short.replaceAll("~", "\u00a0")),
  );

  it("F26: no two dates of the bundled record become one, and none keeps a long month", () => {
    const dates = [...new Set(realRecord().dataSet.events.map(eventDateInWords))];
    expect(new Set(dates.map(shortDate)).size).toBe(dates.length);
    expect(dates.map(shortDate).filter((date) => /\p{L}{4}|[^–] /u.test(date))).toEqual([]);
  });
});

describe("a claim as it is read", () => {
  it("F27: says who, what, when and in which documents", () => {
    const reading = claimReading(handRecord.claimById.get("c-army" as never)!, handRecord);
    expect(reading).toMatchObject({ who: "Pakistan’s army", says: "23", when: "12 October 2025", notes: [] });
    expect(reading.documents).toEqual([expect.objectContaining({ publisher: "Dawn", href: "https://dawn.example/1" })]);
    expect(claimReading(handRecord.claimById.get("c-kabul-f" as never)!, handRecord).says).toBe("denies");
  });

  it("F28: a link is http(s) or it is no link, and the line says so", () => {
    expect(documentReading(handRecord.sourceById.get("tolo-1" as SourceId)!)).toMatchObject({
      href: null,
      line: expect.stringContaining("no public address") as string,
    });
    const schemes = fc.constantFrom(
      "javascript:",
      "JaVaScRiPt:",
      " javascript:",
      "\tjavascript:",
      "data:text/html,",
      "vbscript:",
      "file:///",
      "blob:",
      "//",
      "https:",
      "https://",
      "http://",
      "",
    );
    fc.assert(
      fc.property(
        schemes,
        fc.oneof(fc.string({ maxLength: 20 }), fc.constant("x.example/1"), fc.constant("alert(1)")),
        (scheme, rest) => {
          const { href } = documentReading(aSource("s", { url: `${scheme}${rest}` }));
          if (href !== null) expect(new URL(href).protocol).toMatch(/^https?:$/);
        },
      ),
    );
  });

  it("F28: every document of the bundled record has a link or says that it has none", () => {
    for (const source of realRecord().dataSet.sources) {
      const { href, line } = documentReading(source);
      expect(href === null).toBe(line.includes("no public address"));
    }
  });

  it("F27: a document known by its month is dated by its month", () => {
    expect(documentReading(handRecord.sourceById.get("dawn-2" as SourceId)!).line).toContain("September 2025");
    expect(documentReading(handRecord.sourceById.get("dawn-2" as SourceId)!).line).not.toContain("1 September");
  });
});
