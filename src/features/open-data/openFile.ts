import { dayInWords } from "@/domain/dateInWords.ts";
import { parseDay } from "@/domain/Day.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { fileInWords } from "@/export/fileInWords.ts";
import { readPictureFile } from "@/export/readPictureFile.ts";
import { readUtf8 } from "@/export/readUtf8.ts";
import { isDeckText, keepDeckText } from "@/state/keepDeck.ts";
import { readDataSet } from "@/state/readDataSet.ts";
import type { OpenedRecord } from "@/state/openedRecord.ts";

/** What a file holds, as far as it can be opened here. `link`: the part of its address behind #; null where that is empty. */
export type FileOpened =
  | { readonly kind: "view"; readonly link: string | null; readonly says: string }
  | { readonly kind: "record"; readonly record: OpenedRecord; readonly link: string | null; readonly says: string }
  /** Kept among the reader's own decks by now. */
  | { readonly kind: "deck"; readonly says: string }
  | { readonly kind: "fault"; readonly why: string };

const MOST = 50_000_000;

/** `address` is one that a browser can open. */
function linkIn(address: string): string | null {
  const link = new URL(address).hash.slice(1);
  return link === "" ? null : link;
}

const dayOrText = (iso: string): string => {
  const day = parseDay(iso);
  return day === null ? iso : dayInWords(day);
};

function setAsideInWords({ accepted: { rejected } }: OpenedRecord): string {
  const count = rejected.filter(({ kept }) => !kept).length;
  if (count === 0) return "";
  return ` ${numberInWords(count)} of its rows ${count === 1 ? "was" : "were"} set aside: the status line leads to the reasons.`;
}

function openText(name: string, bytes: Uint8Array): FileOpened {
  const read = readUtf8(bytes);
  if (read.kind === "fault") return { kind: "fault", why: `${fileInWords(name)}: ${read.why} Nothing was changed.` };
  if (isDeckText(read.text)) {
    const kept = keepDeckText(read.text);
    return kept.kind === "kept"
      ? { kind: "deck", says: `${kept.says} It is under Present.` }
      : { kind: "fault", why: `${fileInWords(name)}: ${kept.why} Nothing was changed.` };
  }
  const opened = readDataSet(name, read.text);
  if (opened.kind === "fault")
    return { kind: "fault", why: `${fileInWords(name)}: ${opened.why} Nothing was changed.` };
  const { record, address } = opened;
  const what = `${fileInWords(name)} is opened: it says to be a selection of the record v${record.edition.version}.${setAsideInWords(record)}`;
  return {
    kind: "record",
    record,
    link: address === null ? null : linkIn(address),
    says: address === null ? `${what} It names no address that can be opened, so all of it is shown.` : what,
  };
}

function openPicture(name: string, bytes: Uint8Array): FileOpened {
  const read = readPictureFile(name, bytes);
  if (read.kind !== "picture") return { kind: "fault", why: read.why };
  const { address, made, version, file, region } = read.metadata;
  const what = `The view of ${fileInWords(name)} is restored: ${region}, made on ${dayOrText(made)}`;
  return {
    kind: "view",
    link: linkIn(address),
    says:
      file === null
        ? `${what} with the record v${version}.`
        : `${what} from the opened file ${fileInWords(file)}, which is not here: shown on the bundled record.`,
  };
}

/** Reads a picture, a data set or a deck that was saved here. The file is told by what is in it; nothing of it leaves the browser. */
export async function openFile(file: File): Promise<FileOpened> {
  if (file.size > MOST)
    return {
      kind: "fault",
      why: `${fileInWords(file.name)} is larger than 50 MB; a picture or a data set of Counterclaim is not. Nothing was changed.`,
    };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const first = bytes.find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf, 0xfe, 0xff].includes(byte));
  return first === "{".charCodeAt(0) || first === "[".charCodeAt(0)
    ? openText(file.name, bytes)
    : openPicture(file.name, bytes);
}
