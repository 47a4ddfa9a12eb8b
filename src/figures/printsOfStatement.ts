import type { Change } from "@/domain/Change.ts";
import type { Claim } from "@/domain/Claim.ts";
import { claimDateInWords } from "@/domain/claimDateInWords.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { channelOf, type Channel } from "./channelOf.ts";
import { documentReading, type DocumentReading } from "./claimReading.ts";
import { saidIn } from "./saidIn.ts";

/** What sources print, differently, as said by one claimant on one day: each figure or stance with its documents. */
export type PrintedStatement = {
  readonly key: string;
  readonly claimant: string;
  readonly channel: Channel;
  readonly when: string;
  readonly prints: readonly {
    readonly key: string;
    readonly says: string;
    readonly documents: readonly DocumentReading[];
  }[];
};

/** The relays among some changes, gathered by claimant and day (rule C23), in the order in which they were found. */
export function printsOfStatement(
  changes: readonly Change[],
  { actorById, sourceById }: Pick<DataSet, "actorById" | "sourceById">,
): readonly PrintedStatement[] {
  const statements = new Map<string, Map<string, Claim>>();
  for (const change of changes) {
    if (change.kind !== "relay") continue;
    const key = `${change.claimant} ${change.after.date}`;
    const prints = statements.get(key) ?? new Map<string, Claim>();
    for (const claim of [change.before, change.after]) prints.set(claim.id, claim);
    statements.set(key, prints);
  }
  return [...statements].flatMap(([key, prints]) => {
    const claims = [...prints.values()];
    const [first] = claims;
    if (first === undefined) return [];
    const actor = actorById.get(first.claimant);
    return [
      {
        key,
        claimant: actor?.name ?? first.claimant,
        channel: channelOf(actor?.side ?? "other"),
        when: claimDateInWords(first),
        prints: claims.map((claim) => ({
          key: claim.id,
          says: saidIn(claim),
          documents: claim.sources.flatMap((id) => {
            const source = sourceById.get(id);
            return source === undefined ? [] : [documentReading(source)];
          }),
        })),
      },
    ];
  });
}
