import { OPENED_CONTRADICTION } from "@/domain/Region.ts";

/** Regions as they stand on the page, from the top. */
const ORDER = [
  "Record",
  OPENED_CONTRADICTION,
  "Timeline",
  "Comparison",
  "Border map",
  "Crossings and closures",
  "Contradictions",
  "TTP incident counts",
  "Published counts",
  "Claim gap",
  "Who carries whom",
  "Standing questions",
  "Events",
] as const;

const placeOf = (region: string): number => {
  const at = ORDER.findIndex((each) => each === region);
  return at < 0 ? ORDER.length : at;
};

export const inPageOrder = (regions: readonly string[]): readonly string[] =>
  regions.toSorted((a, b) => placeOf(a) - placeOf(b));
