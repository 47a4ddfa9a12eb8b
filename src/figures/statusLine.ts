import { isContradicted } from "@/domain/isContradicted.ts";
import { isOnMap } from "@/domain/isOnMap.ts";
import type { Selection } from "@/engine/Selection.ts";

/** How much is in view: numbers for the status line. */
export function statusLine({ dataSet, tables, eventRows, claimsInView, ledger, isQuestionInView }: Selection): {
  readonly events: number;
  readonly ofEvents: number;
  readonly claims: number;
  readonly ofClaims: number;
  /** Questions in view with a figure contradiction or a denial; counters that differ are not among them. */
  readonly contradictions: number;
  readonly withoutPlace: number;
} {
  let contradicted = 0;
  for (const [row, question] of dataSet.questions.entries()) {
    if (isContradicted(ledger.accounts[row]?.contradictions) && isQuestionInView(question)) contradicted += 1;
  }
  let withoutPlace = 0;
  for (const row of eventRows) if (!(tables.eventTable.rows[row]?.locations ?? []).some(isOnMap)) withoutPlace += 1;
  return {
    events: eventRows.length,
    ofEvents: tables.eventTable.columns.size,
    claims: claimsInView,
    ofClaims: dataSet.claims.length,
    contradictions: contradicted,
    withoutPlace,
  };
}
