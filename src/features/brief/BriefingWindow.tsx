import { useState } from "react";
import { inPageOrder } from "@/state/inPageOrder.ts";
import { PAPER_NAMES, PAPERS } from "@/state/createBriefing.ts";
import { useBriefing } from "@/state/useBriefing.ts";
import { useRegionsOnShelf } from "@/state/useOnShelf.ts";
import { Choice } from "@/ui/Choice.tsx";
import { Window } from "@/ui/Window.tsx";
import { SaveData } from "./SaveData.tsx";
import { SaveSlides } from "./SaveSlides.tsx";
import "./BriefingWindow.css";

/** The whole page leaves: as a briefing on paper, as slides, or as the rows in view. */
export function BriefingWindow({ onClose }: { readonly onClose: () => void }) {
  const { regions: chosen, paper, choose } = useBriefing();
  const onShelf = inPageOrder(useRegionsOnShelf());
  const [fault, setFault] = useState<string | null>(null);
  const regions = onShelf.filter((region) => chosen === null || chosen.includes(region));
  const print = async () => {
    setFault(null);
    try {
      // What is printed is fetched when the page has come to rest; who is quicker waits for it here.
      await import("./PrintedBriefing.tsx");
    } catch {
      setFault("What is printed could not be fetched. Look at your connection and press Print again.");
      return;
    }
    choose({ isAsked: true });
    // Where printing holds nothing up, as on a phone, the page is taken when it ends.
    window.addEventListener("afterprint", () => choose({ isAsked: false }), { once: true });
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
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
          disabled={regions.length === 0}
          onClick={() => void print()}
        >
          Print
        </button>
        {fault !== null && <p role="alert">{fault}</p>}
      </div>
      <h3 className="briefing-window__part">Slides</h3>
      <SaveSlides regions={regions} />
      <h3 className="briefing-window__part">What is in view, as rows</h3>
      <SaveData />
    </Window>
  );
}
