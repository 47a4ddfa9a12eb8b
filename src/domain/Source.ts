import type { Day } from "./Day.ts";
import type { SourceId } from "./ids.ts";

export const SOURCE_KINDS = ["wire", "news", "analysis", "official", "monitor", "aggregator"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const TITLE_BASES = ["headline", "reconstructed", "described"] as const;
export type TitleBasis = (typeof TITLE_BASES)[number];

/** stated: as printed · month: only the month is known · inferred: concluded. */
export const DATE_BASES = ["stated", "month", "inferred"] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** A document that was read. */
export type Source = {
  readonly id: SourceId;
  readonly publisher: string;
  /** Agency, outlet or body whose report it carries, if it says so; several are parted by "; ". */
  readonly relays: string | null;
  readonly title: string;
  readonly titleBasis: TitleBasis;
  readonly author: string | null;
  readonly published: Day | null;
  readonly publishedBasis: DateBasis | null;
  /** http(s) only; null where no public address is known. */
  readonly url: string | null;
  readonly kind: SourceKind;
  /** ISO 3166-1 alpha-2, where the publisher is based. */
  readonly country: string | null;
};
