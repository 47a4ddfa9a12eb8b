import { dayInWords } from "@/domain/dateInWords.ts";
import { editionInWords, OPENS_BUNDLED } from "@/domain/editionInWords.ts";
import type { CitedFrom } from "@/export/CitedFrom.ts";
import { footOnPaper, notesInWords } from "@/export/footOnPaper.ts";
import { MOST_DOCUMENTS } from "@/export/mostDocuments.ts";
import { notesOfPictures } from "@/export/notesOfPictures.ts";
import type { Picture } from "@/export/Picture.ts";
import { sourceNotes } from "@/export/sourceNotes.ts";
import { isReadAsTable } from "@/export/tableOnPaper.ts";
import { pagesOfParts } from "@/layout/pagesOfParts.ts";
import { PAPER_SHEETS } from "@/layout/paperSheets.ts";
import type { Paper } from "@/state/createBriefing.ts";
import { useRoom } from "@/state/room.ts";
import { BesideThePage } from "@/ui/BesideThePage.tsx";
import { NumberedNotes } from "@/ui/NumberedNotes.tsx";
import { OnPaper } from "@/ui/OnPaper.tsx";
import { BriefedPicture, BriefedTable } from "./BriefedPicture.tsx";
import { linesOnPaper, partOnPaper } from "./partOnPaper.ts";
import "./Briefing.css";

/** Title and selection with their rule; each line of the address comes on top. */
const HEAD = 84;

type Props = { readonly pictures: readonly Picture[]; readonly paper: Paper; readonly from: CitedFrom };

/** The page on paper: the chosen regions, pictures before tables, what they rest on as numbered notes, and from where. */
export function Briefing({ pictures, paper, from }: Props) {
  const { dataSet, edition } = useRoom();
  const drawn = pictures.filter((picture) => !isReadAsTable(picture));
  const read = pictures.filter(isReadAsTable);
  const { numbersOf, ...noted } = notesOfPictures([...drawn, ...read], dataSet, MOST_DOCUMENTS);
  const footed = (picture: Picture) => footOnPaper(picture, notesInWords(numbersOf.get(picture.region) ?? []));
  const sheet = PAPER_SHEETS[paper];
  const places = pagesOfParts(
    drawn.map((picture) => partOnPaper(picture, footed(picture), sheet.width)),
    sheet.height,
    HEAD + linesOnPaper(edition.file === null ? from.address : `${from.address} ${OPENS_BUNDLED}`, sheet.width),
  );
  const sources = sourceNotes(noted, dataSet);
  const filters = pictures[0]?.figure.filters;
  return (
    <BesideThePage>
      <OnPaper name="Briefing" paper={paper} className="briefing">
        <header className="briefing__head">
          <h1>Counterclaim: a briefing</h1>
          <p>
            {filters !== undefined && `Selection: ${filters}. `}
            {editionInWords(edition)}. Printed on {dayInWords(from.today)}.
          </p>
          <p className="briefing__address">
            {from.address}
            {edition.file !== null && ` ${OPENS_BUNDLED}`}
          </p>
        </header>
        {pictures.length === 0 && <p>No region was chosen, or none is drawn yet.</p>}
        {drawn.map((picture, at) => (
          <BriefedPicture
            key={picture.region}
            picture={picture}
            foot={footed(picture)}
            width={sheet.width}
            height={places[at]?.height ?? 0}
            startsPage={places[at]?.startsPage === true}
          />
        ))}
        {read.map((picture) => (
          <BriefedTable key={picture.region} picture={picture} foot={footed(picture)} />
        ))}
        {sources.notes.length > 0 && (
          <section className="briefing__sources" aria-label="Sources">
            <h2>Sources</h2>
            <p>{sources.says}</p>
            <NumberedNotes {...sources} />
          </section>
        )}
      </OnPaper>
    </BesideThePage>
  );
}
