/** The regions of the page: each can stand alone, leave the page as a picture, and be shown on a slide. */
export const REGIONS = [
  "Timeline",
  "Border map",
  "Contradictions",
  "TTP incident counts",
  "Claim gap",
  "Comparison",
  "Who carries whom",
  "Standing questions",
  "Events",
] as const;
export type Region = (typeof REGIONS)[number];

/** What stands among the contradictions once one is opened: a picture of its own. */
export const OPENED_CONTRADICTION = "Opened contradiction";
