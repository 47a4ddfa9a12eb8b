import { use, useState } from "react";
import { fileInWords } from "@/export/fileInWords.ts";
import { replaceAddress, visitAddress } from "@/state/followAddress.ts";
import { RecordShownContext } from "@/state/openedRecord.ts";
import { openFile } from "./openFile.ts";

export type Opening =
  | { readonly kind: "busy"; readonly name: string }
  | { readonly kind: "fault"; readonly why: string };

/** Opens a file and says what came of it. What was on the page stays until the file is read whole. */
export function useOpenFile(): {
  readonly opening: Opening | null;
  readonly open: (files: readonly File[]) => Promise<boolean>;
  readonly forget: () => void;
} {
  const [opening, setOpening] = useState<Opening | null>(null);
  const { opened: shown, open: openRecord, close, say } = use(RecordShownContext);
  const open = async (files: readonly File[]): Promise<boolean> => {
    const [file, ...others] = files;
    if (file === undefined) return false;
    say(null);
    if (others.length > 0) {
      setOpening({ kind: "fault", why: `One file at a time: ${files.length} were given. Nothing was changed.` });
      return false;
    }
    setOpening({ kind: "busy", name: file.name });
    const opened = await openFile(file).catch((problem: unknown) => ({
      kind: "fault" as const,
      why: `${file.name} could not be read (${problem instanceof Error ? problem.message : String(problem)}). Nothing was changed.`,
    }));
    switch (opened.kind) {
      case "fault":
        setOpening(opened);
        return false;
      case "view":
        visitAddress(opened.link ?? "");
        // A picture names a view of the bundled record: what was opened in its place is closed, its address standing already.
        if (shown !== null) close();
        setOpening(null);
        say(shown === null ? opened.says : `${opened.says} ${fileInWords(shown.edition.file)} was closed.`);
        return true;
      case "record":
        // Its address first: the record is then read with its own choices.
        replaceAddress(opened.link ?? "");
        openRecord(opened.record);
        setOpening(null);
        say(opened.says);
        return true;
      case "deck":
        setOpening(null);
        say(opened.says);
        return true;
      default:
        return opened satisfies never;
    }
  };
  return { opening, open, forget: () => setOpening(null) };
}
