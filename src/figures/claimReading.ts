import type { Claim } from "@/domain/Claim.ts";
import { claimDateInWords, claimDateNote } from "@/domain/claimDateInWords.ts";
import { nameOfCountry } from "@/domain/countryNames.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { safeUrl } from "@/domain/safeUrl.ts";
import type { Source } from "@/domain/Source.ts";
import { sourceDateInWords, sourceDateNote } from "@/domain/sourceDateInWords.ts";
import { sourceKindNames } from "@/domain/sourceKindNames.ts";
import { channelOf, type Channel } from "./channelOf.ts";
import { saysIn } from "./saidIn.ts";

/** A source as a reader needs it: who printed what, when, on whose report, and where it can be opened. */
export type DocumentReading = {
  readonly key: string;
  readonly publisher: string;
  readonly title: string;
  /** "news, Pakistan, 13 October 2025, carries Reuters". */
  readonly line: string;
  /** null where there is no public address; `line` says so. */
  readonly href: string | null;
};

/** A claim as a reader needs it. */
export type ClaimReading = {
  readonly key: string;
  readonly who: string;
  readonly channel: Channel;
  /** "23", "more than 200", "denies". */
  readonly says: string;
  readonly text: string;
  readonly when: string;
  /** What must be known of the date or the reading: "inferred: …"; empty when nothing. */
  readonly notes: readonly string[];
  readonly documents: readonly DocumentReading[];
};

const TITLE_NOTES: Record<Source["titleBasis"], string | null> = {
  headline: null,
  reconstructed: "title rebuilt from the address or text",
  described: "described, no title was seen",
};

export function documentReading(source: Source): DocumentReading {
  const href = safeUrl(source.url);
  const date = sourceDateInWords(source);
  const dateNote = sourceDateNote(source);
  const parts = [
    sourceKindNames[source.kind].toLowerCase(),
    source.country === null ? null : nameOfCountry(source.country),
    date === null
      ? "not dated"
      : dateNote === null || source.publishedBasis === "month"
        ? date
        : `${date} (${dateNote})`,
    source.relays === null ? null : `carries ${source.relays}`,
    source.author === null ? null : `by ${source.author}`,
    TITLE_NOTES[source.titleBasis],
    href === null ? "no public address" : null,
  ];
  return {
    key: source.id,
    publisher: source.publisher,
    title: source.title,
    line: parts.filter((part) => part !== null).join(" · "),
    href,
  };
}

export function claimReading(
  claim: Claim,
  { actorById, sourceById }: Pick<DataSet, "actorById" | "sourceById">,
): ClaimReading {
  const actor = actorById.get(claim.claimant);
  return {
    key: claim.id,
    who: actor?.name ?? claim.claimant,
    channel: channelOf(actor?.side ?? "other"),
    says: saysIn(claim),
    text: claim.text,
    when: claimDateInWords(claim),
    notes: [
      claimDateNote(claim),
      claim.basis === "inferred" ? "concluded from its sources, not read there in these words" : null,
    ].filter((note) => note !== null),
    documents: claim.sources.flatMap((id) => {
      const source = sourceById.get(id);
      return source === undefined ? [] : [documentReading(source)];
    }),
  };
}
