import { footOf } from "@/figures/footOf.ts";
import { addressCode } from "../addressCode.ts";
import { citedFromInWords, type CitedFrom } from "../CitedFrom.ts";
import { oneLine } from "../oneLine.ts";
import type { Picture } from "../Picture.ts";
import { plainName } from "../plainName.ts";
import { cited } from "./cited.ts";
import type { CitationStyle, Reference, ReferenceDate } from "./Reference.ts";

const PUBLISHER = "Counterclaim";

/** An edition is named by its year and month, "2026.11"; one that is not has no date. */
function dateOfVersion(version: string): ReferenceDate | null {
  const match = /^(\d{4})\.(\d{1,2})(?:\D|$)/u.exec(version);
  const month = Number(match?.[2]);
  return match === null || month < 1 || month > 12 ? null : { year: Number(match[1]), month, day: null };
}

const keyOf = (region: string, address: string): string =>
  ["counterclaim", plainName(region), addressCode(address).toLowerCase()].filter((part) => part !== "").join("-");

type Cited = Pick<Picture, "region" | "figure">;

/** What is shown in a region as a thing to cite: its title and filters, the edition, the address and the reader's day. */
function referenceOfView({ region, figure }: Cited, { address, today }: CitedFrom): Reference {
  const { counts, voice, filters, edition, contested } = footOf(figure);
  const title = oneLine(
    figure.title.toLowerCase().startsWith(region.toLowerCase()) ? figure.title : `${region}: ${figure.title}`,
  );
  const named = `${title} (${oneLine(filters)})`;
  const notes = [counts, voice, ...(contested === null ? [] : [contested])].map((note) =>
    oneLine(note).replace(/\.$/u, ""),
  );
  const from = { address: oneLine(address), today };
  return {
    key: keyOf(region, from.address),
    kind: "view",
    title: named,
    author: PUBLISHER,
    publisher: PUBLISHER,
    // A file may say what it likes of its edition.
    issued: figure.file === null ? dateOfVersion(figure.version) : null,
    address: from.address,
    seen: today,
    version: figure.file === null ? oneLine(figure.version) : oneLine(edition),
    licence: oneLine(figure.licence),
    notes,
    plain: `${PUBLISHER}: “${named}”. ${notes.join(". ")}. ${citedFromInWords(oneLine(edition), from)}`,
  };
}

/** What a region shows, cited as part of a data set (rule X34). */
export const citeView = (shown: Cited, from: CitedFrom, style: CitationStyle): string =>
  cited([referenceOfView(shown, from)], style);
