import { describe, expect, it } from "vitest";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { indexDataSet } from "@/domain/DataSet.ts";
import { closuresFigure, type ClosuresFigure } from "@/figures/closuresFigure.ts";
import { claimsOfClosure } from "@/figures/closurePoint.ts";
import { closuresTable } from "@/figures/closuresTable.ts";
import { realCrossings, realReadings } from "../support/realClosures.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, handRecord, stamp } from "./handRecord.ts";

const { dataSet } = realRecord();
const { select } = createSelector(dataSet);
const figureOf = (clauses: Partial<Clauses> = {}): ClosuresFigure =>
  closuresFigure(select({ ...noClauses, ...clauses }), realReadings, realCrossings, stamp);
const pointsOf = (figure: ClosuresFigure) => figure.series.flatMap(({ points }) => points);
const crossing = (figure: ClosuresFigure, name: string) => figure.crossings.find((each) => each.crossing === name)!;
const during = (from: string, to: string) => ({ from: day(from), to: day(to) });
const october = during("2025-10-01", "2025-10-31");

describe("the closures of the record", () => {
  it("shows 3: October 2025 shows five crossings closed, from which day, by whom per whom", () => {
    const figure = figureOf(october);
    expect(figure.crossings.map(({ crossing: name, state, brief }) => [name, state, brief])).toEqual([
      ...["Torkham", "Chaman–Spin Boldak", "Ghulam Khan", "Kharlachi", "Angoor Adda"].map((name) => [
        name,
        "closed",
        "closed to trade and travel from 12 October 2025",
      ]),
      ["Arandu", "unknown", "no closure reported in this record on these days"],
    ]);
    expect(crossing(figure, "Torkham").says).toBe(
      "Torkham: closed to trade and travel from 12 October 2025; at least 120 days, up to the last report on 8 February 2026. Who shut it: Government of Pakistan (said by Afghan Taliban government and itself).",
    );
    expect(figure.counts).toEqual({ shown: 1, of: 9, what: "closures" });
    expect([figure.outside, figure.hidden]).toEqual([8, 0]);
    expect(pointsOf(figure)[0]?.except).toEqual([
      "departing Afghans at Torkham and Chaman–Spin Boldak (reported 26 October – 8 November 2025)",
      "UN relief at Torkham and Chaman–Spin Boldak (reported 4 December 2025)",
    ]);
  });

  it("F121: who shut Torkham in January 2024 is disputed, and both sides are named", () => {
    const [point] = pointsOf(figureOf(during("2024-01-01", "2024-01-31")));
    expect(point?.by).toEqual({
      disputed: true,
      words:
        "Who shut it is disputed: Government of Pakistan (said by Afghan local officials; denied by Pakistani provincial, district and border officials) · Afghan Taliban government (said by Pakistani provincial, district and border officials)",
    });
    expect(point?.shut).toBe("closed to trucks");
    expect(crossing(figureOf(during("2024-01-01", "2024-01-20")), "Torkham").state).toBe("partly");
  });

  it("F121: two who are named differently are disputed, though neither is denied", () => {
    const undenied = {
      ...realReadings,
      closures: realReadings.closures.map((row) => ({ ...row, by: row.by.map((each) => ({ ...each, denies: [] })) })),
    };
    const selection = select({ ...noClauses, ...during("2024-01-01", "2024-01-31") });
    expect(pointsOf(closuresFigure(selection, undenied, realCrossings, stamp))[0]?.by.disputed).toBe(true);
  });

  it("F121: without a claim it is the initiator as the event lists it, or not said", () => {
    expect(pointsOf(figureOf(during("2023-09-01", "2023-09-30")))[0]?.by.words).toBe(
      "Who shut it: Government of Pakistan (as the event lists it, 3 documents)",
    );
    expect(pointsOf(figureOf(during("2022-11-01", "2022-11-30")))[0]?.by.words).toBe(
      "Who shut it is not said in this record",
    );
  });

  it("F118: days claimed stand beside the days counted, each with its claimant", () => {
    const [spring] = pointsOf(figureOf(during("2025-02-01", "2025-04-30")));
    expect([spring?.value, spring?.briefly]).toEqual([27, "27 days"]);
    expect(spring?.claimedDays).toEqual([
      "25 by Munsif Daily (press), 19 March 2025",
      "27 by Pakistan–Afghanistan tribal jirga at Torkham, 19 March 2025",
    ]);
    const [september] = pointsOf(figureOf(during("2023-09-01", "2023-09-30")));
    expect([september?.value, september?.claimedDays.map((words) => words.split(" ")[0])]).toEqual([10, ["9", "10"]]);
  });

  it("F119: with no dates, each crossing stands as of its last closure; what reopened says to what", () => {
    const figure = figureOf();
    expect(figure.crossings.map(({ state }) => state)).toEqual([
      "closed",
      "closed",
      "closed",
      "closed",
      "closed",
      "unknown",
    ]);
    expect(crossing(figure, "Torkham").says).toContain("6 earlier closures in view");
    const spring = crossing(figureOf(during("2025-02-01", "2025-04-30")), "Torkham");
    expect([spring.state, spring.brief]).toEqual(["open", "reopened to cargo on 19 March 2025"]);
  });

  it("F120: a crossing of which no closure is reported is never called open", () => {
    expect(crossing(figureOf(), "Arandu").says).toBe("Arandu: no closure reported in this record.");
    const march = figureOf(during("2026-03-01", "2026-03-31"));
    expect(crossing(march, "Torkham")).toMatchObject({
      state: "unknown",
      says: "Torkham: no closure reported in this record on these days. Last reported closed on 8 February 2026, no reopening in this record.",
    });
    expect(march.extent).toBeNull();
  });

  it("F120, F122: what filters hide is counted, and is not said to be missing from the record", () => {
    const figure = figureOf({ types: ["airstrike"] });
    expect([figure.counts.shown, figure.hidden, figure.outside]).toEqual([0, 9, 0]);
    expect(crossing(figure, "Kharlachi").says).toBe("Kharlachi: no closure in view. 2 closures hidden by the filters.");
  });

  it("F122: a closure whose own days miss the chosen dates is out of view though its event is not", () => {
    const figure = figureOf(during("2023-02-24", "2023-02-28"));
    expect(pointsOf(figure).map(({ x }) => x)).toEqual(["23–25 February 2023, no reopening in this record"]);
  });

  it("F121: under a source filter only its claims are heard, and the others counted", () => {
    const [point] = pointsOf(figureOf({ publishers: ["Ariana News"], ...during("2024-01-01", "2024-01-31") }));
    expect(point?.by.words).toBe("Who shut it: Government of Pakistan (said by Afghan local officials)");
    expect([point?.claims, point?.hidden]).toEqual([["c-2024-01-13-nangarhar-pakistan-closed"], 2]);
    const [other] = pointsOf(
      figureOf({ publishers: ["Geo News", "Al Jazeera"], ...during("2023-02-23", "2023-02-25") }),
    );
    expect(other?.by.words).toBe("Who shut it is said by other sources only");
  });

  it("F1: the table has the same closures and numbers, null where days are not given", () => {
    const figure = figureOf();
    const { columns, rows } = closuresTable(figure);
    const at = columns.findIndex(({ key }) => key === "days");
    expect(rows.map(({ cells }) => cells[at])).toEqual(["at least 120", 27, null, null, 11, 10, "at least 3", 5, 9]);
  });

  it("F6: names only events, questions and claims of the record, and every claim of a closure when nothing is filtered", () => {
    for (const point of pointsOf(figureOf())) {
      expect(point.events.every((id) => dataSet.eventById.has(id))).toBe(true);
      expect(point.questions.every((id) => dataSet.questionById.has(id))).toBe(true);
      expect(point.claims).toEqual(claimsOfClosure(point.closure));
      expect(point.hidden).toBe(0);
    }
  });

  it("says nothing that decides or judges", () => {
    const said = JSON.stringify([figureOf(), figureOf(october), figureOf(during("2024-01-01", "2024-01-31"))]);
    expect(/\b(?:admit|confess|actually|really|in fact|verdict)/i.exec(said)).toBeNull();
    expect(said).not.toMatch(/\bis open\b/);
  });
});

describe("a record without readings", () => {
  it("F117: has the closures that its events say", () => {
    const imported = indexDataSet({
      ...handRecord,
      events: handRecord.events.map((event) =>
        event.id === "e-clash" ? { ...event, type: "border-closure" as const } : event,
      ),
    });
    const figure = closuresFigure(createSelector(imported).select(noClauses), realReadings, realCrossings, stamp);
    expect(pointsOf(figure).map(({ events, crossings, length }) => [events, crossings, length])).toEqual([
      [["e-clash"], "Torkham", "at least 2 days, up to the last report"],
    ]);
    expect(figure.counts.of).toBe(1);
  });
});
