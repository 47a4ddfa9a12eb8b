import { useState } from "react";
import { isoDay } from "@/domain/Day.ts";
import { counted } from "@/domain/counted.ts";
import { makeSlides } from "@/export/page/makeSlides.ts";
import { saveFile } from "@/export/page/saveFile.ts";
import { USUAL_PAGE_WIDTH } from "@/export/shapes.ts";
import { useRoom } from "@/state/room.ts";
import { useCitedFrom } from "@/state/useCitedFrom.ts";
import { useExportChoice } from "@/state/useExportChoice.ts";
import { Saved, type Outcome } from "@/ui/Saved.tsx";

/** A slide for each chosen region, with charts that PowerPoint can edit where it has such charts. */
export function SaveSlides({ regions }: { readonly regions: readonly string[] }) {
  const { shelf } = useRoom();
  const citedFrom = useCitedFrom();
  const { choice } = useExportChoice();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = async () => {
    setOutcome({ kind: "busy", says: `Making ${counted(regions.length, "slide", "slides")}…` });
    const from = citedFrom();
    const make = async () => {
      const makings = regions.flatMap((region) => {
        const picture = shelf.take(region);
        return picture === null ? [] : [{ picture, choice, pageWidth: USUAL_PAGE_WIDTH, from }];
      });
      return makeSlides(makings, `counterclaim-slides-${isoDay(from.today)}.pptx`);
    };
    setOutcome(await saveFile(make));
  };
  return (
    <>
      <button type="button" className="button" disabled={regions.length === 0} onClick={() => void save()}>
        PowerPoint, {counted(regions.length, "slide", "slides")}
      </button>
      {outcome !== null && <Saved outcome={outcome} onClose={() => setOutcome(null)} />}
    </>
  );
}
