import { dayInWords } from "@/domain/dateInWords.ts";
import { parseDay } from "@/domain/Day.ts";
import { readPictureFile } from "@/export/readPictureFile.ts";
import { openDataSet } from "@/ingest/openDataSet.ts";
import type { OpenedRecord } from "./openedRecord.ts";

/** What a file holds, as far as it can be opened here. */
export type FileOpened =
  | {
      readonly kind: "view";
      /** The part of its address behind #. */
      readonly link: string;
      readonly says: string;
    }
  | { readonly kind: "record"; readonly record: OpenedRecord; readonly link: string | null; readonly says: string }
  | { readonly kind: "fault"; readonly why: string };

const MOST = 50_000_000;

const linkIn = (address: string): string => address.slice(address.indexOf("#") + 1);

const dayOrText = (iso: string): string => {
  const day = parseDay(iso);
  return day === null ? iso : dayInWords(day);
};

/** Reads a picture or a data set that was saved here. The file is told by what is in it; nothing of it leaves the browser. */
export async function openFile(file: File): Promise<FileOpened> {
  if (file.size > MOST)
    return {
      kind: "fault",
      why: `${file.name} is larger than 50 MB; a picture or a data set of Counterclaim is not. Nothing was changed.`,
    };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const first = bytes.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  if (first === "{".charCodeAt(0) || first === "[".charCodeAt(0)) {
    const opened = openDataSet(new TextDecoder().decode(bytes));
    if (opened.kind === "fault") return { kind: "fault", why: `${file.name}: ${opened.why}` };
    const { accepted, edition, address } = opened;
    return {
      kind: "record",
      record: { name: file.name, accepted, edition },
      link: address === null ? null : linkIn(address),
      says: `${file.name} is opened: a selection of the record v${edition.version}.`,
    };
  }
  const read = readPictureFile(file.name, bytes);
  if (read.kind !== "picture") return { kind: "fault", why: read.why };
  const { address, made, version, region } = read.metadata;
  return {
    kind: "view",
    link: linkIn(address),
    says: `The view of ${file.name} is restored: ${region}, made on ${dayOrText(made)} with the record v${version}.`,
  };
}
