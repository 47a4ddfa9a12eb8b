import { describe, expect, it } from "vitest";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { contradictionsFigure } from "@/figures/contradictionsFigure.ts";
import { KINDS } from "@/domain/Kinds.ts";
import { emptyInWords, scaleInWords, vanishedInWords } from "@/figures/listInWords.ts";
import { narrowingInWords } from "@/figures/narrowingInWords.ts";
import { notesOfLine } from "@/figures/notesOfLine.ts";
import { realRecord } from "../support/realRecord.ts";
import { handRecord, stamp } from "./handRecord.ts";

type Choice = Parameters<typeof contradictionsFigure>[1];
const { dataSet } = realRecord();
const select = { real: createSelector(dataSet).select, hand: createSelector(handRecord).select };
const usual: Choice = { kinds: "contradictions", order: "gap", withinOneSide: true, sort: "all", find: "" };
const listOf = (record: "real" | "hand", choice: Partial<Choice> = {}) =>
  contradictionsFigure(select[record](noClauses), { ...usual, ...choice }, stamp);

describe("F32: what must be known of a gap", () => {
  it("a gap that stands behind a smaller one says why", () => {
    for (const kinds of ["figure", "counters"] as const) {
      const { series } = listOf("real", { kinds });
      let seen = 0;
      for (const line of series) {
        const { lead } = line;
        if (lead.kind !== "figure" && lead.kind !== "counters") throw new Error(lead.kind);
        const loose = notesOfLine(line).filter((note) => /open-ended|worded or rounded|number of days/.test(note));
        expect(loose).toHaveLength(lead.gap.sharp ? 0 : 1);
        if (lead.gap.openEnded) expect(loose).toEqual(["open-ended figure"]);
        if (!lead.gap.sharp) seen += 1;
        else expect(seen).toBe(0);
      }
      expect(seen).toBeGreaterThan(0);
    }
  });

  it("figures of different days, pairs beyond the one that leads, and claims hidden by the sources are said", () => {
    const noted = listOf("real").series.map((line) => [line, notesOfLine(line)] as const);
    for (const [{ lead, pairs }, notes] of noted) {
      const differs = "differentDays" in lead && lead.differentDays;
      expect(notes.some((note) => note.endsWith("of different days"))).toBe(differs);
      expect(notes.includes(`first of ${pairs} pairs`)).toBe(pairs > 1);
    }
    expect(noted.some(([, notes]) => notes.includes("figures of different days"))).toBe(true);
    expect(noted.some(([, notes]) => notes.includes("stances of different days"))).toBe(true);
    const [line] = listOf("hand", { kinds: "figure" }).series;
    expect(notesOfLine({ ...line!, hidden: 1 })).toEqual([
      "2 claimants",
      "2 sources",
      "1 claim hidden by the source filter",
    ]);
  });
});

describe("the words of the list", () => {
  it("says what vanished as what it is, and why", () => {
    expect(vanishedInWords({ vanished: 0 }, "figure")).toBeNull();
    expect(vanishedInWords({ vanished: 1 }, "contradictions")).toBe(
      "1 contradiction is hidden: the chosen sources carry too few of the voices.",
    );
    expect(vanishedInWords({ vanished: 2 }, "relay")).toBe(
      "2 relays are hidden: the chosen sources carry too few of the claims.",
    );
    expect(vanishedInWords({ vanished: 12 }, "one-sided")).toBe(
      "12 one-sided questions are hidden: the chosen sources carry none of their claims.",
    );
  });

  it("says what narrows the list, which list is empty, and on what scale the plots stand", () => {
    const narrow = { ...usual, find: " Kabul ", sort: "standing", withinOneSide: false } as const;
    expect(narrowingInWords(usual)).toEqual([]);
    expect(narrowingInWords(narrow).join(" · ")).toBe(
      "holding “Kabul” · only standing questions · without those within one side",
    );
    expect(emptyInWords(listOf("hand", { kinds: "relay" }), { ...usual, kinds: "relay" })).toBe(
      "The record holds no relays.",
    );
    expect(emptyInWords(listOf("hand", { find: "zebra" }), { ...usual, find: "zebra" })).toBe(
      "None of 3 contradicted questions in view: holding “zebra” · whole record, no filter.",
    );
    expect(scaleInWords({ highest: 5000 }, "own")).toBe("Plots: each on its own scale.");
    expect(scaleInWords({ highest: 5000 }, "shared")).toBe("Plots: all on one scale, 0 to 5,000.");
    expect(scaleInWords(listOf("real", { kinds: "denial" }), "shared")).toBeNull();
  });

  it("F33: the shared scale ends at the highest number listed", () => {
    const { highest, series } = listOf("real", { kinds: "figure" });
    const numbers = series.flatMap(({ points }) => points.flatMap(({ low, high }) => [low ?? 0, high ?? 0]));
    expect(highest).toBe(Math.max(...numbers));
  });

  it("judges nobody: no line of any list has a verdict in its words", () => {
    for (const kinds of KINDS) {
      const { series, caption, groups } = listOf("real", { kinds, order: "date" });
      const own = series.flatMap((line) => [line.says.replaceAll(/“[^”]*”/g, ""), line.apart, ...notesOfLine(line)]);
      for (const text of [...own, caption, ...groups.map(({ label }) => (kinds === "one-sided" ? label : ""))])
        expect(text).not.toMatch(/actually|really|claims to|admit|silent|\blie|averaged? of/i);
    }
  });
});
