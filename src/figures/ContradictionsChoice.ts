import type { Kinds } from "@/domain/Kinds.ts";
import type { LineOrder } from "@/domain/LineOrder.ts";
import type { Sort } from "@/domain/Question.ts";

export type ContradictionsChoice = {
  readonly kinds: Kinds;
  readonly order: LineOrder;
  /** Whether those between claimants of one side are listed. */
  readonly withinOneSide: boolean;
  readonly sort: Sort | "all";
  /** Words that a line must hold: of its question, its event, its claimants or its figures. */
  readonly find: string;
};
