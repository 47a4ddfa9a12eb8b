import type { ReactNode } from "react";
import { LETTERS, SCALES, type ExportChoice } from "@/export/ExportChoice.ts";
import { PALETTES } from "@/export/palettes.ts";
import { shapeNames, SHAPES } from "@/export/shapes.ts";
import { useExportChoice } from "@/state/useExportChoice.ts";
import { Choice } from "@/ui/Choice.tsx";
import { Window } from "@/ui/Window.tsx";
import type { Making } from "@/export/page/makeFile.ts";
import { useDrawnFile } from "./useDrawnFile.ts";
import "./OptionsWindow.css";

const PALETTE_NAMES = { light: "light", dark: "dark", transparent: "no ground" } as const;
const LETTER_NAMES = { text: "text with its faces", outlines: "outlines, alike in every program" } as const;

type Props = {
  readonly making: Making;
  readonly onPng: () => void;
  readonly onSvg: () => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
  /** What became of the last of these. */
  readonly said: ReactNode;
};

type RowProps<Option extends string> = {
  readonly label: string;
  readonly options: readonly { readonly key: Option; readonly label: string }[];
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
};

const Row = <Option extends string>({ label, ...choice }: RowProps<Option>) => (
  <div className="options__row">
    <span className="options__label">{label}</span>
    <Choice label={label} {...choice} />
  </div>
);

const keysAsWords = (scale: ExportChoice["scale"]): `${ExportChoice["scale"]}` => `${scale}`;

/** Shape, size and colours of the pictures that are saved from here on, with the picture as it will be. */
export function OptionsWindow({ making, onPng, onSvg, onCopy, onClose, said }: Props) {
  const { choice, change } = useExportChoice();
  const drawn = useDrawnFile(making);
  const factor = drawn?.kind === "drawn" ? drawn.pixelsPerUnit * choice.scale : 1;
  return (
    <Window
      title="Size and colours of pictures"
      size="wide"
      onClose={onClose}
      said={said}
      actions={
        <>
          <button type="button" className="button" onClick={onCopy}>
            Copy image
          </button>
          <button type="button" className="button" onClick={onSvg}>
            Save SVG
          </button>
          <button type="button" className="button button--strong" onClick={onPng}>
            Save PNG
          </button>
        </>
      }
    >
      <div className="options">
        <div className="options__choices">
          <Row
            label="Shape"
            options={SHAPES.map((key) => ({ key, label: shapeNames[key] }))}
            chosen={choice.shape}
            onChoose={(shape) => change({ shape })}
          />
          <Row
            label="Pixels of a PNG"
            options={SCALES.map((scale) => ({ key: keysAsWords(scale), label: `${scale}×` }))}
            chosen={keysAsWords(choice.scale)}
            onChoose={(key) => change({ scale: SCALES.find((scale) => keysAsWords(scale) === key) ?? choice.scale })}
          />
          <Row
            label="Colours"
            options={PALETTES.map((key) => ({ key, label: PALETTE_NAMES[key] }))}
            chosen={choice.palette}
            onChoose={(palette) => change({ palette })}
          />
          <Row
            label="Letters of an SVG"
            options={LETTERS.map((key) => ({ key, label: LETTER_NAMES[key] }))}
            chosen={choice.letters}
            onChoose={(letters) => change({ letters })}
          />
          <Row
            label="CSV begins with a byte order mark"
            options={[
              { key: "yes", label: "yes, for Excel" },
              { key: "no", label: "no" },
            ]}
            chosen={choice.mark ? "yes" : "no"}
            onChoose={(key) => change({ mark: key === "yes" })}
          />
          <p className="small muted" role="status">
            {drawn === null
              ? "Drawing…"
              : drawn.kind === "fault"
                ? drawn.why
                : `PNG of ${Math.round(drawn.width * factor)} × ${Math.round(drawn.height * factor)} pixels.`}
          </p>
        </div>
        <div className="options__picture" data-ground={choice.palette}>
          {drawn?.kind === "drawn" && <img src={drawn.address} alt={drawn.says} />}
        </div>
      </div>
    </Window>
  );
}
