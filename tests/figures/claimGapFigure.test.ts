import { describe, expect, it } from "vitest";
import type { Claim, ClaimedFigure } from "@/domain/Claim.ts";
import { indexDataSet } from "@/domain/DataSet.ts";
import type { ActorId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";
import type { FigureQuestion, Question } from "@/domain/Question.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { gapTable } from "@/features/see-gap/gapTable.ts";
import { claimGapFigure, type ClaimGapFigure } from "@/figures/claimGapFigure.ts";
import { footOf } from "@/figures/footOf.ts";
import { aClaim, anActor, anEvent, aQuestion, aSource } from "../engine/builders.ts";
import { figure } from "../support/handmade.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, handRecord, stamp } from "./handRecord.ts";

const { dataSet } = realRecord();
const real = createSelector(dataSet).select;
const at = (clauses: Partial<Clauses> = {}, losses: Parameters<typeof claimGapFigure>[1]["losses"] = "all") =>
  claimGapFigure(real({ ...noClauses, ...clauses }), { losses }, stamp);
const pointsOf = ({ series }: ClaimGapFigure) => series.flatMap((row) => row.points);
const row = (of: ClaimGapFigure, label: string) => of.series.find((each) => each.label === label)!;

/** Counted without the rules' own functions, from the rows of the files. */
function plainCount(
  measures: readonly string[],
  isAsked: (question: Question) => boolean = () => true,
  isRead: (claim: Claim) => boolean = () => true,
) {
  const parties = ["pakistan", "afghan-taliban", "ttp", "baloch", "iskp", "india"];
  const side = (id: string | null) => dataSet.actors.find((actor) => actor.id === id)?.side ?? "nobody";
  const count = { dots: 0, both: 0, ownOnly: 0, othersOnly: 0, unanswered: 0, asked: 0, vanished: 0 };
  for (const question of dataSet.questions) {
    if (question.kind !== "figure" || (question.event === null && question.period !== null)) continue;
    const own = side(question.population);
    if (!measures.includes(question.measure) || !parties.includes(own)) continue;
    count.asked += 1;
    if (!isAsked(question)) continue;
    const claims = dataSet.claims.filter((claim) => claim.question === question.id);
    const all = new Set(claims.map((c) => side(c.claimant)));
    const sides = new Set(claims.filter(isRead).map((c) => side(c.claimant)));
    const others = sides.size - Number(sides.has(own));
    const dots = sides.has(own) ? others : 0;
    count.dots += dots;
    if (all.has(own) && dots < all.size - 1) count.vanished += 1;
    if (dots > 0) count.both += 1;
    else if (sides.size === 0) count.unanswered += 1;
    else if (others === 0) count.ownOnly += 1;
    else count.othersOnly += 1;
  }
  return count;
}

describe("the gap on the bundled record", () => {
  it.each([
    ["all", ["killed", "wounded", "posts-captured", "posts-destroyed"]],
    ["killed", ["killed"]],
    ["wounded", ["wounded"]],
    ["posts", ["posts-captured", "posts-destroyed"]],
  ] as const)(
    "F1, F35, F37: of %s losses the dots, the table, the caption and a plain count are one",
    (losses, measures) => {
      const { dots, asked, vanished, ...answered } = plainCount(measures);
      const gap = at({}, losses);
      expect(pointsOf(gap)).toHaveLength(dots);
      expect(gapTable(gap).rows).toHaveLength(dots);
      expect(new Set(gapTable(gap).rows.map(({ key }) => key)).size).toBe(dots);
      expect(gap.answered).toEqual(answered);
      expect([gap.vanished, vanished, answered.unanswered]).toEqual([0, 0, 0]);
      expect(gap.counts).toEqual({ shown: answered.both, of: asked, what: "questions on a side’s losses" });
      const total = answered.both + answered.ownOnly + answered.othersOnly;
      expect(gap.caption).toContain(`Of ${total} questions on a side’s losses in view`);
      expect(gap.caption).toContain(`both gave a figure on ${answered.both}, all on events;`);
      expect(gap.caption).toContain(
        `on ${answered.ownOnly} only that side did, on ${answered.othersOnly} only others.`,
      );
    },
  );

  it("the night of 11–12 October: Kabul's 58 against the army's 23 is × 2.5", () => {
    const night = row(at(), "Afghan Taliban on Pakistani losses").points.find(
      ({ question }) => question.id === "q-2025-10-11-pak-soldiers-killed",
    );
    expect(night).toMatchObject({
      value: 58 / 23,
      words: "× 2.5",
      aloud: "2.5 times as high",
      certainty: "exact",
      none: null,
      other: { says: "58", who: "Afghan Taliban government", channel: 2 },
      own: { says: "23", who: "Pakistan Armed Forces (ISPR)", channel: 1 },
    });
    expect(night?.claims).toHaveLength(2);
  });

  it("C32: where a side says none there is no ratio, and a lane instead", () => {
    const none = pointsOf(at()).filter((point) => point.none !== null);
    expect(none.length).toBeGreaterThan(0);
    for (const { value, words, own, other, none: who } of none) {
      expect(value).toBeNull();
      expect(words).toContain(who === "own" ? "against none" : "none against");
      expect((who === "own" ? own : other).says).toBe("0");
    }
  });

  it("F38: who speaks stands in the order parties, outside, press, others, and dots from low to high", () => {
    const gap = at();
    const order = ["pakistan", "afghan-taliban", "ttp", "baloch", "iskp", "india", "un", "monitor", "local", "press"];
    const ranks = gap.series.map(({ other }) => (order.includes(other) ? order.indexOf(other) : order.length));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    for (const { points } of gap.series) {
      const ratios = points.flatMap(({ value }) => value ?? []);
      expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
    }
  });

  it("F36: a median is the ratio of one of the row's questions, and stands where there are three", () => {
    const gap = at();
    for (const { points, median, medianWords } of gap.series) {
      const ratios = points.flatMap(({ value }) => value ?? []);
      if (ratios.length < 3) expect([median, medianWords]).toEqual([null, null]);
      else expect(ratios).toContain(median);
    }
    expect(gap.series.some(({ median }) => median !== null)).toBe(true);
    expect(row(gap, "Press on Pakistani losses").medianWords).toBe("equal");
  });

  it("C31: every ratio can be checked against the two claims: none is above what plain division gives", () => {
    for (const point of pointsOf(at())) {
      const [other, own] = point.claims.map((id) => dataSet.claimById.get(id)!.figure!);
      if (point.value === null || point.value === 1 || other === undefined || own === undefined) continue;
      const plain = (other.low ?? other.high) / (own.high ?? own.low);
      if (point.certainty === "exact") expect(point.value).toBeCloseTo(plain, 9);
      else expect(Math.abs(Math.log(point.value))).toBeLessThanOrEqual(Math.abs(Math.log(plain)) + 1e-9);
    }
  });

  it("F3, F37, F39: one outlet alone: all questions in view are counted, and so is each that loses a dot", () => {
    const dawn = at({ publishers: ["Dawn"] });
    const { isQuestionInView } = real({ ...noClauses, publishers: ["Dawn"] });
    const printed = (claim: Claim) =>
      claim.sources.some((source) => dataSet.sourceById.get(source)!.publisher === "Dawn");
    const { dots, asked, vanished, ...answered } = plainCount(
      ["killed", "wounded", "posts-captured", "posts-destroyed"],
      isQuestionInView,
      printed,
    );
    expect(pointsOf(dawn)).toHaveLength(dots);
    expect(dawn.answered).toEqual(answered);
    expect(dawn.vanished).toBe(vanished);
    expect(vanished).toBeGreaterThan(0);
    expect(answered.unanswered).toBeGreaterThan(0);
    const { both, ownOnly, othersOnly, unanswered } = answered;
    expect(dawn.caption).toContain(
      `Of ${both + ownOnly + othersOnly + unanswered} questions on a side’s losses in view`,
    );
    expect(dawn.caption).toContain(
      `on ${othersOnly} only others, on ${unanswered} none of the chosen sources carries a figure.`,
    );
    expect(dawn.counts.of).toBe(asked);
    for (const id of pointsOf(dawn).flatMap(({ claims }) => claims))
      expect(
        dataSet.claimById.get(id)!.sources.some((source) => dataSet.sourceById.get(source)!.publisher === "Dawn"),
      ).toBe(true);
    expect(footOf(dawn).counts).toMatch(/^\d+ of \d+ questions on a side’s losses$/);
  });

  it("says whose losses are not shown, and never a verdict", () => {
    const { note, caption } = at();
    expect(note).toContain("Losses of civilians belong to no side and are not shown");
    expect(note).toContain("Nothing is averaged");
    expect(`${note} ${caption}`).not.toMatch(/actually|really|exaggerat|inflat|true|claims to/i);
  });
});

const documents = (...ids: readonly string[]) => ids as readonly SourceId[];
const asks = (id: string, over: Partial<FigureQuestion>) => aQuestion(id, { population: "army" as ActorId, ...over });
const says = (id: string, question: string, claimant: string, number: ClaimedFigure, source = "dawn") => ({
  ...aClaim(id, { question: question as QuestionId, claimant: claimant as ActorId, sources: documents(source) }),
  stance: null,
  figure: number,
});

/** One standing question, one on an event, one over a period, one that only Kabul answers, one on people of no side. */
const small = indexDataSet({
  actors: [
    anActor("army", { side: "pakistan" }),
    anActor("kabul", { side: "afghan-taliban" }),
    anActor("people", { side: "civilian" }),
  ],
  sources: [aSource("dawn", { publisher: "Dawn" }), aSource("tolo", { publisher: "Tolo" })],
  events: [
    anEvent("e", { title: "Clash", start: day("2025-10-11"), end: day("2025-10-12"), sources: documents("dawn") }),
  ],
  questions: [
    asks("q-event", { event: "e" as EventId }),
    asks("q-alone", { event: "e" as EventId, measure: "wounded" }),
    asks("q-people", { event: "e" as EventId, population: "people" as ActorId }),
    asks("q-standing", { measure: "posts-captured" }),
    asks("q-year", { period: { start: day("2025-01-01"), end: day("2025-12-31") } }),
  ],
  claims: [
    says("c-1", "q-event", "army", figure("exact", 40)),
    says("c-2", "q-event", "kabul", figure("exact", 10), "tolo"),
    says("c-3", "q-alone", "kabul", figure("exact", 10)),
    says("c-4", "q-people", "army", figure("exact", 1)),
    says("c-5", "q-people", "kabul", figure("exact", 9)),
    says("c-6", "q-standing", "army", figure("at-least", 3)),
    says("c-7", "q-standing", "kabul", figure("exact", 0)),
    says("c-8", "q-year", "army", figure("exact", 100)),
    says("c-9", "q-year", "kabul", figure("exact", 900)),
  ],
});

describe("the gap on a record counted by hand", () => {
  const hand = (clauses: Partial<Clauses> = {}) =>
    claimGapFigure(createSelector(small).select({ ...noClauses, ...clauses }), { losses: "all" }, stamp);

  it("F35: periods, people of no side and a side alone give no dot; a lower figure of the other is below 1", () => {
    const gap = hand();
    expect(
      gap.series.map(({ label, channel, points }) => [label, channel, points.map(({ x, words }) => [x, words])]),
    ).toEqual([
      [
        "Afghan Taliban on Pakistani losses",
        2,
        [
          ["q-standing", "none against ≥ 3"],
          ["q-event", "× 0.25"],
        ],
      ],
    ]);
    expect(gap.answered).toEqual({ both: 2, ownOnly: 0, othersOnly: 1, unanswered: 0 });
    expect(gap.caption).toContain("both gave a figure on 2, 1 on events and 1 standing;");
    expect(gap.series[0]?.points.map(({ when, about }) => [when, about])).toEqual([
      [null, "Standing question of the conflict"],
      ["11–12 October 2025", "Clash, 11–12 October 2025"],
    ]);
    expect(gap.contested).toBe(true);
  });

  it("F39: a source that carries one side only leaves no dot, and says so", () => {
    const gap = hand({ publishers: ["Tolo"] });
    expect(gap.series).toEqual([]);
    expect(gap.answered).toEqual({ both: 0, ownOnly: 0, othersOnly: 1, unanswered: 1 });
    expect(gap.vanished).toBe(1);
    expect(gap.contested).toBe(false);
  });

  it("F39: a dot that vanishes while its question keeps another is counted", () => {
    const outside = indexDataSet({
      ...small,
      actors: [...small.actors, anActor("un", { side: "un" })],
      claims: [...small.claims, says("c-10", "q-event", "un", figure("exact", 20))],
    });
    const dawn = claimGapFigure(
      createSelector(outside).select({ ...noClauses, publishers: ["Dawn"] }),
      { losses: "all" },
      stamp,
    );
    expect(dawn.series.map(({ label }) => label)).toContain("United Nations on Pakistani losses");
    expect(dawn.vanished).toBe(1);
  });

  it("has nothing to say where no population is a side's", () => {
    const gap = claimGapFigure(createSelector(handRecord).select(noClauses), { losses: "all" }, stamp);
    expect(gap.series).toEqual([]);
    expect(gap.counts).toEqual({ shown: 0, of: 0, what: "questions on a side’s losses" });
  });
});
