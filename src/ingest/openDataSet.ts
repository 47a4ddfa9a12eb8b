import { DATA_SET_FORMAT, DATA_SET_FORMAT_VERSION, FIGURE_FORMAT } from "@/domain/dataSetFormat.ts";
import type { Edition } from "@/domain/Edition.ts";
import { safeUrl } from "@/domain/safeUrl.ts";
import { acceptFiles, type Accepted } from "./acceptFiles.ts";
import { shortJson } from "./faultOf.ts";
import { FILE_NAMES } from "./FileName.ts";
import { lineIn } from "./parseJson.ts";

/** A data set that was saved from this app, or a sentence on what is wrong, where, and what can be done. */
export type OpenedDataSet =
  | {
      readonly kind: "data-set";
      readonly accepted: Accepted;
      /** Of which edition of the record it is a part. */
      readonly edition: Omit<Edition, "file">;
      /** Of the view that it was saved from; null where that was no web page. */
      readonly address: string | null;
    }
  | { readonly kind: "fault"; readonly why: string };

/** In characters, of which a byte of a file makes at most one. */
const LARGEST = 50 * 1024 * 1024;

const HOW = "Such a file is saved under Export, as “this selection as a data set”.";

type Fields = Readonly<Record<string, unknown>>;

const isObject = (json: unknown): json is Fields => typeof json === "object" && json !== null && !Array.isArray(json);

const fault = (why: string): OpenedDataSet => ({ kind: "fault", why });

function jsonIn(text: string): { readonly json: unknown } | { readonly why: string } {
  const clean = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (clean.trim() === "") return { why: `The file is empty. ${HOW}` };
  try {
    return { json: JSON.parse(clean) as unknown };
  } catch (error) {
    const line = lineIn(error instanceof Error ? error.message : "", clean);
    const where = line === null ? "" : ` It cannot be read from line ${line} on.`;
    return { why: `The file is not JSON.${where} It may have been cut off on its way: fetch or save it again.` };
  }
}

/** Why a file with these fields is no data set that this page can open; null when it is one. */
function faultOfFormat({ format, formatVersion }: Fields): string | null {
  if (format === FIGURE_FORMAT)
    return `The file holds one figure of Counterclaim, not a data set: open the address that stands in it under "address". ${HOW}`;
  if (format === undefined)
    return `The file does not say that it is a data set of Counterclaim: it has no "format". ${HOW}`;
  if (format !== DATA_SET_FORMAT)
    return `The file is no data set of Counterclaim: its "format" is ${shortJson(format)}, not "${DATA_SET_FORMAT}". ${HOW}`;
  if (typeof formatVersion !== "number" || !Number.isInteger(formatVersion) || formatVersion < 1)
    return `The "formatVersion" of the file is ${formatVersion === undefined ? "missing" : shortJson(formatVersion)}; it should be ${DATA_SET_FORMAT_VERSION}. Save the data set again.`;
  return formatVersion > DATA_SET_FORMAT_VERSION
    ? `The file was saved by a newer version of this page (format ${formatVersion}; this one reads up to ${DATA_SET_FORMAT_VERSION}). Open it in that version, or reload this page to get the newest.`
    : null;
}

function editionIn(raw: unknown): Omit<Edition, "file"> | null {
  if (!isObject(raw)) return null;
  const { version, date, licence } = raw;
  return typeof version === "string" && typeof date === "string" && typeof licence === "string"
    ? { version, date, licence }
    : null;
}

/**
 * Reads back what `dataSetJson` wrote (rule X32). Its rows are checked as those of the record are; rows that are refused
 * stand in `accepted.rejected`, and the rest opens.
 */
export function openDataSet(text: string): OpenedDataSet {
  if (text.length > LARGEST)
    return fault("The file is larger than 50 MB, more than this page can open. Save a smaller selection.");
  const read = jsonIn(text);
  if ("why" in read) return fault(read.why);
  const { json } = read;
  if (!isObject(json)) return fault(`The file is no data set of Counterclaim: it should begin with {. ${HOW}`);
  const wrong = faultOfFormat(json);
  if (wrong !== null) return fault(wrong);
  const missing = FILE_NAMES.filter((part) => !Array.isArray(json[part]));
  if (missing.length > 0) {
    const parts = missing.map((part) => `"${part}"`).join(", ");
    return fault(
      `The file is not whole: ${parts} ${missing.length === 1 ? "is not there as a list" : "are not there as lists"}. Fetch or save it again.`,
    );
  }
  const edition = editionIn(json["edition"]);
  if (edition === null)
    return fault(
      `The file does not say of which edition it is: "edition" should hold version, date and licence as words. Save it again.`,
    );
  const { sources, actors, events, questions, claims, address } = json;
  return {
    kind: "data-set",
    accepted: acceptFiles({ sources, actors, events, questions, claims }),
    edition,
    address: typeof address === "string" ? safeUrl(address) : null,
  };
}
