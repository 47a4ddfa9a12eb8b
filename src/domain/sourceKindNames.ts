import type { SourceKind } from "./Source.ts";

export const sourceKindNames: Readonly<Record<SourceKind, string>> = {
  wire: "Agency report",
  news: "News",
  analysis: "Analysis",
  official: "Official",
  monitor: "Monitor",
  aggregator: "Aggregator",
};
