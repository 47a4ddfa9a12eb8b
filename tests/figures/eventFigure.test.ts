import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDataSet } from "@/domain/DataSet.ts";
import type { ActorId, EventId, QuestionId } from "@/domain/ids.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { eventFigure, sharesScale } from "@/figures/eventFigure.ts";
import { multiplesInWords, scaleOfMultiples } from "@/figures/multiplesInWords.ts";
import { aQuestion } from "../engine/builders.ts";
import { figure as aFigure } from "../support/handmade.ts";
import { realRecord } from "../support/realRecord.ts";
import { handRecord, stamp } from "./handRecord.ts";

const { dataSet: record } = realRecord();
const selector = createSelector(record);
const NIGHT = "2025-10-11-border-clashes" as EventId;
const draw = (id: EventId = NIGHT, clauses: Partial<Clauses> = {}, plotScale: "own" | "shared" = "own") =>
  eventFigure(selector.select({ ...noClauses, ...clauses }), record.eventById.get(id)!, { plotScale }, stamp);
type Drawn = ReturnType<typeof draw>;

const lines = ({ series }: Drawn) =>
  series.map(({ label, gap, word }) => `${label}: ${gap ?? word ?? "not contradicted"}`);
const positions = ({ series }: Drawn, label: string) =>
  series.find((each) => each.label === label)?.points.map(({ x, counts, words }) => [x, counts, words]);

describe("the night of 11–12 October 2025, side by side", () => {
  it("F54: 23 against 58 first, then more than 200 and 9, which count different people, then denials, then posts of different owners", () => {
    const figure = draw();
    expect(lines(figure)).toEqual([
      "Pakistani soldiers killed: × 2.5",
      "Afghan Taliban fighters killed · Afghan Taliban and affiliated militants killed: counts different people",
      "Afghan Taliban fighters wounded · Afghan Taliban and affiliated militants wounded: counts different people",
      "Kabul has confirmed losses of its own in the fighting of 11–12 October 2025: Denial",
      "The Afghan attack of 11 October 2025 was unprovoked: Denial",
      "Afghan posts captured: not contradicted",
      "Afghan Taliban positions targeted: not contradicted",
      "People killed on both sides together: not contradicted",
      "Pakistani posts captured: not contradicted",
      "Pakistani posts destroyed: not contradicted",
      "Pakistani soldiers who surrendered or were captured: not contradicted",
      "Pakistani soldiers wounded: not contradicted",
    ]);
    expect(positions(figure, "Pakistani soldiers killed")?.slice(0, 2)).toEqual([
      ["Pak. military", null, "23"],
      ["Kabul government", null, "58"],
    ]);
    expect(positions(figure, lines(figure)[1]!.split(":")[0]!)).toEqual([
      ["Kabul government", "Taliban forces", "9"],
      ["Pak. military", "Taliban+affil.", "more than 200"],
    ]);
    expect(positions(figure, "Pakistani posts captured")).toContainEqual(["Kabul government", null, "25"]);
    expect(positions(figure, "Afghan posts captured")).toContainEqual(["Pak. military", null, "21"]);
  });

  it("F54: says in one sentence what it found, and counts the statements that nobody denies", () => {
    expect(multiplesInWords(draw())).toEqual({
      found:
        "1 question with rival figures, 2 pairs of figures that count different people and 2 statements asserted and denied.",
      beside: "7 figures are not contradicted. 4 statements that nobody denies stand under Questions in full.",
    });
    expect(multiplesInWords(draw(NIGHT, { publishers: ["no such publisher"] }))).toEqual({
      found: "Among the claims in view nobody contradicts another.",
      beside: null,
    });
  });

  it("F55: stands on scales of its own, or on one that ends at the highest figure", () => {
    expect(scaleOfMultiples(draw())).toBe("Plots: each on its own scale.");
    const shared = draw(NIGHT, {}, "shared");
    expect(shared.sharedEnd).toBe(200);
    expect(scaleOfMultiples(shared)).toBe("Plots: all on one scale, 0 to 200.");
  });

  it("F56: counts what it draws, and what vanishes with the sources that are not chosen", () => {
    const all = draw();
    const asked = new Set(record.questions.filter(({ event }) => event === NIGHT).map(({ id }) => id));
    expect(all.counts.of).toBe(record.claims.filter(({ question }) => asked.has(question)).length);
    expect(all.counts.shown).toBe(new Set(all.series.flatMap(({ points }) => points.flatMap((p) => p.claims))).size);
    expect([all.vanished, all.contested, all.title]).toEqual([0, true, record.eventById.get(NIGHT)?.title]);
    const narrowed = draw(NIGHT, { publishers: ["Dawn"] });
    const before = lines(all).filter((line) => !line.endsWith("not contradicted"));
    const after = lines(narrowed).filter((line) => !line.endsWith("not contradicted"));
    expect(after.length).toBeLessThan(before.length);
    expect(narrowed.vanished).toBeGreaterThan(0);
  });
});

describe("a figure in a unit of its own", () => {
  it("F55: takes no part in the one scale, and it is said", () => {
    const dollars = aQuestion("q-dollars", { text: "Damage", event: "e-clash" as EventId, measure: "money-usd" });
    const dataSet = indexDataSet({
      ...handRecord,
      questions: [...handRecord.questions, dollars],
      claims: [
        ...handRecord.claims,
        {
          ...handRecord.claims.find(({ id }) => id === "c-army")!,
          id: "c-dollars" as never,
          question: "q-dollars" as QuestionId,
          claimant: "army" as ActorId,
          stance: null,
          figure: aFigure("exact", 5_000_000),
        },
      ],
    });
    const drawn = eventFigure(
      createSelector(dataSet).select(noClauses),
      dataSet.eventById.get("e-clash" as EventId)!,
      { plotScale: "shared" },
      stamp,
    );
    expect(drawn.series.map(({ label }) => label)).toContain("Damage");
    expect(drawn.sharedEnd).toBe(58);
    expect(scaleOfMultiples(drawn)).toBe("Plots: all on one scale, 0 to 58. Those in another unit keep their own.");
  });
});

describe("pictures without a number", () => {
  it("F55: have no scale, and none is said; figures in units of their own keep theirs", () => {
    for (const { id } of record.events) {
      for (const plotScale of ["own", "shared"] as const) {
        const drawn = draw(id, {}, plotScale);
        const ends = drawn.series.map((each) => ({
          shares: sharesScale(each),
          end: Math.max(0, ...each.points.flatMap(({ low, high }) => [low ?? 0, high ?? 0])),
        }));
        const words = scaleOfMultiples(drawn);
        if (ends.every(({ end }) => end === 0)) expect(words).toBeNull();
        else if (plotScale === "own" || ends.every(({ shares, end }) => !shares || end === 0))
          expect(words).toBe("Plots: each on its own scale.");
        else expect(words).toMatch(/^Plots: all on one scale, 0 to [1-9]/);
      }
    }
  });
});

describe("any event under any choice of sources", () => {
  const publishers = [...new Set(record.sources.map(({ publisher }) => publisher))];
  const someClauses = fc
    .array(fc.constantFrom(...publishers), { maxLength: 12 })
    .map((chosen) => ({ publishers: [...new Set(chosen)] }));
  const someEvent = fc.constantFrom(...record.events.map(({ id }) => id));

  it("F54, F56: shows every contradicted question, each carried figure once, and only carried claims", () => {
    fc.assert(
      fc.property(someEvent, someClauses, (id, clauses) => {
        const { ledger, isCarried } = selector.select({ ...noClauses, ...clauses });
        const figure = draw(id, clauses);
        const alone = figure.series
          .filter(({ questions }) => questions.length === 1)
          .map(({ questions }) => questions[0].id);
        expect(new Set(figure.series.map((each) => each.id)).size).toBe(figure.series.length);
        for (const question of record.questionsOfEvent.get(id) ?? []) {
          const { contradictions, scopes, changes } = ledger.of(question.id);
          const answered = (record.claimsOfQuestion.get(question.id) ?? []).some(isCarried);
          const pairs = figure.series.filter(
            ({ questions }) => questions.length === 2 && questions.some((each) => each.id === question.id),
          );
          expect(alone.includes(question.id)).toBe(
            contradictions.length > 0 ||
              (answered && scopes.length === 0 && (question.kind === "figure" || changes.length > 0)),
          );
          expect(pairs.length > 0).toBe(scopes.length > 0);
        }
        for (const { points } of figure.series) {
          expect(points.length).toBeGreaterThan(0);
          for (const claim of points.flatMap((point) => point.claims)) {
            expect(isCarried(record.claimById.get(claim)!)).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("F55: no mark lies beyond the end of the one scale", () => {
    for (const { id } of record.events) {
      const { series, sharedEnd } = draw(id, {}, "shared");
      const numbers = series
        .filter(sharesScale)
        .flatMap(({ points }) => points.flatMap(({ low, high }) => [low ?? 0, high ?? 0]));
      const most = numbers.reduce((highest, n) => Math.max(highest, n), 0);
      expect(sharedEnd).toBe(most === 0 ? null : most);
    }
  });
});
