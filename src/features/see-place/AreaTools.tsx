import { areaInWords } from "@/domain/areaInWords.ts";
import { noPlaces } from "@/engine/Clauses.ts";
import { useChoose, useView } from "@/state/room.ts";
import { Choice } from "@/ui/Choice.tsx";
import "./AreaTools.css";

export type Tool = "box" | "lasso";

const TOOLS = [
  ["box", "Rectangle"],
  ["lasso", "Lasso"],
] as const satisfies readonly (readonly [Tool, string])[];

type AreaToolsProps = {
  readonly tool: Tool | null;
  /** null: the drawing is broken off. */
  readonly onTool: (tool: Tool | null) => void;
};

/** What is drawn on the map to narrow every view, and in which script its names stand. */
export function AreaTools({ tool, onTool }: AreaToolsProps) {
  const choose = useChoose();
  const area = useView((view) => view.area);
  const provinces = useView((view) => view.provinces);
  const script = useView((view) => view.mapScript);
  const isNarrowed = area !== null || provinces.length > 0;
  return (
    <div className="area-tools">
      <div className="area-tools__draw" role="group" aria-label="Choose an area">
        <span aria-hidden="true">Choose an area:</span>
        {TOOLS.map(([key, label]) => (
          <button
            key={key}
            type="button"
            className="word-button"
            aria-pressed={tool === key}
            onClick={() => onTool(tool === key ? null : key)}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          className="word-button"
          aria-disabled={!isNarrowed}
          title={area === null ? undefined : areaInWords(area)}
          onClick={() => isNarrowed && choose(noPlaces)}
        >
          Anywhere
        </button>
      </div>
      <Choice
        label="Names on the map"
        options={[
          { key: "english", label: "English" },
          { key: "local", label: "اردو / دری" },
        ]}
        chosen={script}
        onChoose={(mapScript) => choose({ mapScript })}
      />
    </div>
  );
}
