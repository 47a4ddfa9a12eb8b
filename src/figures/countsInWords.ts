import { numberInWords } from "@/domain/numberInWords.ts";
import type { CountPeriod } from "./countPeriod.ts";
import { COUNT_PERIODS } from "./countPeriod.ts";
import type { PublishedCountsFigure } from "./publishedCountsFigure.ts";

const figures = (n: number): string => `${numberInWords(n)} ${n === 1 ? "figure" : "figures"}`;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

const AMONG: Readonly<Record<CountPeriod, string>> = { year: "years", quarter: "quarters", month: "months" };

/** What the filters took away; null where nothing is. */
export function removedInWords({
  counts,
  silenced,
}: Pick<PublishedCountsFigure, "counts" | "silenced">): string | null {
  if (counts.shown === counts.of) return null;
  const lost = silenced.length === 0 ? "" : ` None is left of ${listed(silenced)}.`;
  return `The filters leave ${numberInWords(counts.shown)} of ${figures(counts.of)}.${lost}`;
}

/** "2 further figures in view stand among months and 3 among quarters: never added up or scaled up."; null where there are none. */
export function elsewhereInWords({ elsewhere }: Pick<PublishedCountsFigure, "elsewhere">): string | null {
  const among = COUNT_PERIODS.filter((period) => elsewhere[period] > 0);
  if (among.length === 0) return null;
  const parts = among.map((period) => `${figures(elsewhere[period])} among ${AMONG[period]}`);
  return `In view and not drawn here: ${listed(parts)}; they are neither added up nor scaled up.`;
}

/** Why there is no picture. */
export function noCountsInWords({ counts, period, title }: PublishedCountsFigure): string {
  if (counts.of === 0) return `The record holds no figure for “${title}”.`;
  return `No counter’s figure for a ${period} is in view under these filters.`;
}

/** What is drawn: of one figure, that there is nothing to set it against. */
export function comparedInWords({ counters, factors, period, series }: PublishedCountsFigure): string | null {
  if (factors.length > 0)
    return `Below the chart: for each ${period}, how many times the lowest counter the highest is; figures with an open end take no part.`;
  const points = series.flatMap((each) => each.points);
  if (points.length === 1)
    return `One figure alone, of ${counters[0]?.short ?? "one counter"}: there is nothing to set it against.`;
  if (counters.length === 1) return `Only ${counters[0]?.short ?? "one counter"} gives a figure in view.`;
  return counters.length > 1 ? `No ${period} has two full figures to set against each other.` : null;
}
