import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Ledger } from "@/domain/Ledger.ts";
import type { Question } from "@/domain/Question.ts";
import type { EventId, SourceId } from "@/domain/ids.ts";
import type { Clauses } from "./Clauses.ts";
import type { Crossfilter } from "./createCrossfilter.ts";
import type { Group } from "./createMask.ts";
import type { Tables } from "./tablesOf.ts";

/** The columns whose options are counted beside their checkboxes. */
export type OptionColumn = "actors" | "publishers" | "documents" | "types" | "provinces";

/** The record under the analyst's clauses: a new value for every change. */
export type Selection = {
  readonly dataSet: DataSet;
  readonly tables: Tables;
  readonly clauses: Clauses;
  /** The live filter over the events: for what depends on which filter asks. Its answers change with the next selection. */
  readonly events: Crossfilter;
  /** Events in view, as rows of their table, by date. */
  readonly eventRows: Uint32Array;
  /** Questions without an event (counts over a period, standing questions) in view, as rows of theirs. */
  readonly openRows: Uint32Array;
  /** Live counts per option, as seen by the filter that owns the option: rows that a new choice there would bring. */
  readonly optionCounts: Readonly<Record<OptionColumn, { readonly events: Group; readonly open: Group }>>;
  readonly isEventInView: (id: EventId) => boolean;
  /** A question is in view with its event, or by itself where it has none. */
  readonly isQuestionInView: (question: Question) => boolean;
  /** A claim is carried when the source clause is absent or names one of its sources or their publishers (rule E26). */
  readonly isCarried: (claim: Claim) => boolean;
  /** Whether a document is chosen; every one is while no source is. */
  readonly isChosenSource: (id: SourceId) => boolean;
  readonly isClaimInView: (claim: Claim) => boolean;
  readonly claimsInView: number;
  /** Claims of questions in view that no chosen source carries. */
  readonly claimsHidden: number;
  /** What the rules find among carried claims, whether or not the question is in view. */
  readonly ledger: Ledger;
  /** What they find in the whole record. */
  readonly wholeLedger: Ledger;
  /** Words that the search found, for marking them. */
  readonly terms: readonly string[];
};
