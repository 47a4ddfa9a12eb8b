import { download } from "./download.ts";
import type { MadeFile } from "./makeFile.ts";
import { NotMade } from "./NotMade.ts";

/** What became of a file: where the browser holds it, or why there is none. */
export type SavedFile =
  | { readonly kind: "saved"; readonly name: string; readonly address: string; readonly says?: string }
  | { readonly kind: "fault"; readonly why: string };

/** A failure in a sentence, with what to do. */
export const whyNotMade = (problem: unknown): string =>
  problem instanceof NotMade
    ? problem.message
    : `The file could not be made: ${problem instanceof Error ? problem.message.replace(/\.$/u, "") : String(problem)}. Nothing on the page is lost; try again, or choose another form.`;

/** Makes a file and hands it to the browser to be saved. It never throws: the reason of a failure is for the reader. */
export async function saveFile(make: () => Promise<MadeFile>): Promise<SavedFile> {
  try {
    const { blob, name, says } = await make();
    return { kind: "saved", name, address: download(blob, name).address, ...(says !== undefined && { says }) };
  } catch (problem) {
    return { kind: "fault", why: whyNotMade(problem) };
  }
}
