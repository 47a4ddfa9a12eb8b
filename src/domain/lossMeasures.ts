import type { Measure } from "./Question.ts";

export type LossKind = "all" | "killed" | "wounded" | "posts";

/** What counts as a side's losses where sides are set against each other (rule C30). */
export const lossMeasures: Readonly<Record<LossKind, readonly Measure[]>> = {
  all: ["killed", "wounded", "posts-captured", "posts-destroyed"],
  killed: ["killed"],
  wounded: ["wounded"],
  posts: ["posts-captured", "posts-destroyed"],
};
