import type { NamedPoint } from "@/domain/areaText.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Ledger } from "@/domain/Ledger.ts";
import { indexThings, type FindIndex } from "@/figures/findIndex.ts";
import { thingsOf } from "@/figures/thingsOf.ts";

type Ready = { readonly crossings: readonly NamedPoint[]; readonly index: FindIndex };

const ready = new WeakMap<DataSet, Ready>();

/** The index of a record, made when it is first asked for: some fifty milliseconds. */
export function findReady(dataSet: DataSet, whole: Ledger, crossings: readonly NamedPoint[]): FindIndex {
  const known = ready.get(dataSet);
  if (known !== undefined && known.crossings === crossings) return known.index;
  const index = indexThings(thingsOf(dataSet, whole, crossings));
  ready.set(dataSet, { crossings, index });
  return index;
}
