import { drawBody } from "@/export/draw/drawBody.ts";
import type { Picture } from "@/export/Picture.ts";
import { footOf } from "@/figures/footOf.ts";
import { Drawn } from "@/ui/Drawn.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { numberInWords } from "@/domain/numberInWords.ts";
import { numbersInWords } from "./notesOfPictures.ts";

/** In units of a picture; the paper is as wide. */
const BOX = { width: 680, height: 400 };
const TALL = { width: 680, height: 620 };
/** Of a table some pages; the rest is named. */
const MOST_ROWS = 60;

/** Read as rows on paper: a picture of them would be cut. */
const READ_AS_TABLE: readonly string[] = ["table", "grid"];

function Rows({ picture }: { readonly picture: Picture }) {
  const { columns, rows } = picture.table;
  const rest = rows.length - MOST_ROWS;
  return (
    <>
      <TableTwin caption={picture.figure.caption} columns={columns} rows={rows.slice(0, MOST_ROWS)} none="–" />
      {rest > 0 && (
        <p className="briefing__says">
          {numberInWords(MOST_ROWS)} of {numberInWords(rows.length)} rows printed; the CSV holds all.
        </p>
      )}
    </>
  );
}

/** One region on paper: title, caption, picture or table, and its foot with the numbers of its sources. */
export function BriefedPicture({ picture, notes }: { readonly picture: Picture; readonly notes: readonly number[] }) {
  const { figure, drawing, empty } = picture;
  const { counts, voice, contested } = footOf(figure);
  const asTable = empty === null && READ_AS_TABLE.includes(drawing.kind);
  const box = drawing.kind === "map" || drawing.kind === "intervals" || drawing.kind === "days" ? TALL : BOX;
  const body = asTable ? null : drawBody(picture, empty === null ? box : { ...box, height: null });
  return (
    <section className="briefing__part" aria-label={figure.title}>
      <h2>{figure.title}</h2>
      <p className="briefing__caption">
        {figure.caption} {body?.says.join(" ")}
      </p>
      {body === null ? (
        <Rows picture={picture} />
      ) : (
        <svg viewBox={`0 0 ${box.width} ${body.height}`} role="img" aria-label={figure.title}>
          <Drawn marks={body.marks} />
        </svg>
      )}
      <p className="briefing__foot">
        {counts} · {voice} · {notes.length === 0 ? "no sources in view" : `sources ${numbersInWords(notes)}`}
        {contested !== null && ` · ◆ ${contested}`}
      </p>
    </section>
  );
}
