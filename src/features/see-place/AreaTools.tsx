import { useEffect, useRef } from "react";
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

const SCRIPTS = [
  { key: "english", label: "English" },
  {
    key: "local",
    label: (
      <>
        <span lang="ur" dir="rtl">
          اردو
        </span>
        {" / "}
        <span lang="fa-AF" dir="rtl">
          دری
        </span>{" "}
        <span className="visually-hidden">Urdu and Dari</span>
      </>
    ),
  },
] as const;
const LOCAL_ONLY =
  "Provinces and countries stand in Urdu, Dari or Persian; towns and crossings stay in English. The source of the names has no Pashto.";

type AreaToolsProps = {
  readonly tool: Tool | null;
  /** null: the drawing is broken off. */
  readonly onTool: (tool: Tool | null) => void;
  /** What came of the last drawing, where nothing did. */
  readonly failure: string;
};

/** What is drawn on the map to narrow every view, and in which script its names stand. */
export function AreaTools({ tool, onTool, failure }: AreaToolsProps) {
  const choose = useChoose();
  const area = useView((view) => view.area);
  const provinces = useView((view) => view.provinces);
  const script = useView((view) => view.mapScript);
  const isNarrowed = area !== null || provinces.length > 0;
  const buttons = useRef<Partial<Record<Tool, HTMLButtonElement | null>>>({});
  useEffect(() => {
    if (tool === null) return undefined;
    const button = buttons.current[tool];
    return () => {
      const now = document.activeElement;
      // The sheet had it: whoever is elsewhere by now stays there.
      if (now === null || now === document.body) button?.focus({ preventScroll: true });
    };
  }, [tool]);
  return (
    <>
      <div className="area-tools">
        <div className="area-tools__draw" role="group" aria-label="Choose an area">
          <span aria-hidden="true">Choose an area:</span>
          {TOOLS.map(([key, label]) => (
            <button
              key={key}
              ref={(button) => {
                buttons.current[key] = button;
              }}
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
            Lift all places
          </button>
        </div>
        <Choice
          label="Names on the map"
          options={SCRIPTS}
          chosen={script}
          onChoose={(mapScript) => choose({ mapScript })}
        />
      </div>
      <p className="small muted" role="status">
        {failure}
      </p>
      {script === "local" && <p className="area-tools__note small muted">{LOCAL_ONLY}</p>}
    </>
  );
}
