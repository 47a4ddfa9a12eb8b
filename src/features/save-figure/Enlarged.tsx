import { shapeNames, SHAPES } from "@/export/shapes.ts";
import { useExportChoice } from "@/state/useExportChoice.ts";
import { useTheme } from "@/state/useTheme.ts";
import { Screen } from "@/ui/Screen.tsx";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { useMemo } from "react";
import type { Making } from "@/export/page/makeFile.ts";
import { useDrawnFile } from "./useDrawnFile.ts";

/** One picture alone on the screen, as it would be saved in the colours of the page: for a plain screenshot. */
export function Enlarged({ making, onClose }: { readonly making: Making; readonly onClose: () => void }) {
  const { choice, change } = useExportChoice();
  const { shown } = useTheme();
  const shownAs = useMemo(() => ({ ...making, choice: { ...making.choice, palette: shown } }), [making, shown]);
  const drawn = useDrawnFile(shownAs);
  return (
    <Screen
      title={making.picture.figure.title}
      onClose={onClose}
      tools={
        <WordSelect
          label="Shape"
          options={SHAPES.map((key) => ({ key, label: shapeNames[key] }))}
          chosen={choice.shape}
          onChoose={(shape) => change({ shape })}
        />
      }
    >
      {drawn === null ? (
        <p className="muted" aria-busy="true">
          Drawing…
        </p>
      ) : drawn.kind === "fault" ? (
        <p role="alert">{drawn.why}</p>
      ) : (
        <img src={drawn.address} alt={drawn.says} />
      )}
    </Screen>
  );
}
