import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { LedgerLine } from "./ledgerLines.ts";

export type IsCarried = (claim: Claim) => boolean;
type OfLine<Value> = (line: LedgerLine, isCarried: IsCarried, dataSet: DataSet) => Value;

/**
 * Reckons once what a line needs while the same claims are carried. A step of the dates and a letter that is typed leave
 * them as they are; another choice of sources brings another function, and what was reckoned for the last is let go.
 */
export function rememberPerLine<Value extends object>(reckon: OfLine<Value>): OfLine<Value> {
  const known = new WeakMap<IsCarried, WeakMap<LedgerLine, Value>>();
  return (line, isCarried, dataSet) => {
    const lines = known.get(isCarried) ?? new WeakMap<LedgerLine, Value>();
    known.set(isCarried, lines);
    const value = lines.get(line) ?? reckon(line, isCarried, dataSet);
    lines.set(line, value);
    return value;
  };
}
