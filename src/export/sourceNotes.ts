import { counted } from "@/domain/counted.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { documentReading } from "@/figures/claimReading.ts";
import { MOST_DOCUMENTS } from "./mostDocuments.ts";
import type { NotedPictures } from "./notesOfPictures.ts";

/** Numbered notes as they are printed. */
export type SourceNotes = {
  /** On how many documents what is printed rests. */
  readonly says: string;
  /** Short notes run on, one behind the other. */
  readonly areShort: boolean;
  /** The address stands by itself in smaller letters; null: there is none. */
  readonly notes: readonly { readonly number: number; readonly text: string; readonly address: string | null }[];
};

/**
 * What pictures rest on, numbered as the feet of the pictures name it: each document, or of more than `most` their
 * publishers, and then `elsewhere` says where each document is listed.
 */
export function sourceNotes(
  { notes, documents, publishers }: Pick<NotedPictures, "notes" | "documents" | "publishers">,
  { sourceById }: Pick<DataSet, "sourceById">,
  {
    what = "What is printed rests",
    most = MOST_DOCUMENTS,
    elsewhere = `Of more than ${numberInWords(MOST_DOCUMENTS)} documents the publishers are listed, with how many are theirs; each document is in the list of sources that Export saves as CSV.`,
  }: { readonly what?: string; readonly most?: number; readonly elsewhere?: string } = {},
): SourceNotes {
  const isWhole = documents <= most;
  const rests = `${what} on ${counted(documents, "document", "documents")} of ${counted(publishers, "publisher", "publishers")}.`;
  return {
    says: isWhole ? rests : `${rests} ${elsewhere}`,
    areShort: !isWhole,
    notes: notes.flatMap(({ number, documents: own }) => {
      const source = own.map((id) => sourceById.get(id))[0];
      if (source === undefined) return [];
      if (isWhole) {
        const { publisher, title, line, href } = documentReading(source);
        return [{ number, text: `${publisher}: “${title}”, ${line}.`, address: href }];
      }
      const many = own.length > 1 ? ` (${numberInWords(own.length)})` : "";
      return [{ number, text: `${source.publisher}${many}`, address: null }];
    }),
  };
}
