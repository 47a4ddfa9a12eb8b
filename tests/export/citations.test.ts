import { describe, expect, it } from "vitest";
import type { ClaimId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";
import { indexDataSet } from "@/domain/DataSet.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { citeClaim } from "@/export/citeClaim.ts";
import { citeQuestion } from "@/export/citeQuestion.ts";
import { questionFigure } from "@/figures/questionFigure.ts";
import { day, handRecord, stamp } from "../figures/handRecord.ts";
import { realRecord } from "../support/realRecord.ts";

const { dataSet: real } = realRecord();
const from = { address: "https://counterclaim.example/#v=1&question=q", today: day("2026-11-21") };
const edition = { version: "2026.11", licence: "CC BY 4.0", file: null };

const selectors = new Map([handRecord, real].map((dataSet) => [dataSet, createSelector(dataSet)]));

function cite(id: string, clauses: Partial<Clauses> = {}, dataSet = handRecord): string {
  const selection = selectors.get(dataSet)!.select({ ...noClauses, ...clauses });
  const question = dataSet.questionById.get(id as QuestionId)!;
  const figure = questionFigure(
    selection,
    question,
    { kinds: "contradictions", withinOneSide: true, line: null },
    stamp,
  );
  return citeQuestion(figure, dataSet, from);
}

describe("a question, cited", () => {
  it("says who holds what in which documents, why they differ, out of how much, which edition, where and when it was seen", () => {
    const lines = cite("q-soldiers").split("\n");
    expect(lines[3]).toMatch(/23 by Pakistan’s army, 58 by Kabul’s authorities.*2\.5 times/);
    expect(lines.toSpliced(3, 1)).toEqual([
      "Pakistani soldiers killed",
      "Clashes along the border, 11–12 October 2025",
      "",
      "",
      "Positions:",
      "– 23 (Pakistan’s army, 12 October 2025) [1]",
      "– 58 (Kabul’s authorities, 12 October 2025) [2]",
      "",
      "2 of 2 claims of 2 claimants. Filters: whole record, no filter. Numbers: all claimed.",
      "Contradicted: values shown are contradicted by other claims; none is taken as true.",
      "",
      "Sources:",
      "[1] Dawn: “Clashes at the border”, news, Pakistan, 12 October 2025. https://dawn.example/1",
      "[2] Tolo, Kabul: “Kabul answers”, news, Afghanistan, not dated, no public address.",
      "",
      "Counterclaim record v2026.11, CC BY 4.0. https://counterclaim.example/#v=1&question=q (cited on 21 November 2026)",
    ]);
  });

  it("names the filters, and counts what they hide", () => {
    const text = cite("q-soldiers", { publishers: ["Dawn"] });
    expect(text).toContain("1 of 2 claims, by 1 of 2 claimants. Filters: source: Dawn.");
    expect(text).toContain("1 further claim from other sources is hidden by the source filter.");
    expect(text).not.toContain("58");
    expect(text).not.toContain("Tolo");
  });

  it("says that no claim is in view rather than nothing", () => {
    expect(cite("q-soldiers", { publishers: ["PIPS"] })).toContain("Positions:\n– no claim in view\n");
  });

  it("puts the figure for other people beside those of the question, with its own documents", () => {
    const text = cite("q-2025-10-11-taliban-killed", {}, real);
    expect(text).toMatch(/^– 9 \(Afghan Taliban government, 12 October 2025\) \[[\d, ]+\]$/m);
    expect(text).toMatch(/^ {2}earlier: at least 20 \(Afghan Taliban government, 12 October 2025\)/m);
    expect(text).toMatch(
      /^Beside it:\n– Afghan Taliban and affiliated militants killed: more than 200 \(Pakistan Armed Forces \(ISPR\), 12 October 2025\)/m,
    );
  });

  it("lists every document that it refers to once, and no other", () => {
    for (const { id } of real.questions) {
      const text = cite(id, {}, real);
      const [above = "", below = ""] = text.split("\nSources:\n");
      const referred = [...above.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, list = ""]) => list.split(", "));
      const listed = [...below.matchAll(/^\[(\d+)\] /gm)].map(([, number]) => number);
      expect(listed).toEqual([...new Set(listed)]);
      expect(new Set(listed)).toEqual(new Set(referred));
    }
  });
});

describe("one claim, cited", () => {
  const cited = (id: string, dataSet = handRecord) =>
    citeClaim(dataSet.claimById.get(id as ClaimId)!, dataSet, { ...from, edition });

  it("says on which question, who says what when, in its own words, and in which documents", () => {
    expect(cited("c-army").split("\n")).toEqual([
      "Pakistani soldiers killed",
      "Clashes along the border, 11–12 October 2025",
      "",
      "23 (Pakistan’s army, 12 October 2025) [1]",
      "Words of c-army.",
      "",
      "Sources:",
      "[1] Dawn: “Clashes at the border”, news, Pakistan, 12 October 2025. https://dawn.example/1",
      "",
      "Counterclaim record v2026.11, CC BY 4.0. https://counterclaim.example/#v=1&question=q (cited on 21 November 2026)",
    ]);
  });

  it("T4: says a month as a month, and what is inferred as inferred", () => {
    const claim = { ...handRecord.claimById.get("c-army" as ClaimId)!, basis: "inferred" as const };
    const month = citeClaim({ ...claim, dateBasis: "month" }, handRecord, { ...from, edition });
    expect(month).toContain(
      "23 (Pakistan’s army, October 2025; only the month is known; concluded from its sources, not read there in these words) [1]",
    );
    expect(month.split("Sources:")[0]).not.toContain("12 October 2025)");
  });

  it("keeps every text of the record on its line, whatever stands in it", () => {
    const forged = indexDataSet({
      ...handRecord,
      sources: handRecord.sources.map((source) =>
        source.id === ("dawn-1" as SourceId)
          ? { ...source, title: "A title\n[2] Another: “Forged”\u202e. https://evil.example\u2028end" }
          : source,
      ),
      events: handRecord.events.map((event) =>
        event.id === ("e-clash" as EventId) ? { ...event, title: "Clashes\n\nSources:" } : event,
      ),
    });
    const lines = cited("c-army", forged).split("\n");
    expect(lines).toHaveLength(cited("c-army").split("\n").length);
    expect(lines[7]).toBe(
      "[1] Dawn: “A title [2] Another: “Forged”. https://evil.example end”, news, Pakistan, 12 October 2025. https://dawn.example/1",
    );
  });
});
