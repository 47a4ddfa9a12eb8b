import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { dayInWords } from "@/domain/dateInWords.ts";
import type { Source } from "@/domain/Source.ts";
import { documentReading } from "@/figures/claimReading.ts";
import type { CitedFrom } from "../CitedFrom.ts";
import { claimInWords } from "../citeClaim.ts";
import { oneLine } from "../oneLine.ts";
import { cited } from "./cited.ts";
import { referenceDate, type CitationStyle, type Reference } from "./Reference.ts";

const DATE_NOTES: Readonly<Record<string, string>> = {
  month: "Only the month of publication is known",
  inferred: "The date of publication is inferred",
};

const TITLE_NOTES: Readonly<Record<Source["titleBasis"], string | null>> = {
  headline: null,
  reconstructed: "The title is rebuilt from the address or text",
  described: "The title is a description; none was seen",
};

const issuedOf = ({ published, publishedBasis }: Source): Reference["issued"] =>
  published === null ? null : referenceDate(published, publishedBasis === "month" ? "month" : "day");

/** A document as a thing to cite; `why` says for what it was read. */
function referenceOfSource(source: Source, { today }: Pick<CitedFrom, "today">, why: string | null = null): Reference {
  const { publisher, title, line, href } = documentReading(source);
  const notes = [
    source.published === null ? "Not dated" : DATE_NOTES[source.publishedBasis ?? ""],
    TITLE_NOTES[source.titleBasis],
    source.relays === null ? null : `Carries ${oneLine(source.relays)}`,
    href === null ? "No public address is known" : null,
    why,
  ].filter((note) => note !== null && note !== undefined);
  const address = href === null ? null : oneLine(href);
  const seen = address === null ? "" : ` ${address} (seen on ${dayInWords(today)})`;
  const said = oneLine(`${publisher}: “${title}”, ${line.replaceAll(" · ", ", ")}.`);
  return {
    key: source.id,
    kind: source.kind === "official" || source.kind === "monitor" ? "report" : "article",
    title: oneLine(title),
    author: source.author === null ? null : oneLine(source.author),
    publisher: oneLine(publisher),
    issued: issuedOf(source),
    address,
    seen: today,
    version: null,
    licence: null,
    notes,
    plain: `${said}${why === null ? "" : ` ${why}.`}${seen}`,
  };
}

/** Documents, each once, in the order given (rule X35). */
export const citeSources = (
  sources: readonly Source[],
  from: Pick<CitedFrom, "today">,
  style: CitationStyle,
): string => {
  const once = new Map(sources.map((source) => [source.id, source]));
  return cited(
    [...once.values()].map((source) => referenceOfSource(source, from)),
    style,
  );
};

/** The documents that carry a claim, with the claim in a note: they are the source, not this page (rule X35). */
export const citeClaimDocuments = (
  claim: Claim,
  dataSet: Pick<DataSet, "actorById" | "sourceById">,
  from: Pick<CitedFrom, "today">,
  style: CitationStyle,
): string => {
  const why = `Carries the claim ${claim.id}: ${claimInWords(claim, dataSet)}`;
  const documents = [...new Set(claim.sources)].flatMap((id) => dataSet.sourceById.get(id) ?? []);
  return cited(
    documents.map((source) => referenceOfSource(source, from, why)),
    style,
  );
};
