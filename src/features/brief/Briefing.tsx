import { dayInWords } from "@/domain/dateInWords.ts";
import { editionInWords, OPENS_BUNDLED } from "@/domain/editionInWords.ts";
import type { CitedFrom } from "@/export/CitedFrom.ts";
import type { Picture } from "@/export/Picture.ts";
import type { Paper } from "@/state/createBriefing.ts";
import { useRoom } from "@/state/room.ts";
import { BesideThePage } from "@/ui/BesideThePage.tsx";
import { BriefedPicture, BriefedTable } from "./BriefedPicture.tsx";
import { footOnPaper } from "./footOnPaper.ts";
import { MOST_DOCUMENTS } from "./mostDocuments.ts";
import { notesOfPictures } from "./notesOfPictures.ts";
import { pagesOfParts } from "./pagesOfParts.ts";
import { linesOnPaper, partOnPaper, SHEETS } from "./partOnPaper.ts";
import { SourceNotes } from "./SourceNotes.tsx";
import "./Briefing.css";

/** Read as rows on paper: a picture of them would be cut, or too small to read. */
const READ_AS_TABLE: readonly string[] = ["table", "grid"];
const isRead = ({ empty, drawing }: Picture): boolean => empty === null && READ_AS_TABLE.includes(drawing.kind);
/** Title and selection with their rule; each line of the address comes on top. */
const HEAD = 84;

type Props = { readonly pictures: readonly Picture[]; readonly paper: Paper; readonly from: CitedFrom };

/** The page on paper: the chosen regions, pictures before tables, what they rest on as numbered notes, and from where. */
export function Briefing({ pictures, paper, from }: Props) {
  const { dataSet, edition } = useRoom();
  const drawn = pictures.filter((picture) => !isRead(picture));
  const read = pictures.filter(isRead);
  const { numbersOf, ...noted } = notesOfPictures([...drawn, ...read], dataSet, MOST_DOCUMENTS);
  const footed = (picture: Picture) => footOnPaper(picture, numbersOf.get(picture.region) ?? []);
  const sheet = SHEETS[paper];
  const places = pagesOfParts(
    drawn.map((picture) => partOnPaper(picture, footed(picture), sheet.width)),
    sheet.height,
    HEAD + linesOnPaper(edition.file === null ? from.address : `${from.address} ${OPENS_BUNDLED}`, sheet.width),
  );
  const filters = pictures[0]?.figure.filters;
  return (
    <BesideThePage>
      <article className={`briefing briefing--${paper}`} aria-label="Briefing">
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
        {noted.notes.length > 0 && <SourceNotes {...noted} />}
      </article>
    </BesideThePage>
  );
}
