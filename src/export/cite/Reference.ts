import { dateOf, type Day } from "@/domain/Day.ts";

export const CITATION_STYLES = ["plain", "bibtex", "ris", "csl"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

const NAMES: Readonly<Record<CitationStyle, string>> = {
  plain: "Plain text",
  bibtex: "BibTeX",
  ris: "RIS",
  csl: "CSL-JSON",
};

/** The styles with what they are called, in their order. */
export const citationForms = CITATION_STYLES.map((key) => ({ key, label: NAMES[key] }));

/** A date no finer than it is known. */
export type ReferenceDate = { readonly year: number; readonly month: number | null; readonly day: number | null };

/** What can be cited, before it is written in a style. Every text is on one line. */
export type Reference = {
  /** Letters, digits and hyphens; the same for the same thing at all times. */
  readonly key: string;
  readonly kind: "view" | "article" | "report";
  readonly title: string;
  /** A person as printed, or a body; null where none is named. */
  readonly author: string | null;
  readonly publisher: string;
  readonly issued: ReferenceDate | null;
  readonly address: string | null;
  /** The reader's day. */
  readonly seen: Day;
  /** Of the data. */
  readonly version: string | null;
  readonly licence: string | null;
  readonly notes: readonly string[];
  /** The same in one sentence, for people. */
  readonly plain: string;
};

export function referenceDate(day: Day, known: "day" | "month"): ReferenceDate {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return { year, month, day: known === "day" ? dayOfMonth : null };
}

/** Its year, month and day, as far as they are known. */
export const partsOfDate = ({ year, month, day }: ReferenceDate): readonly number[] =>
  [year, month, day].filter((part) => part !== null);
