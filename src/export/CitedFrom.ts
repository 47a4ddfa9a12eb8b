import { dayInWords } from "@/domain/dateInWords.ts";
import type { Day } from "@/domain/Day.ts";
import { oneLine } from "./oneLine.ts";

/** Where and when something is cited: the address of the view, and the reader's day. */
export type CitedFrom = { readonly address: string; readonly today: Day };

/** The edition, the licence, the address of the view and the day of citing, on one line. */
export const citedFromInWords = (edition: string, { address, today }: CitedFrom): string =>
  `${edition}. ${oneLine(address)} (cited on ${dayInWords(today)})`;
