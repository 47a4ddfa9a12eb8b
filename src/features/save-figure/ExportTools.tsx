import { useState } from "react";
import { makeCsv, makeJson, makeNotes, makePng, makeSvg, type MadeFile, type Making } from "@/export/page/makeFile.ts";
import { makeSlide } from "@/export/page/makeSlides.ts";
import { saveFile, whyNotMade } from "@/export/page/saveFile.ts";
import { USUAL_PAGE_WIDTH } from "@/export/shapes.ts";
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
    const pageWidth = place?.closest("section, article")?.clientWidth ?? USUAL_PAGE_WIDTH;
    return picture === null ? null : { picture, choice, pageWidth, from: citedFrom() };
  };
  /** Nothing is given where there is no picture yet, or where it cannot be made: then it is said. */
  const given = (): Making | null => {
    try {
      const made = making();
      setOutcome(
        made === null ? { kind: "fault", why: `${region} is not drawn yet: wait a moment and try again.` } : null,
      );
      return made;
    } catch (problem) {
      setOutcome({ kind: "fault", why: whyNotMade(problem) });
      return null;
    }
  };
  const attempt = async (says: string, act: (made: Making) => Promise<Outcome>) => {
    const made = given();
    if (made === null) return;
    setOutcome({ kind: "busy", says });
    const ended = await act(made).catch((problem: unknown): Outcome => ({ kind: "fault", why: whyNotMade(problem) }));
    // What was asked for since is what is to be said.
    setOutcome((now) => (now?.kind === "busy" && now.says === says ? ended : now));
  };
  const save = (what: string, make: (given: Making) => Promise<MadeFile>, next?: () => void) => () =>
    void attempt(`Making the ${what}…`, async (made) => {
      const saved = await saveFile(() => make(made));
      return saved.kind === "saved" && next !== undefined
        ? { ...saved, next: { label: "Save its title, filters and sources, too", run: next } }
        : saved;
    });
  const savePng = save("PNG", makePng);
  const saveSvg = save("SVG", makeSvg);
  const show = (as: Shown["as"]) => () => {
    const made = given();
    if (made !== null) setShown({ as, making: made });
  };
  const copyImage = () =>
    void attempt("Making the picture…", async (made) => ({
      ...(await copyPicture(made)),
      next: { label: "Save it as PNG", run: savePng },
    }));
  const copyText = () =>
    void attempt("Copying…", async (made) => ({
      ...(await copyCitation(made)),
      next: { label: "As BibTeX, RIS or CSL-JSON", run: show("citation") },
    }));

  const live = shown === null ? null : { ...shown.making, choice };
  const close = () => setShown(null);
  const said = outcome === null ? null : <Saved outcome={outcome} onClose={() => setOutcome(null)} />;
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
      {shown?.as !== "options" && said}
      {live !== null && shown?.as === "options" && (
        <OptionsWindow making={live} onPng={savePng} onSvg={saveSvg} onCopy={copyImage} onClose={close} said={said} />
      )}
      {live !== null && shown?.as === "enlarged" && <Enlarged making={live} onClose={close} />}
      {live !== null && shown?.as === "citation" && <CitationWindow making={live} onClose={close} />}
    </span>
  );
}
