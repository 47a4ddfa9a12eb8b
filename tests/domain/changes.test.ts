import { describe, expect, it } from "vitest";
import { relaysOf } from "@/domain/relaysOf.ts";
import { revisionsOf } from "@/domain/revisionsOf.ts";
import { figure, figureQuestion, proposition, saysFigure, takesStance } from "../support/handmade.ts";

const killed = figureQuestion();
const kabul = (number: Parameters<typeof saysFigure>[1], day: number, id: string) =>
  saysFigure("kabul", number, { day, id });
const pairs = (changes: readonly { before: { id: string }; after: { id: string } }[]) =>
  changes.map(({ before, after }) => `${before.id} ${after.id}`);

describe("one claimant against itself", () => {
  it("C22: a figure raised on a later day is a revision", () => {
    const own = [kabul(figure("exact", 30), 1, "1"), kabul(figure("exact", 58), 2, "2")];
    expect(pairs(revisionsOf(killed, own))).toEqual(["c-kabul-1 c-kabul-2"]);
    expect(relaysOf(killed, own)).toEqual([]);
  });

  it("C22: a floor that a later figure stands on is no revision", () =>
    expect(revisionsOf(killed, [kabul(figure("at-least", 12), 1, "1"), kabul(figure("exact", 58), 2, "2")])).toEqual(
      [],
    ));

  it("C22: each claim is compared with the one before it, not with the first", () => {
    const own = [
      kabul(figure("exact", 9), 1, "1"),
      kabul(figure("exact", 20), 2, "2"),
      kabul(figure("exact", 9), 3, "3"),
    ];
    expect(pairs(revisionsOf(killed, own))).toEqual(["c-kabul-1 c-kabul-2", "c-kabul-2 c-kabul-3"]);
  });

  it("C23: two figures of one day are a relay, every pair of them, and no revision", () => {
    const own = [
      kabul(figure("at-least", 20), 1, "1"),
      kabul(figure("exact", 9), 1, "2"),
      kabul(figure("exact", 12), 1, "3"),
    ];
    expect(pairs(relaysOf(killed, own))).toEqual(["c-kabul-1 c-kabul-2", "c-kabul-1 c-kabul-3", "c-kabul-2 c-kabul-3"]);
    expect(revisionsOf(killed, own)).toEqual([]);
  });

  it("C21: asserted and later denied is a revision; declining is compatible with both", () => {
    const stance = (said: Parameters<typeof takesStance>[1], day: number) =>
      takesStance("kabul", said, { day, id: `${day}` });
    expect(pairs(revisionsOf(proposition, [stance("asserts", 1), stance("denies", 2)]))).toEqual([
      "c-kabul-1 c-kabul-2",
    ]);
    expect(revisionsOf(proposition, [stance("asserts", 1), stance("declines", 2), stance("denies", 3)])).toEqual([]);
  });

  it("C6, C22: 14 days and a day later 15 is no revision, since people count the first and the last day differently", () => {
    const days = figureQuestion({ measure: "days" });
    expect(revisionsOf(days, [kabul(figure("exact", 14), 1, "1"), kabul(figure("exact", 15), 2, "2")])).toEqual([]);
    expect(revisionsOf(days, [kabul(figure("exact", 14), 1, "1"), kabul(figure("exact", 17), 2, "2")])).toHaveLength(1);
  });
});
