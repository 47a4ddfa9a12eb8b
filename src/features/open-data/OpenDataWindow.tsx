import { useId } from "react";
import { FileInput } from "@/ui/FileInput.tsx";
import { Window } from "@/ui/Window.tsx";
import type { Opening } from "./useOpenFile.ts";
import "./OpenData.css";

type Props = {
  readonly opening: Opening | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onClose: () => void;
};

/** Chooses a file to open, and says what can be opened. */
export function OpenDataWindow({ opening, onFiles, onClose }: Props) {
  const id = useId();
  return (
    <Window title="Open data" onClose={onClose}>
      <p>
        A picture (PNG or SVG) that was saved here restores the view that it shows. A selection that was saved as a data
        set (JSON) is opened in the place of the bundled record until the page is left. A deck (JSON) is kept among your
        own, under Present.
      </p>
      <p className="small muted">
        The file is read in this browser and sent nowhere. It can also be dropped anywhere on the page.
      </p>
      <p className="open-data__field">
        <label htmlFor={id}>A file from this device</label>
        <FileInput id={id} accept=".png,.svg,.json,image/png,image/svg+xml,application/json" onFiles={onFiles} />
      </p>
      {opening?.kind === "busy" && <p aria-busy="true">Reading {opening.name}…</p>}
      {opening?.kind === "fault" && (
        <p className="open-data__fault" role="alert">
          {opening.why}
        </p>
      )}
    </Window>
  );
}
