import { useState } from "react";
import { makeCsv, makeJson, makeNotes, makePng, makeSvg, type MadeFile, type Making } from "@/export/page/makeFile.ts";
import { makeSlide } from "@/export/page/makeSlides.ts";
import { saveFile } from "@/export/page/saveFile.ts";
import { useRoom } from "@/state/room.ts";
import { useCitedFrom } from "@/state/useCitedFrom.ts";
import { useExportChoice } from "@/state/useExportChoice.ts";
import { ActionMenu } from "@/ui/ActionMenu.tsx";
import { Saved, type Outcome } from "@/ui/Saved.tsx";
import { CitationWindow } from "./CitationWindow.tsx";
import { copyCitation, copyPicture } from "./copyOf.ts";
import { Enlarged } from "./Enlarged.tsx";
import { OptionsWindow } from "./OptionsWindow.tsx";

type Shown = { readonly as: "options" | "enlarged" | "citation"; readonly making: Making };

const USUAL_WIDTH = 720;

/** The menu of a region: its picture, its table and its citation leave the page. */
export function ExportTools({ region }: { readonly region: string }) {
  const { shelf } = useRoom();
  const citedFrom = useCitedFrom();
  const { choice } = useExportChoice();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [isOpen, setOpen] = useState(true);
  const [shown, setShown] = useState<Shown | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const making = (): Making | null => {
    const picture = shelf.take(region);
    const pageWidth = place?.closest("section, article")?.clientWidth ?? USUAL_WIDTH;
    return picture === null ? null : { picture, choice, pageWidth, from: citedFrom() };
  };
  const attempt = async (says: string, act: (given: Making) => Promise<Outcome>) => {
    const given = making();
    if (given === null) {
      setOutcome({ kind: "fault", why: `${region} is not drawn yet: wait a moment and try again.` });
      return;
    }
    setOutcome({ kind: "busy", says });
    setOutcome(await act(given));
  };
  const save = (what: string, make: (given: Making) => Promise<MadeFile>, next?: () => void) => () =>
    void attempt(`Making the ${what}…`, async (given) => {
      const saved = await saveFile(() => make(given));
      return saved.kind === "saved" && next !== undefined
        ? { ...saved, next: { label: "Save its title, filters and sources, too", run: next } }
        : saved;
    });
  const savePng = save("PNG", makePng);
  const saveSvg = save("SVG", makeSvg);
  const show = (as: Shown["as"]) => () => {
    const given = making();
    setOutcome(null);
    if (given !== null) setShown({ as, making: given });
  };
  const copyImage = () =>
    void attempt("Making the picture…", async (given) => ({
      ...(await copyPicture(given)),
      next: { label: "Save it as PNG", run: savePng },
    }));
  const copyText = () =>
    void attempt("Copying…", async (given) => ({
      ...(await copyCitation(given)),
      next: { label: "As BibTeX, RIS or CSL-JSON", run: show("citation") },
    }));

  const live = shown === null ? null : { ...shown.making, choice };
  const close = () => setShown(null);
  return (
    <span ref={setPlace}>
      <ActionMenu
        label="Export"
        name={`Export ${region}`}
        className="word-button"
        open={isOpen}
        onOpen={setOpen}
        groups={[
          [
            { key: "png", label: "PNG", run: savePng },
            { key: "svg", label: "SVG", run: saveSvg },
            { key: "csv", label: "CSV", run: save("CSV", makeCsv, save("notes", makeNotes)) },
            { key: "json", label: "JSON", run: save("JSON", makeJson) },
            { key: "pptx", label: "PowerPoint slide", run: save("slide", makeSlide) },
          ],
          [
            { key: "copy-image", label: "Copy image", run: copyImage },
            { key: "copy-citation", label: "Copy citation", run: copyText },
          ],
          [
            { key: "enlarge", label: "Enlarge", run: show("enlarged") },
            { key: "options", label: "Size and colours…", run: show("options") },
            { key: "citation", label: "Citation for a library…", run: show("citation") },
          ],
        ]}
      />
      {outcome !== null && <Saved outcome={outcome} onClose={() => setOutcome(null)} />}
      {live !== null && shown?.as === "options" && (
        <OptionsWindow making={live} onPng={savePng} onSvg={saveSvg} onCopy={copyImage} onClose={close} />
      )}
      {live !== null && shown?.as === "enlarged" && <Enlarged making={live} onClose={close} />}
      {live !== null && shown?.as === "citation" && <CitationWindow making={live} onClose={close} />}
    </span>
  );
}
