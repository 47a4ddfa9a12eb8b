import type { Claim } from "./Claim.ts";
import { dayInWords, monthInWords } from "./dateInWords.ts";

type Dated = Pick<Claim, "date" | "dateBasis">;

/** When a claim was made; a month where only the month is known (rule T4). An inferred day reads like any other. */
export const claimDateInWords = ({ date, dateBasis }: Dated): string =>
  dateBasis === "month" ? monthInWords(date) : dayInWords(date);

/** What must be said beside the date of a claim, or null where it is stated. */
export function claimDateNote({ dateBasis }: Pick<Dated, "dateBasis">): string | null {
  switch (dateBasis) {
    case "stated":
      return null;
    case "month":
      return "only the month is known";
    case "inferred":
      return "inferred: the first day that the sources allow";
    default:
      return dateBasis satisfies never;
  }
}
