import { describe, expect, it } from "vitest";
import { lengthOf } from "@/domain/lengthOf.ts";
import { comparisonContradictions } from "@/figures/comparisonContradictions.ts";
import { comparisonCounts } from "@/figures/comparisonCounts.ts";
import { contradictionsFigure } from "@/figures/contradictionsFigure.ts";
import { publishedCounts } from "@/figures/publishedCounts.ts";
import { statusLine } from "@/figures/statusLine.ts";
import { dataSet, dates, EACH, eventsIn, pair, selections, spans } from "./comparedSelections.ts";
import { stamp } from "./handRecord.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

describe("F114: contradictions", () => {
  it("are counted per kind as the list does, and the widest three lead it", () => {
    const compared = comparisonContradictions(selections, { withinOneSide: true }, stamp);
    const choice = { order: "gap", withinOneSide: true, sort: "all", find: "" } as const;
    for (const each of EACH) {
      for (const row of compared.kinds) {
        const list = contradictionsFigure(selections[each], { ...choice, kinds: row.kind }, stamp);
        expect(row[each]).toBe(list.series.length);
      }
      const { series } = contradictionsFigure(selections[each], { ...choice, kinds: "contradictions" }, stamp);
      expect(compared.widest[each].map(({ id }) => id)).toEqual(series.slice(0, 3).map(({ id }) => id));
      expect(compared.widest[each]).toHaveLength(3);
    }
    expect(compared.kinds.find(({ kind }) => kind === "contradictions")).toMatchObject({
      a: statusLine(selections.a).contradictions,
      b: statusLine(selections.b).contradictions,
    });
  });
});

describe("F115: counts", () => {
  const counts = comparisonCounts(selections, "attacks-all-groups", stamp);

  it("of this record are the events in which the TTP or a part of it took part", () => {
    const isTtp = (id: string | null): boolean =>
      id !== null && (id === "ttp" || isTtp(dataSet.actorById.get(id as never)?.parent ?? null));
    for (const each of EACH) {
      const byHand = eventsIn(spans[each]).filter(({ actors }) => actors.some(({ actor }) => isTtp(actor)));
      expect(counts.inRecord[each].toSorted()).toEqual(byHand.map(({ id }) => id).toSorted());
    }
  });

  it("that are published stand for whole months of both, and only where the counter gives both", () => {
    const monthsByHand = (title: string) => {
      const count = Object.values(publishedCounts).find((each) => each.title === title)!;
      const found: string[] = [];
      const counters = new Map<string, Set<string>>();
      for (const question of dataSet.questions) {
        if (question.kind !== "figure" || question.event !== null || question.period === null) continue;
        if (question.measure !== count.measure || question.population !== count.population) continue;
        if (question.by !== count.by || question.place !== count.place) continue;
        for (const each of EACH) {
          const { start, end } = question.period;
          if (start < spans[each].start || end > spans[each].end || lengthOf(question.period) < 28) continue;
          if (lengthOf(question.period) > 31) continue;
          for (const { claimant } of dataSet.claimsOfQuestion.get(question.id) ?? []) {
            found.push(`${claimant} ${each} ${question.id}`);
            counters.set(claimant, (counters.get(claimant) ?? new Set()).add(each));
          }
        }
      }
      return new Set(found.filter((line) => counters.get(line.split(" ")[0]!)?.size === 2));
    };
    for (const { title } of Object.values(publishedCounts)) {
      const shown = counts.published.find((each) => each.title === title);
      const drawn = (shown?.counters ?? []).flatMap(({ id, months }) =>
        months.map(({ of, point }) => `${id} ${of} ${point.questions[0]}`),
      );
      expect({ title, drawn: new Set(drawn) }).toEqual({ title, drawn: monthsByHand(title) });
    }
    expect(counts.published.length).toBeGreaterThan(0);
  });
});

describe("F115: a month of which a day lies outside", () => {
  it("is not set beside a whole one", () => {
    const whole = comparisonCounts(selections, "militants-killed-in-all", stamp);
    const titles = whole.published.map(({ title }) => title);
    expect(titles).toContain(publishedCounts["militants-killed-in-all"].title);
    const cut = pair(dataSet, dates("2025-10-02", "2025-10-31"), dates("2026-02-01", "2026-03-31"));
    expect(comparisonCounts(cut, "militants-killed-in-all", stamp).published).toEqual([]);
  });

  it("stands beside the month at the same place of the other period", () => {
    const years = pair(dataSet, dates("2025-01-01", "2025-12-31"), dates("2024-01-01", "2024-12-31"));
    const { published } = comparisonCounts(years, "attacks-all-groups", stamp);
    const months = published.flatMap(({ counters }) => counters.map((counter) => counter.months));
    expect(months.length).toBeGreaterThan(0);
    for (const each of months) {
      const places = each.map(({ of, place }) => place * 2 + (of === "a" ? 0 : 1));
      expect(places).toEqual(places.toSorted((x, y) => x - y));
      for (const { of, place, point } of each) expect(point.x).toBe(`${MONTHS[place]} ${of === "a" ? 2025 : 2024}`);
    }
  });
});
