import { use, useEffect } from "react";
import { RecordShownContext } from "@/state/openedRecord.ts";

const holdsFiles = (drag: DragEvent): boolean => drag.dataTransfer?.types.includes("Files") === true;

/** A file that is dropped on the slides is not opened: the browser would leave the talk for it. */
export function useRefusedFiles(): void {
  const { say } = use(RecordShownContext);
  useEffect(() => {
    const over = (drag: DragEvent) => {
      if (holdsFiles(drag)) drag.preventDefault();
    };
    const drop = (drag: DragEvent) => {
      if (!holdsFiles(drag)) return;
      drag.preventDefault();
      say("Files are opened on the dashboard: leave the slides and drop it there. Nothing was changed.");
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, [say]);
}
