import type { Measure } from "./Question.ts";

/** What is counted, as it stands after a number; for `other` the unit stands in the question's text. */
export const measureNames: Readonly<Record<Measure, string>> = {
  killed: "killed",
  wounded: "wounded",
  missing: "missing",
  detained: "detained",
  hostages: "hostages",
  "posts-captured": "posts captured",
  "posts-destroyed": "posts destroyed",
  "vehicles-destroyed": "vehicles destroyed",
  "targets-hit": "targets hit",
  fighters: "fighters",
  displaced: "displaced",
  attacks: "attacks",
  strikes: "strikes",
  operations: "operations",
  "violent-incidents": "attacks and operations",
  "events-with-deaths": "events with deaths",
  "money-usd": "US dollars",
  hours: "hours",
  days: "days",
  other: "other counts",
};
