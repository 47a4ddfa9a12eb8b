import { describe, expect, it } from "vitest";
import { isoDay, parseDay } from "@/domain/Day.ts";
import { realRecord } from "../support/realRecord.ts";

const { questions, claims } = realRecord().dataSet;

/** The bounds that the codebook fixes for several, tens, dozens, scores, hundreds and thousands. */
const WORDS = ["3–9", "20–99", "24–99", "40–99", "200–999", "2000–9999"];

const twice = (keys: readonly string[]) => keys.filter((key, at) => keys.indexOf(key) !== at);

describe("questions", () => {
  it("D27: an id begins with q-", () => expect(questions.filter(({ id }) => !id.startsWith("q-"))).toEqual([]));

  it("D28: a point that a figure answers is asked once", () => {
    const points = questions.flatMap((question) => {
      if (question.kind !== "figure") return [];
      const { event, measure, population, by, period, place, text } = question;
      return [
        [event, measure, population, by, period?.start, period?.end, place, measure === "other" ? text : ""].join("|"),
      ];
    });
    expect(twice(points)).toEqual([]);
  });

  it("D29: no two propositions have the same wording", () =>
    expect(twice(questions.flatMap(({ kind, text }) => (kind === "proposition" ? [text.toLowerCase()] : [])))).toEqual(
      [],
    ));
});

describe("claims", () => {
  it("D30: an id is c-, the day of the claim and a name", () => {
    const wrong = claims.filter(
      ({ id, date }) =>
        !/^c-\d{4}-\d\d-\d\d-./.test(id) || parseDay(id.slice(2, 12)) === null || id.slice(2, 12) !== isoDay(date),
    );
    expect(wrong).toEqual([]);
  });

  it("D31: a word for a number has the bounds that the codebook gives it", () =>
    expect(
      claims.filter(({ figure }) => figure?.comparator === "worded" && !WORDS.includes(`${figure.low}–${figure.high}`)),
    ).toEqual([]));
});
