import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimDateInWords } from "@/domain/claimDateInWords.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { claimsOf, findingsOf, type Finding, type FindingKind } from "@/domain/Finding.ts";
import type { ActorId, QuestionId } from "@/domain/ids.ts";
import { isParty } from "@/domain/Party.ts";
import { sideNames } from "@/domain/sideNames.ts";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { claimantInWords } from "@/figures/claimantInWords.ts";
import { saidIn } from "@/figures/saidIn.ts";
import { readingsInWords } from "@/figures/readingsInWords.ts";
import { whyInWords } from "@/figures/whyInWords.ts";
import { withinInWords } from "@/figures/withinInWords.ts";
import { aClaim } from "../engine/builders.ts";
import { anyFigure, figure } from "../support/handmade.ts";
import { realRecord } from "../support/realRecord.ts";
import { handRecord } from "./handRecord.ts";

const { dataSet: real } = realRecord();
const ledgerOfAll = (dataSet: DataSet) => createSelector(dataSet).select(noClauses).ledger;
const realLedger = ledgerOfAll(real);
const all = [...new Set(realLedger.accounts.flatMap(findingsOf))];
const why = (finding: Finding, dataSet: DataSet = real) => whyInWords(finding, dataSet).map(({ says }) => says);
const onHand = (id: string) => why(findingsOf(ledgerOfAll(handRecord).of(id as QuestionId))[0]!, handRecord);
const onReal = (id: string, kind: FindingKind) =>
  why(findingsOf(realLedger.of(id as QuestionId)).find((finding) => finding.kind === kind)!);

describe("why two answers differ, on a record counted by hand", () => {
  it("C9, C16: two figures are said with who said them and how far they are apart", () =>
    expect(onHand("q-soldiers")).toEqual([
      "Pakistani soldiers killed: 23 by Pakistan’s army, 58 by Kabul’s authorities, 2.5 times as high.",
      "No number fits both figures.",
    ]));

  it("C11: a denial names who asserts and who denies", () =>
    expect(onHand("q-first")).toEqual([
      "Kabul’s forces fired first: asserted by Pakistan’s army; denied by Kabul’s authorities.",
      "The two cannot both hold.",
    ]));

  it("C13, T5: one side and different days are said", () =>
    expect(onHand("q-policemen").slice(2)).toEqual([
      "Both claimants belong to one side (Pakistan).",
      "The two were said on different days: 10 on 1 September 2025, 12 on 2 September 2025.",
    ]));

  it("C10: counters are said to count by methods of their own, and never called one side", () => {
    const says = onHand("q-2024");
    expect(says[0]).toBe(
      "Attacks by the TTP in 2024 (Pakistan): 482 by Institute of counts, 1,758 by Tehrik-e Taliban, 3.6 times as high.",
    );
    expect(says[1]).toMatch(/^Counters count by methods of their own/u);
    expect(says.join(" ")).not.toContain("one side");
  });
});

describe("the seven kinds on the bundled record", () => {
  it.each<[string, FindingKind, string]>([
    [
      "q-2025-10-11-pak-soldiers-killed",
      "figure",
      "Pakistani soldiers killed: 23 by Pakistan Armed Forces (ISPR), 58 by Afghan Taliban government, 2.5 times as high.",
    ],
    [
      "q-2025-10-11-taliban-killed",
      "scope",
      "9 by Afghan Taliban government for “Afghan Taliban fighters killed”, more than 200 by Pakistan Armed Forces (ISPR) for “Afghan Taliban and affiliated militants killed”.",
    ],
    [
      "q-2026-03-05-shorabak-pk-killed",
      "figure",
      "Pakistani soldiers killed: 0 by Pakistan Armed Forces (ISPR), 30 by Afghan Taliban Ministry of Defence, 30 against none.",
    ],
    [
      "q-attacks-ttp-2024-02",
      "revision",
      "TTP attacks in Pakistan in February 2024: 64 by Tehreek-e-Taliban Pakistan on 1 March 2024, 65 by the same claimant in January 2025.",
    ],
    [
      "q-2025-10-20-qatar-text-border",
      "revision",
      "Qatar's statement on the Doha ceasefire speaks of a border between the two countries: asserted by Qatar on 19 October 2025, denied by the same claimant on 20 October 2025.",
    ],
    [
      "q-2025-10-11-taliban-killed",
      "relay",
      "Afghan Taliban fighters killed: sources print both at least 20 and 9 as said by Afghan Taliban government on 12 October 2025.",
    ],
    [
      "q-2025-11-11-islamabad-jamaat-ul-ahrar",
      "relay",
      "Jamaat-ul-Ahrar carried out the Islamabad court bombing: sources print it both as asserted and as denied by Jamaat-ul-Ahrar on 11 November 2025.",
    ],
    [
      "q-2024-12-24-barmal-ttp-killed",
      "one-sided",
      "TTP members killed: answered by Pakistan only; no answer found in this record from the TTP and allies, whose losses or acts are counted.",
    ],
  ])("F60: %s as %s can be quoted alone", (id, kind, sentence) => expect(onReal(id, kind)[0]).toBe(sentence));

  it("C13: two of one side are called so, and two of the press are no side of the conflict", () => {
    const within = all
      .filter(({ kind }) => kind !== "counters")
      .filter((each) => "withinOneSide" in each && each.withinOneSide);
    const groups = new Set<string>();
    for (const finding of within) {
      const side = real.actorById.get(claimsOf(finding)[0]!.claimant)!.side;
      const [words, note] = isParty(side)
        ? ["belong to one side", "within one side"]
        : ["are of one group of voices", "within one group of voices"];
      expect(why(finding)).toContain(`Both claimants ${words} (${sideNames[side]}).`);
      expect(withinInWords(finding, real)).toBe(note);
      groups.add(note);
    }
    expect(groups.size).toBe(2);
    for (const finding of all.filter((each) => !within.includes(each))) expect(withinInWords(finding, real)).toBeNull();
  });

  it("C24: a lower figure for a part is called no contradiction of two figures for one group", () => {
    expect(onReal("q-2025-10-11-taliban-killed", "scope").slice(1)).toEqual([
      "The two figures count different people: “Afghan Taliban and affiliated militants” includes “Afghan Taliban forces”.",
      "The claimants belong to opposing sides, and whom to count is part of what they disagree on; it is no contradiction of two figures for one group.",
    ]);
    expect(onReal("q-2025-03-11-jaffar-pk-killed", "scope")).toContain(
      "The figure for the part is higher than that for the whole, so the two cannot both be true.",
    );
  });
});

/** Words that take a side, judge a motive or put a claim in doubt. */
const FORBIDDEN =
  /\b(actual\w*|real\w*|claim(s|ed)? to|admit\w*|concede\w*|likely|probabl\w*|tru(th|ly)|lie[sd]?|lying|fals\w*|wrong\w*|in fact|silen\w+|refus\w+|averag\w*|exaggerat\w*|only \d|just \d|merely|so-called|alleged\w*)\b/iu;
/** What the record itself says is no sentence of ours: its questions and names are taken out before the words are judged. */
function ownWords(says: string): string {
  const quoted = [...real.questions.map(({ text }) => text), ...real.actors.map(({ name }) => name)].toSorted(
    (a, b) => b.length - a.length,
  );
  return quoted.reduce((rest, text) => rest.replaceAll(text, "…"), says);
}

const claimantsOf = (finding: Finding): readonly string[] => {
  const names = (...ids: readonly ActorId[]) => ids.map((id) => claimantInWords(id, real));
  switch (finding.kind) {
    case "figure":
    case "counters":
    case "denial":
      return names(finding.a.claimant, finding.b.claimant);
    case "scope":
      return names(finding.ofPart.claimant, finding.ofWhole.claimant);
    case "revision":
    case "relay":
      return names(finding.claimant);
    case "one-sided":
      return [finding.side, ...finding.answeredBy].map((side) => sideNames[side]);
    default:
      return finding satisfies never;
  }
};

describe("every sentence on every finding of the bundled record", () => {
  const rules = new Set(
    [...readFileSync("src/domain/SPEC.md", "utf8").matchAll(/^\*\*([A-Z]\d+)\./gmu)].map(([, id]) => id),
  );

  it("is there for all seven kinds", () => expect(new Set(all.map(({ kind }) => kind)).size).toBe(7));

  it("F60: is a sentence, in neutral words, and cites a rule that is written down", () => {
    for (const finding of all) {
      for (const { says, rule } of whyInWords(finding, real)) {
        expect(says).toMatch(/^[\p{Lu}\d“][^]*[^.]\.$/u);
        expect(says).not.toMatch(/ {2}|undefined|null|NaN|\[object| ,| \.|::|Press:/u);
        expect(ownWords(says)).not.toMatch(FORBIDDEN);
        expect(rules).toContain(rule);
      }
    }
  });

  it("F60: the first names the question and both claimants, or the one, or the sides", () => {
    for (const finding of all) {
      const [first = ""] = why(finding);
      for (const name of claimantsOf(finding)) expect(first).toContain(name);
      expect(first).toContain(finding.kind === "scope" ? finding.part.text : finding.question.text);
    }
  });

  it("F60: the first says what each said, and of one claimant on which days", () => {
    for (const finding of all) {
      const [first = ""] = why(finding);
      if ("a" in finding) {
        for (const { claim } of [finding.a, finding.b]) expect(first).toContain(saidIn(claim));
      }
      if (finding.kind === "revision") {
        for (const claim of [finding.before, finding.after]) {
          expect(first).toContain(saidIn(claim));
          expect(first).toContain(claimDateInWords(claim));
        }
      }
      if (finding.kind === "relay") expect(first).toContain(claimDateInWords(finding.after));
    }
  });

  it("F60: none is said twice of one finding", () => {
    for (const finding of all) expect(new Set(why(finding)).size).toBe(why(finding).length);
  });
});

describe("how a figure is read", () => {
  const read = (...figures: Parameters<typeof figure>[]) =>
    readingsInWords(
      figures.map((each) => ({ ...aClaim("c"), stance: null, figure: figure(...each) })),
      "killed",
    ).map(({ says, rule }) => `${rule}: ${says}`);

  it("C1: a plain number is read as it stands", () => expect(read(["exact", 23])).toEqual([]));

  it("C2 to C5: every other is said with the numbers that it leaves", () =>
    expect(
      read(["about", 50], ["at-least", 12], ["more-than", 200], ["up-to", 9], ["range", 15, 20], ["worded", 24, 99]),
    ).toEqual([
      "C2: “About 50” is read as any number from 45 to 55.",
      "C3: “At least 12” is read as 12 or any higher number.",
      "C3: “More than 200” is read as 200 or any higher number.",
      "C4: “Up to 9” is read as any number from 0 to 9.",
      "C5: “15–20” is read as any number from 15 to 20.",
      "C5: “Dozens” is read as any number from 24 to 99.",
    ]));

  it("says one way of reading once", () => expect(read(["at-least", 12], ["at-least", 12])).toHaveLength(1));

  it("C6: a number of days is said to be widened", () =>
    expect(
      readingsInWords([{ ...aClaim("c"), stance: null, figure: figure("exact", 9) }], "days").map(({ rule }) => rule),
    ).toEqual(["C6"]));

  it("C18: no reading is said of two exact figures, whatever they are, and one of any other", () =>
    fc.assert(
      fc.property(anyFigure, (each) => {
        const readings = readingsInWords([{ ...aClaim("c"), stance: null, figure: each }], "killed");
        expect(readings).toHaveLength(each.comparator === "exact" ? 0 : 1);
      }),
    ));
});

describe("a claimant within a sentence", () => {
  const named = (name: string) =>
    claimantInWords("a" as ActorId, { actorById: new Map([["a", { name }]]) as unknown as DataSet["actorById"] });

  it.each([
    ["Press: Al Jazeera", "Al Jazeera (press)"],
    ["Press: BBC News (own tally)", "BBC News (press, own tally)"],
    ["Media in their own voice", "Media in their own voice"],
    ["Pakistan Armed Forces (ISPR)", "Pakistan Armed Forces (ISPR)"],
  ])("%s reads %s", (name, words) => expect(named(name)).toBe(words));
});
