import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contradictionsTable } from "@/features/compare-claims/contradictionsTable.ts";
import type { Claim } from "@/domain/Claim.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { contradictionsFigure, type ContradictionsFigure } from "@/figures/contradictionsFigure.ts";
import { KINDS } from "@/domain/Kinds.ts";
import { notesOfLine } from "@/figures/notesOfLine.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, handRecord, stamp } from "./handRecord.ts";

type Choice = Parameters<typeof contradictionsFigure>[1];
const golden = JSON.parse(readFileSync("tests/golden/contradictions.json", "utf8")) as Readonly<
  Record<string, { readonly questions: readonly string[]; readonly questionPairs: readonly string[] }>
>;
const { dataSet } = realRecord();
const select = { real: createSelector(dataSet).select, hand: createSelector(handRecord).select };
const usual: Choice = { kinds: "contradictions", order: "gap", withinOneSide: true, sort: "all", find: "" };
const listOf = (record: "real" | "hand", choice: Partial<Choice> = {}, clauses: Partial<Clauses> = {}) =>
  contradictionsFigure(select[record]({ ...noClauses, ...clauses }), { ...usual, ...choice }, stamp);
const ids = ({ series }: ContradictionsFigure) => series.map(({ id }) => id);
const questions = ({ series }: ContradictionsFigure) => [
  ...new Set(series.map(({ question }) => question.id as string)),
];
const theNight = { from: day("2025-10-11"), to: day("2025-10-12") };

describe("F29: each kind is a list of its own", () => {
  it.each([
    ["figure", 41],
    ["denial", 78],
    ["counters", 67],
    ["revision", 42],
    ["relay", 37],
  ] as const)("%s: %i lines, on the questions that another program found", (kinds, lines) => {
    const list = listOf("real", { kinds });
    expect(list.series).toHaveLength(lines);
    expect(new Set(ids(list)).size).toBe(lines);
    expect(questions(list).toSorted()).toEqual(golden[kinds]?.questions);
    expect(list).toMatchObject({ perKind: { [kinds]: lines }, counts: { shown: lines, of: lines } });
  });

  it("scope: one line for each of seven pairs of questions, of which one stands for two pairs of claims", () => {
    const list = listOf("real", { kinds: "scope" });
    const pairs = list.series.map(({ id }) => id.split(" ").toSorted().join(" "));
    expect(pairs.toSorted()).toEqual(
      golden["scope"]?.questionPairs.map((pair) => pair.split(" ").toSorted().join(" ")),
    );
    expect(list.series.map((line) => line.pairs).toSorted((a, b) => a - b)).toEqual([1, 1, 1, 1, 1, 1, 2]);
  });

  it("one-sided: the questions on a party's losses or acts that a plain recount finds answered by other parties only", () => {
    const parties = ["pakistan", "afghan-taliban", "ttp", "baloch", "iskp", "india"];
    const measures =
      "killed wounded missing detained hostages posts-captured posts-destroyed vehicles-destroyed targets-hit attacks strikes operations";
    const sideOf = (id: string | null) => dataSet.actors.find((actor) => actor.id === id)?.side ?? "";
    const plain = dataSet.questions.filter(({ id, measure, population }) => {
      const sides = dataSet.claims.filter(({ question }) => question === id).map(({ claimant }) => sideOf(claimant));
      const about = sideOf(population);
      return (
        measure !== null &&
        measures.split(" ").includes(measure) &&
        parties.includes(about) &&
        sides.length > 0 &&
        sides.every((side) => parties.includes(side) && side !== about)
      );
    });
    expect(plain.length).toBeGreaterThan(100);
    expect(questions(listOf("real", { kinds: "one-sided" })).toSorted()).toEqual(plain.map(({ id }) => id).toSorted());
  });

  it("the night of 11–12 October 2025: 9 and more than 200 count different people, and 23 against 58 is a figure", () => {
    const [scope] = listOf("real", { kinds: "scope", find: "killed" }, theNight).series;
    expect(scope).toMatchObject({ apart: "counts different people", pairs: 1 });
    expect(scope?.points.map(({ x, words }) => [x, words])).toEqual([
      ["Kabul government on Afghan Taliban forces", "9"],
      ["Pak. military on Afghan Taliban and affiliated militants", "more than 200"],
    ]);
    const soldiers = listOf("real", {}, theNight).series.find(({ id }) => id === "q-2025-10-11-pak-soldiers-killed");
    expect(`${soldiers?.label}: ${soldiers?.says}`).toBe(
      "Pakistani soldiers killed: 23 by Pakistan Armed Forces (ISPR), 58 by Afghan Taliban government",
    );
    expect(soldiers?.apart).toBe("× 2.5");
  });

  it("a kind's count obeys the other choices, a sort's count all but the sort", () => {
    const periods = listOf("real", { sort: "period" });
    expect(periods).toMatchObject({
      series: [],
      perKind: { contradictions: 0, counters: 67, scope: 0, revision: 28, relay: 10 },
      perSort: { all: 119, event: 99, period: 0, standing: 20 },
    });
    for (const kinds of KINDS) {
      const list = listOf("real", { kinds });
      expect(list.perSort.event + list.perSort.period + list.perSort.standing).toBe(list.series.length);
      for (const sort of ["event", "period", "standing"] as const)
        expect(listOf("real", { kinds, sort }).series).toHaveLength(list.perSort[sort]);
    }
  });

  it("the table has a row for each mark, with what it answers and when it was said", () => {
    const [first, second] = contradictionsTable(listOf("hand", { kinds: "revision" })).rows;
    const asked = ["Attacks by the TTP in 2024", "Institute of counts"];
    const line = ["Count over 2024", "Revision"];
    expect([first?.cells, second?.cells]).toEqual([
      [...asked, "480", "slightly apart", "4 January 2025", ...line],
      [...asked, "482", "slightly apart", "5 January 2025", ...line],
    ]);
    const scope = contradictionsTable(listOf("real", { kinds: "scope" }, theNight)).rows.map(({ cells }) => cells[0]);
    expect(new Set(scope).size).toBe(4);
  });
});

describe("F30: words narrow the list", () => {
  it("a line holds them in its question, its event, what it says or who says it", () => {
    expect(ids(listOf("hand", { find: "soldiers" }))).toEqual(["q-soldiers"]);
    expect(ids(listOf("hand", { find: "attack post" }))).toEqual(["q-policemen"]);
    expect(ids(listOf("hand", { find: "kab" }))).toEqual(["q-soldiers", "q-first"]);
    expect(ids(listOf("hand", { find: "58" }))).toEqual(["q-soldiers"]);
    expect(ids(listOf("hand", { find: "zebra" }))).toEqual([]);
    expect(ids(listOf("hand", { find: " " }))).toEqual(ids(listOf("hand")));
  });

  it("every number of the list obeys them, and the caption says them", () => {
    expect(listOf("hand", { find: "kabul" })).toMatchObject({
      perKind: { contradictions: 2, figure: 1, denial: 1, counters: 0, revision: 0 },
      perSort: { all: 2, event: 2 },
      counts: { shown: 2, of: 3 },
      caption: expect.stringContaining("holding “kabul”") as string,
    });
    expect(listOf("hand", { find: "kabul" }, { publishers: ["Dawn"] }).vanished).toBe(2);
    expect(listOf("hand", { find: "zebra" }, { publishers: ["Dawn"] }).vanished).toBe(0);
  });

  it("under a source filter only the names of those whose claims are carried count, and all of them for what vanished", () => {
    const dawn = { publishers: ["Dawn"] };
    const carries = ({ sources }: Claim) => sources.some((id) => dataSet.sourceById.get(id)?.publisher === "Dawn");
    const bySpokesman = ({ claimant }: Claim) => dataSet.actorById.get(claimant)?.name.includes("(ISPR)") === true;
    let found = 0;
    for (const kinds of KINDS) {
      for (const { question, lead } of listOf("real", { kinds, find: "ISPR" }, dawn).series) {
        const asked = lead.kind === "scope" ? [lead.part, lead.whole] : [question];
        const claims = asked.flatMap(({ id }) => dataSet.claimsOfQuestion.get(id) ?? []);
        expect(claims.filter(carries).some(bySpokesman)).toBe(true);
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(0);
    expect(listOf("real", { find: "ISPR" }, dawn).vanished).toBeGreaterThan(0);
  });

  it("more words never bring a line", () => {
    const word = fc.constantFrom("Pakistani", "killed", "2025", "Kabul", "TTP", "posts", "by", "denied", "x");
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), word, word, (kinds, one, other) => {
        const [less, more] = [listOf("real", { kinds, find: one }), listOf("real", { kinds, find: `${one} ${other}` })];
        const known = new Set(ids(less));
        expect(ids(more).every((id) => known.has(id))).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

describe("F31: lines under headings", () => {
  it("by date each event heads its lines once, the latest first, and standing questions stand last", () => {
    const { groups, series } = listOf("real", { order: "date" });
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    expect(groups.reduce((sum, { lines }) => sum + lines, 0)).toBe(series.length);
    let at = 0;
    for (const { event, lines, label } of groups) {
      const own = series.slice(at, at + lines);
      at += lines;
      expect(own.every(({ question }) => question.event === event)).toBe(true);
      if (event !== null) expect(own.every(({ about }) => about === label)).toBe(true);
    }
    expect(groups.at(-1)).toMatchObject({ label: "Standing questions of the conflict", event: null, lines: 20 });
    expect(listOf("hand", { order: "date" }).groups).toEqual([
      { key: "e-clash", label: "Clashes along the border, 11–12 October 2025", event: "e-clash", lines: 2 },
      { key: "e-attack", label: "Attack on a post, 1 September 2025", event: "e-attack", lines: 1 },
    ]);
  });

  it("by gap and by sources there are none, but one-sided lines always stand under the side in question", () => {
    expect(listOf("real").groups).toEqual([]);
    expect(listOf("real", { order: "sources" }).groups).toEqual([]);
    for (const order of ["gap", "date", "sources"] as const) {
      const { groups, series } = listOf("real", { kinds: "one-sided", order });
      expect(groups.map(({ label }) => label)).toEqual([
        "Losses and acts: Pakistan",
        "Losses and acts: Afghan Taliban",
        "Losses and acts: TTP and allies",
        ...groups.slice(3).map(({ label }) => label),
      ]);
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      let at = 0;
      for (const { key, lines } of groups) {
        for (const { lead } of series.slice(at, at + lines)) expect(lead).toMatchObject({ side: key });
        at += lines;
      }
      expect(at).toBe(series.length);
    }
  });

  it("a line that nobody of the side answers says so, with the figures of the others", () => {
    for (const { says, apart, lead, points } of listOf("real", { kinds: "one-sided" }).series) {
      expect(lead.kind).toBe("one-sided");
      expect(says).toMatch(/^.+ by .+; .+: no answer found in this record$/);
      expect(says).toContain(points[0]?.words);
      expect(apart).toBe("no answer found");
    }
  });
});

describe("F24: within one side", () => {
  it("leaves out scopes between claimants of one side, too, and nothing that is not marked", () => {
    const [all, without] = [
      listOf("real", { kinds: "scope" }),
      listOf("real", { kinds: "scope", withinOneSide: false }),
    ];
    const gone = all.series.filter(({ id }) => !ids(without).includes(id));
    expect(gone.map(({ id }) => id.split(" ")[0])).toEqual([
      "q-2023-01-30-peshawar-police-mosque-police-killed",
      "q-2026-02-27-ghazab-af-killed-to-2026-02-27",
    ]);
    for (const line of gone) expect(notesOfLine(line)).toContain("within one side");
    for (const line of without.series) expect(notesOfLine(line)).not.toContain("within one side");
  });
});
