import type { ClaimId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";
import type { Comparator } from "@/domain/Claim.ts";
import type { Voice } from "@/domain/Voice.ts";
import type { Channel } from "./channelOf.ts";

/** One mark of a picture and one or more cells of its table. */
export type Point = {
  /** Where it stands, in words: "October 2025", "Torkham", "Pakistan's military". */
  readonly x: string;
  /** The number drawn; null is "no figure", never zero. */
  readonly value: number | null;
  /** The number in words where more than the number must be said: "more than 200"; null prints the value. */
  readonly words: string | null;
  /** What stands behind the mark, so that it can be opened. */
  readonly events: readonly EventId[];
  readonly questions: readonly QuestionId[];
  readonly claims: readonly ClaimId[];
};

/** A figure that somebody claimed, with its bounds; a bound of null is open. */
export type ClaimedPoint = Point & {
  readonly comparator: Comparator | null;
  readonly low: number | null;
  readonly high: number | null;
};

export type Series<P extends Point = Point> = {
  readonly id: string;
  readonly label: string;
  /** Colour and shape; null where a series is no side's. */
  readonly channel: Channel | null;
  readonly points: readonly P[];
};

export type Counts = { readonly shown: number; readonly of: number; readonly what: string };

/** What can be shown and said: made once, read by panel, table and every later form. No colours, no pixels. */
export type Figure<P extends Point = Point> = {
  readonly id: string;
  readonly title: string;
  /** What the values are: "events", "attacks a year". */
  readonly unit: string;
  /** Heading of the column of x. */
  readonly along: string;
  readonly series: readonly Series<P>[];
  readonly caption: string;
  /** The active filters in words: "1–31 October 2025 · sources: Dawn", or "All dates, actors and sources". */
  readonly filters: string;
  readonly counts: Counts;
  /** Publishers of the documents behind the values, most documents first. */
  readonly publishers: readonly string[];
  readonly documents: number;
  /** Those documents, publisher by publisher. */
  readonly sources: readonly SourceId[];
  /** Version of the data set. */
  readonly version: string;
  /** Under which the data set may be used. */
  readonly licence: string;
  /** The opened file that it was made from; null: the bundled record. */
  readonly file: string | null;
  /** Whose numbers were chosen; null: all that are claimed. */
  readonly voice: Voice | null;
  /** True where a value shown is contradicted by another claim. */
  readonly contested: boolean;
};
