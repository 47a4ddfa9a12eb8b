import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DataSet } from "@/domain/DataSet.ts";
import { bind, boundIn, boundSentence, plainSentence, staleParts, writtenSentence } from "@/domain/boundSentence.ts";
import type { ClaimId } from "@/domain/ids.ts";
import { figure, saysFigure, takesStance } from "../support/handmade.ts";
import { realRecord } from "../support/realRecord.ts";

const { dataSet } = realRecord();
const recordOf = (...claims: DataSet["claims"]) => ({
  claimById: new Map(claims.map((claim) => [claim.id, claim])),
  eventById: dataSet.eventById,
  questionById: dataSet.questionById,
});

const NIGHT =
  "Pakistan’s military says [23](claim:c-2025-10-12-ispr-own-killed), Kabul says [58](claim:c-2025-10-12-mujahid-pk-killed)";

const plain = fc.string({
  unit: fc.constantFrom("[", "]", "(", ")", ":", "claim", "c-1", "<b>", "*", " ", "\n", "é", "23"),
});

describe("a sentence bound to the record", () => {
  it("P1: only words in square brackets, bound to a claim, an event or a question, are bound", () => {
    expect(boundSentence(NIGHT, dataSet)).toEqual([
      { bound: null, text: "Pakistan’s military says " },
      { bound: { kind: "claim", id: "c-2025-10-12-ispr-own-killed" }, text: "23", written: "23" },
      { bound: null, text: ", Kabul says " },
      { bound: { kind: "claim", id: "c-2025-10-12-mujahid-pk-killed" }, text: "58", written: "58" },
    ]);
  });

  it.each([
    "<b>23</b> & **more** than _200_",
    "[23](https://example.org)",
    "[23](javascript:alert(1))",
    "[23](source:dawn)",
    "[23](claim:c-2025-10-12-ispr-own-killed",
    "[23] (claim:c-2025-10-12-ispr-own-killed)",
    "23](claim:c-2025-10-12-ispr-own-killed)",
    "[](claim:c-2025-10-12-ispr-own-killed)",
    "[23](claim:C 1)",
    "[23](Claim:c-1)",
    "",
  ])("P1: every other sign stands as it is written, markup and torn brackets too: %s", (says) => {
    expect(boundSentence(says, dataSet)).toEqual(says === "" ? [] : [{ bound: null, text: says }]);
    expect(plainSentence(says, dataSet)).toBe(says);
  });

  it("P1: a bracket left open before a bound piece is a plain sign, and the piece stays bound", () => {
    expect(plainSentence(`[ ${NIGHT} ]`, dataSet)).toBe(`[ Pakistan’s military says 23, Kabul says 58 ]`);
    expect(boundIn(`[[23](claim:c-1)]`)).toEqual([{ kind: "claim", id: "c-1" }]);
  });

  it("P1: no sign of a sentence is lost, whatever is typed", () => {
    fc.assert(
      fc.property(plain, plain, (before, after) => {
        const says = `${before}[x](claim:no-such-claim)${after}`;
        const parts = boundSentence(says, dataSet);
        const again = parts.map((part) =>
          part.bound === null ? part.text : `[${part.written}](${part.bound.kind}:${part.bound.id})`,
        );
        expect(again.join("")).toBe(says);
        expect(parts.some((part) => part.bound !== null)).toBe(true);
      }),
    );
  });

  it.each([
    ["23", figure("exact", 23)],
    ["more than 200", figure("more-than", 200)],
    ["1,235", figure("exact", 1235)],
    ["dozens (24–99)", figure("worded", 24, 99)],
  ])("P2: a claim is said by its figure, in the words of every page: %s", (words, said) => {
    const record = recordOf(saysFigure("army", said));
    expect(plainSentence("It says [?](claim:c-army-1).", record)).toBe(`It says ${words}.`);
    expect(bind({ kind: "claim", id: "c-army-1" as ClaimId }, record)).toBe(`[${words}](claim:c-army-1)`);
  });

  it.each([
    ["asserted", "asserts"],
    ["denied", "denies"],
    ["declined to say", "declines"],
  ] as const)("P3: a stance is said by its word within a sentence: %s", (word, stance) =>
    expect(plainSentence("Kabul [?](claim:c-kabul-1) it", recordOf(takesStance("kabul", stance)))).toBe(
      `Kabul ${word} it`,
    ),
  );

  it("P4: an event is said by its date, no finer than it is known", () => {
    const of = (id: string) => plainSentence(`[?](event:${id})`, dataSet);
    expect(of("2025-10-11-border-clashes")).toBe("11–12 October 2025");
    const month = dataSet.events.find(({ datePrecision }) => datePrecision === "month");
    expect(of(month?.id ?? "")).toMatch(/^[A-Z][a-z]+( |–)/);
  });

  it("P5: a question is said by its words, with its place where they do not name it", () => {
    const [question] = dataSet.questions.filter(({ place, text }) => place !== null && !text.includes(place));
    if (question === undefined) expect.fail("the record asks of no place");
    expect(plainSentence(`[?](question:${question.id})`, dataSet)).toBe(`${question.text} (${question.place})`);
  });

  it("P6: what the record does not hold stands as it is written, and has no text of the record", () => {
    const says = "[23](claim:no-such-claim) on [a night](event:no-such-event), [who](question:no-such-question)";
    expect(plainSentence(says, dataSet)).toBe("23 on a night, who");
    expect(staleParts(says, dataSet).map(({ text }) => text)).toEqual([null, null, null]);
    expect(bind({ kind: "claim", id: "no-such-claim" as ClaimId }, dataSet)).toBeNull();
  });

  it("P7: a sentence is stale where its words are not those of the record, to the sign", () => {
    expect(staleParts(NIGHT, dataSet)).toEqual([]);
    const corrected = recordOf(saysFigure("army", figure("more-than", 200)));
    expect(staleParts("[more than 200](claim:c-army-1)", corrected)).toEqual([]);
    expect(staleParts("more than [200](claim:c-army-1)", corrected)).toEqual([
      { bound: { kind: "claim", id: "c-army-1" }, written: "200", text: "more than 200" },
    ]);
  });

  it("P7: when a claim of the record changes, the sentence says the new figure and is stale", () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), (then, now) => {
        const says = bind(
          { kind: "claim", id: "c-army-1" as ClaimId },
          recordOf(saysFigure("army", figure("exact", then))),
        );
        const record = recordOf(saysFigure("army", figure("exact", now)));
        expect(plainSentence(says ?? "", record)).toBe(now.toLocaleString("en-GB"));
        expect(staleParts(says ?? "", record)).toHaveLength(then === now ? 0 : 1);
      }),
    );
  });

  it("P8: what a sentence is bound to is named once each, in the order of the sentence", () =>
    expect(boundIn("[b](claim:b) [a](claim:a) [b again](claim:b) [b](event:b)")).toEqual([
      { kind: "claim", id: "b" },
      { kind: "claim", id: "a" },
      { kind: "event", id: "b" },
    ]));

  it("P9: without its bindings a sentence is the words that are written", () =>
    expect(writtenSentence(NIGHT)).toBe("Pakistan’s military says 23, Kabul says 58"));
});
