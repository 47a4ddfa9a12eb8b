import { dayInWords } from "@/domain/dateInWords.ts";
import { documentReading } from "@/figures/claimReading.ts";
import { counted } from "@/domain/counted.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { CitedFrom } from "@/export/CitedFrom.ts";
import type { Picture } from "@/export/Picture.ts";
import { useRoom } from "@/state/room.ts";
import type { Paper } from "@/state/briefing.ts";
import { BesideThePage } from "@/ui/BesideThePage.tsx";
import { BriefedPicture } from "./BriefedPicture.tsx";
import { notesOfPictures, type SourceNote } from "./notesOfPictures.ts";
import "./Briefing.css";

/** So many documents are printed one by one; of more, their publishers with their number. */
const MOST_DOCUMENTS = 60;

type Props = { readonly pictures: readonly Picture[]; readonly paper: Paper; readonly from: CitedFrom };

function Note({ number, publisher, documents, whole }: SourceNote & { readonly whole: boolean }) {
  const { dataSet } = useRoom();
  return (
    <li className="briefing__note" value={number}>
      {publisher}
      {!whole && `: ${counted(documents.length, "document", "documents")}`}
      {whole && (
        <ul>
          {documents.flatMap((id) => {
            const source = dataSet.sourceById.get(id);
            if (source === undefined) return [];
            const { title, line, href } = documentReading(source);
            return [
              <li key={id}>
                “{title}”, {line}
                {href !== null && `. ${href}`}
              </li>,
            ];
          })}
        </ul>
      )}
    </li>
  );
}

/** The page on paper: the chosen regions one after the other, what they rest on as numbered notes, and from where. */
export function Briefing({ pictures, paper, from }: Props) {
  const { dataSet, edition } = useRoom();
  const { notes, numbersOf } = notesOfPictures(pictures, dataSet);
  const documents = notes.reduce((sum, note) => sum + note.documents.length, 0);
  const whole = documents <= MOST_DOCUMENTS;
  const filters = pictures[0]?.figure.filters ?? "";
  return (
    <BesideThePage>
      <article className={`briefing briefing--${paper}`} aria-label="Briefing">
        <header className="briefing__head">
          <h1>Counterclaim: a briefing</h1>
          <p>
            {filters}. Record v{edition.version}, {edition.licence}. Printed on {dayInWords(from.today)}.
          </p>
          <p className="briefing__address">{from.address}</p>
        </header>
        {pictures.length === 0 && <p>No region was chosen, or none is drawn yet.</p>}
        {pictures.map((picture) => (
          <BriefedPicture key={picture.region} picture={picture} notes={numbersOf.get(picture.region) ?? []} />
        ))}
        {notes.length > 0 && (
          <section className="briefing__sources">
            <h2>Sources</h2>
            <p>
              {counted(documents, "document", "documents")} of {counted(notes.length, "publisher", "publishers")} stand
              behind what is printed
              {whole
                ? "."
                : `; with more than ${numberInWords(MOST_DOCUMENTS)}, publishers are listed. Each document is in the list of sources that Export saves as CSV.`}
            </p>
            <ol className={whole ? undefined : "briefing__publishers"}>
              {notes.map((note) => (
                <Note key={note.number} {...note} whole={whole} />
              ))}
            </ol>
          </section>
        )}
      </article>
    </BesideThePage>
  );
}
