import { useState } from "react";
import { inPageOrder } from "@/state/inPageOrder.ts";
import { PAPERS, useBriefing, type Paper } from "@/state/briefing.ts";
import { useRegionsOnShelf } from "@/state/useOnShelf.ts";
import { Choice } from "@/ui/Choice.tsx";
import { Window } from "@/ui/Window.tsx";
import { SaveData } from "./SaveData.tsx";
import { SaveSlides } from "./SaveSlides.tsx";
import "./BriefingWindow.css";

const PAPER_NAMES: Readonly<Record<Paper, string>> = { a4: "A4", letter: "Letter" };

/** The whole page leaves: as a briefing on paper, as slides, or as the rows in view. */
export function BriefingWindow({ onClose }: { readonly onClose: () => void }) {
  const { regions: chosen, paper, choose } = useBriefing();
  const onShelf = inPageOrder(useRegionsOnShelf());
  const [prints, setPrints] = useState(false);
  const regions = onShelf.filter((region) => chosen === null || chosen.includes(region));
  const print = () => {
    // What is chosen is printed even where a question or a record is opened; the next plain print is as before.
    choose({ regions });
    setPrints(true);
    requestAnimationFrame(() => {
      window.print();
      choose({ regions: chosen });
      setPrints(false);
    });
  };
  return (
    <Window title="Export the page" onClose={onClose}>
      <fieldset className="briefing-window__regions">
        <legend>Regions, in this order</legend>
        {onShelf.length === 0 && <p className="muted">No region is drawn yet: wait a moment.</p>}
        {onShelf.map((region) => (
          <label key={region} className="briefing-window__region">
            <input
              type="checkbox"
              checked={regions.includes(region)}
              onChange={({ target }) =>
                choose({
                  regions: onShelf.filter((each) => (each === region ? target.checked : regions.includes(each))),
                })
              }
            />{" "}
            {region}
          </label>
        ))}
      </fieldset>
      <h3 className="briefing-window__part">A briefing on paper or as PDF</h3>
      <div className="briefing-window__row">
        <Choice
          label="Paper"
          options={PAPERS.map((key) => ({ key, label: PAPER_NAMES[key] }))}
          chosen={paper}
          onChoose={(next) => choose({ paper: next })}
        />
        <button
          type="button"
          className="button button--strong"
          disabled={regions.length === 0 || prints}
          onClick={print}
        >
          Print
        </button>
      </div>
      <h3 className="briefing-window__part">Slides</h3>
      <SaveSlides regions={regions} />
      <h3 className="briefing-window__part">What is in view, as rows</h3>
      <SaveData />
    </Window>
  );
}
