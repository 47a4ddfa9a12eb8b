import type { SourceNotes } from "@/export/sourceNotes.ts";
import { NumberedNotes } from "@/ui/NumberedNotes.tsx";
import type { Piece } from "./sheetsOf.tsx";
import { sourcesOnPaper } from "./slideOnPaper.ts";

const HandedSources = ({ sources }: { readonly sources: SourceNotes }) => (
  <section className="handout__sources" aria-label="Sources">
    <h2>Sources</h2>
    <p>{sources.says}</p>
    {sources.notes.length > 0 && <NumberedNotes {...sources} />}
  </section>
);

/** A list of sources as a piece of the print; none where nothing is listed. */
export function sourcesPiece(
  sources: SourceNotes | null,
  sheet: { readonly width: number; readonly height: number },
): readonly Piece[] {
  if (sources === null) return [];
  return [{ key: "sources", ...sourcesOnPaper(sources, sheet), draw: () => <HandedSources sources={sources} /> }];
}
