import type { Lacking } from "@/state/comparison.ts";
import type { ComparedWith } from "@/state/View.ts";

const SAME: Readonly<Record<ComparedWith, string>> = {
  before: "A and B are the same days. Choose other dates.",
  "year-earlier": "A and B are the same days. Choose other dates.",
  dates: "A and B are the same days, so there is nothing to compare. Choose other dates for one of them.",
  actors: "A and B are the same actors, so there is nothing to compare. Choose other actors for one of them.",
  sources: "A and B are the same sources, so there is nothing to compare. Choose other sources for one of them.",
};

/** What is missing before two selections stand side by side. */
export function lackingInWords(why: Lacking, compareWith: ComparedWith): string {
  switch (why) {
    case "first-period":
      return compareWith === "year-earlier"
        ? "The days a year earlier follow from a first period with a beginning and an end: set From and To in Filters, or take one of these."
        : "The period before follows from a first period with a beginning and an end: set From and To in Filters, or take one of these.";
    case "second-dates":
      return "No dates are chosen for B: type them beside Compare with, or take one of these.";
    case "second-actors":
      return "No actor is chosen for B: tick one or more beside Compare with.";
    case "second-sources":
      return "No source is chosen for B: tick one or more beside Compare with.";
    case "reversed":
      return "The dates of B are reversed: its From lies after its To.";
    case "same":
      return SAME[compareWith];
    default:
      return why satisfies never;
  }
}
