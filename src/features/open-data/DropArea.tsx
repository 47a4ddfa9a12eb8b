import { useEffect, useState } from "react";
import { lazyView } from "@/ui/lazyView.tsx";
import { ToolBoundary } from "@/ui/ToolBoundary.tsx";
import "./OpenData.css";

const OpenData = lazyView(async () => (await import("./OpenData.tsx")).OpenData, null);

const holdsFiles = (drag: DragEvent): boolean => drag.dataTransfer?.types.includes("Files") === true;

/** The whole page takes a file that is dropped on it, and the button of the header asks for one. */
export function DropArea({ isAsked, onClose }: { readonly isAsked: boolean; readonly onClose: () => void }) {
  const [isOver, setOver] = useState(false);
  const [dropped, setDropped] = useState<readonly File[] | null>(null);
  const [isNeeded, setNeeded] = useState(false);
  useEffect(() => {
    const over = (drag: DragEvent) => {
      if (!holdsFiles(drag)) return;
      // Without it the browser would leave the page for the file.
      drag.preventDefault();
      setOver(true);
    };
    const left = (drag: DragEvent) => {
      if (drag.relatedTarget === null) setOver(false);
    };
    const drop = (drag: DragEvent) => {
      if (!holdsFiles(drag)) return;
      drag.preventDefault();
      setOver(false);
      setDropped([...(drag.dataTransfer?.files ?? [])]);
      setNeeded(true);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", left);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", left);
      window.removeEventListener("drop", drop);
    };
  }, []);
  return (
    <>
      {isOver && (
        <div className="open-data__drop" aria-hidden="true">
          Drop a picture, a data set or a deck that was saved here
        </div>
      )}
      {(isNeeded || isAsked) && (
        <ToolBoundary
          name="Open data"
          onClose={() => {
            setNeeded(false);
            setDropped(null);
            onClose();
          }}
        >
          <OpenData dropped={dropped} isAsked={isAsked} onClose={onClose} />
        </ToolBoundary>
      )}
    </>
  );
}
