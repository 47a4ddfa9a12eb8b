import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { safeUrl } from "@/domain/safeUrl.ts";

/** A publisher that carries a claim, with the first of its documents that can be opened. */
export type Carrier = { readonly publisher: string; readonly href: string | null };

/** Who carries a claim, each publisher once, in the order of its sources. */
export function carriersOf(claim: Claim, { sourceById }: Pick<DataSet, "sourceById">): readonly Carrier[] {
  const hrefs = new Map<string, string | null>();
  for (const id of claim.sources) {
    const source = sourceById.get(id);
    if (source === undefined) continue;
    hrefs.set(source.publisher, hrefs.get(source.publisher) ?? safeUrl(source.url));
  }
  return [...hrefs].map(([publisher, href]) => ({ publisher, href }));
}
