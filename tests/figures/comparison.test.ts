import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, overlaps, type Day, type Span } from "@/domain/Day.ts";
import type { Location } from "@/domain/Event.ts";
import { lengthOf } from "@/domain/lengthOf.ts";
import { sideThatBegan } from "@/domain/sideThatBegan.ts";
import { spanOfEvent } from "@/domain/spanOfEvent.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { comparisonFigure } from "@/figures/comparisonFigure.ts";
import { comparisonNames } from "@/figures/comparisonNames.ts";
import { comparisonPlaces, onlyInWords } from "@/figures/comparisonPlaces.ts";
import { comparisonTimeline } from "@/figures/comparisonTimeline.ts";
import { footOf } from "@/figures/footOf.ts";
import { statusLine } from "@/figures/statusLine.ts";
import { dataSet, dates, EACH, eventsIn, pair, selections, spans } from "./comparedSelections.ts";
import { day, handRecord, stamp } from "./handRecord.ts";

const names = comparisonNames(selections, "dates");
const figure = comparisonFigure(selections, names, stamp);

const numbersOf = (group: string, label: string) => {
  const row = figure.rows.find((each) => each.group === group && each.label === label);
  return [row?.a.value, row?.b.value];
};
const both = (count: (span: Span) => number) => EACH.map((each) => count(spans[each]));

describe("F110: October 2025 with February and March 2026", () => {
  it("are named by the clause in which they differ", () => {
    expect(names).toEqual({ a: "October 2025", b: "February–March 2026", shared: null });
    const shared = { ...noClauses, search: "border", actors: ["ttp"] } as const as unknown as Clauses;
    const others = pair(dataSet, shared, { ...shared, actors: ["isi" as never] });
    expect(comparisonNames(others, "actors")).toMatchObject({ shared: "“border”" });
    const undated = pair(dataSet, noClauses, dates("2025-10-01", "2025-10-31"));
    expect(comparisonNames(undated, "dates")).toEqual({ a: "all dates", b: "October 2025", shared: null });
  });

  it("hold the events, types and sides of a count by hand", () => {
    expect(numbersOf("In all", "Events")).toEqual(both((span) => eventsIn(span).length));
    expect(numbersOf("Events by type", "Air strike")).toEqual(
      both((span) => eventsIn(span).filter(({ type }) => type === "airstrike").length),
    );
    expect(numbersOf("Events by the side that began", "Pakistan")).toEqual(
      both((span) => eventsIn(span).filter((event) => sideThatBegan(event, dataSet) === "pakistan").length),
    );
    expect(numbersOf("In all", "Events")).not.toContain(0);
  });

  it("hold the claims of a count by hand, in all and by publisher", () => {
    const claimsIn = (span: Span) => {
      const ids = new Set(eventsIn(span).map(({ id }) => id));
      const asked = new Set(
        dataSet.questions
          .filter((question) => {
            if (question.event !== null) return ids.has(question.event);
            if (question.period !== null) return overlaps(question.period, span);
            // A standing question lasts from its first to its last claim; one known by its month, the month.
            const rows = selections.a.tables.openTable;
            const row = rows.rowOf.get(question.id);
            if (row === undefined) return false;
            return overlaps({ start: rows.columns.start[row] as Day, end: rows.columns.end[row] as Day }, span);
          })
          .map(({ id }) => id),
      );
      return dataSet.claims.filter(({ question }) => asked.has(question));
    };
    expect(numbersOf("In all", "Claims")).toEqual(both((span) => claimsIn(span).length));
    expect(numbersOf("Claims by publisher", "Dawn")).toEqual(
      both(
        (span) =>
          claimsIn(span).filter(({ sources }) => sources.some((id) => dataSet.sourceById.get(id)?.publisher === "Dawn"))
            .length,
      ),
    );
  });

  it("agree with the page: status line, sides and types add up to its events", () => {
    for (const each of EACH) {
      const { events } = statusLine(selections[each]);
      for (const group of ["Events by type", "Events by the side that began"]) {
        const rows = figure.rows.filter((row) => row.group === group);
        expect(rows.reduce((sum, row) => sum + (row[each].value ?? 0), 0)).toBe(events);
        expect(rows.flatMap((row) => row[each].events).toSorted()).toEqual(
          eventsIn(spans[each])
            .map(({ id }) => id)
            .toSorted(),
        );
      }
    }
  });

  it("stand both in the foot", () => {
    const foot = footOf(figure);
    const [a, b] = both((span) => eventsIn(span).length);
    expect(foot.counts).toBe(
      `${a} of ${dataSet.events.length} events in A (October 2025), ${b} in B (February–March 2026)`,
    );
    expect(foot.contested).not.toBeNull();
  });
});

describe("F112: the timeline in pairs", () => {
  it("sets week 1 beside week 1, each with its own days; nothing stands where October is over", () => {
    const timeline = comparisonTimeline(selections)!;
    expect(timeline.unit).toBe("week");
    expect(timeline.places).toHaveLength(9);
    expect(timeline.places[0]).toMatchObject({
      label: "Week 1",
      a: { words: "1–7 October 2025" },
      b: { words: "1–7 February 2026" },
    });
    expect(timeline.places[4]).toMatchObject({ a: { words: "29–31 October 2025" } });
    expect(timeline.places[5]?.a).toBeNull();
    expect(timeline.places[8]).toMatchObject({ b: { words: "29–31 March 2026" } });
  });

  it("holds each event in view once: where it begins, or among those begun before", () => {
    const anyDay = fc.integer({ min: day("2020-01-01"), max: day("2026-10-31") });
    const anySpan = fc.tuple(anyDay, fc.constantFrom(0, 1, 6, 30, 44, 45, 200, 371, 372, 1000, 1900, 1901, 2400));
    fc.assert(
      fc.property(anySpan, anySpan, (first, second) => {
        const [a, b] = [first, second].map(([start, days]) => ({
          start: start as Day,
          end: addDays(start as Day, days),
        })) as [Span, Span];
        const chosen = pair(
          dataSet,
          { ...noClauses, from: a.start, to: a.end },
          { ...noClauses, from: b.start, to: b.end },
        );
        const timeline = comparisonTimeline(chosen)!;
        for (const [each, span] of [["a", a] as const, ["b", b] as const]) {
          const bins = timeline.places.flatMap((place) => place[each] ?? []);
          expect(bins.reduce((sum, bin) => sum + lengthOf(bin.span), 0)).toBe(lengthOf(span));
          for (const bin of bins)
            for (const id of bin.events) {
              const { start } = spanOfEvent(dataSet.eventById.get(id)!);
              expect(start >= bin.span.start && start <= bin.span.end).toBe(true);
            }
          const drawn = [...bins.flatMap(({ events }) => events), ...timeline.before[each]];
          expect(drawn.toSorted()).toEqual(
            eventsIn(span)
              .map(({ id }) => id)
              .toSorted(),
          );
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe("F113: places", () => {
  it("that only one of the two has are those that a look through the events finds", () => {
    const places = comparisonPlaces(selections, stamp);
    const pointOf = ({ lat, lon, precision, country }: Location) => `${lat} ${lon} ${precision} ${country}`;
    const pointsIn = (span: Span) =>
      new Set(
        eventsIn(span)
          .flatMap(({ locations }) => locations)
          .filter(({ precision }) => precision !== "country")
          .map(pointOf),
      );
    const [a, b] = [pointsIn(spans.a), pointsIn(spans.b)];
    const only = (each: "a" | "b") => new Set(places.only[each].map(({ location }) => pointOf(location)));
    expect(only("a")).toEqual(new Set([...a].filter((point) => !b.has(point))));
    expect(only("b")).toEqual(new Set([...b].filter((point) => !a.has(point))));
    expect(places.shared).toBe([...a].filter((point) => b.has(point)).length);
    expect(places.largest).toBeGreaterThan(1);
    expect(onlyInWords(places, "a")).toMatch(/^Only in A: .+ \(\d+\), .+ more, in the table\.$/);
  });

  it("that neither has alone are said as none", () => {
    const same = comparisonPlaces(pair(handRecord, noClauses, noClauses), stamp);
    expect([onlyInWords(same, "a"), onlyInWords(same, "b")]).toEqual(["Only in A: no place.", "Only in B: no place."]);
  });
});

describe("F116: a selection without an event", () => {
  it("is compared all the same, with 0 in every line", () => {
    const empty = pair(handRecord, noClauses, dates("2030-01-01", "2030-01-31"));
    const { rows } = comparisonFigure(empty, comparisonNames(empty, "dates"), stamp);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.every(({ b }) => b.value === 0)).toBe(true);
    expect(rows.some(({ a }) => (a.value ?? 0) > 0)).toBe(true);
  });
});
