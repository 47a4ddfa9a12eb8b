import { counted } from "@/domain/counted.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { Source } from "@/domain/Source.ts";
import { documentReading } from "@/figures/claimReading.ts";
import { useRoom } from "@/state/room.ts";
import { MOST_DOCUMENTS } from "./mostDocuments.ts";
import type { NotedPictures } from "./notesOfPictures.ts";

/** A document in one note: publisher, title, what is known of it, and where it stands. */
function DocumentNote({ source }: { readonly source: Source }) {
  const { publisher, title, line, href } = documentReading(source);
  return (
    <>
      {publisher}: “{title}”, {line}.{href !== null && <span className="briefing__address"> {href}</span>}
    </>
  );
}

/** What the briefing rests on, numbered as the feet of its parts name it. */
export function SourceNotes({ notes, documents, publishers }: Omit<NotedPictures, "numbersOf">) {
  const { dataSet } = useRoom();
  const isWhole = documents <= MOST_DOCUMENTS;
  return (
    <section className="briefing__sources" aria-label="Sources">
      <h2>Sources</h2>
      <p>
        What is printed rests on {counted(documents, "document", "documents")} of{" "}
        {counted(publishers, "publisher", "publishers")}
        {isWhole
          ? "."
          : `. Of more than ${numberInWords(MOST_DOCUMENTS)} documents the publishers are listed, with how many are theirs; each document is in the list of sources that Export saves as CSV.`}
      </p>
      <ol className={isWhole ? "briefing__documents" : "briefing__publishers"}>
        {notes.map(({ number, documents: own }) => {
          const source = own.map((id) => dataSet.sourceById.get(id))[0];
          if (source === undefined) return null;
          return (
            <li key={number} value={number}>
              {isWhole ? (
                <DocumentNote source={source} />
              ) : (
                <>
                  <b>{number}</b>
                  {`\u00A0${source.publisher}`}
                  {own.length > 1 && ` (${numberInWords(own.length)})`}
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
