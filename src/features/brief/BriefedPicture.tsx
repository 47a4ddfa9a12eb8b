import { numberInWords } from "@/domain/numberInWords.ts";
import { drawBody } from "@/export/draw/drawBody.ts";
import { drawnTable } from "@/export/drawnTable.ts";
import type { Picture } from "@/export/Picture.ts";
import { Drawn } from "@/ui/Drawn.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";

/** What is drawn, and in how much room. */
type Props = {
  readonly picture: Picture;
  readonly foot: string;
  readonly width: number;
  readonly height: number;
  readonly startsPage: boolean;
};

/** One region on paper as a picture: title, caption, drawing, and its foot with the numbers of its sources. */
export function BriefedPicture({ picture, foot, width, height, startsPage }: Props) {
  const { figure, empty } = picture;
  const body = drawBody(picture, { width, height: empty === null ? height : null });
  return (
    <section
      className={
        startsPage
          ? "briefing__part briefing__part--drawn briefing__part--first"
          : "briefing__part briefing__part--drawn"
      }
      aria-label={figure.title}
    >
      <h2>{figure.title}</h2>
      <p className="briefing__caption">{[figure.caption, ...body.says].join(" ")}</p>
      <svg viewBox={`0 0 ${width} ${body.height}`} role="img" aria-label={figure.title}>
        <Drawn marks={body.marks} />
      </svg>
      <p className="briefing__foot">{foot}</p>
    </section>
  );
}

/** Of a table a page or two; the rest is named. */
const MOST_ROWS = 40;
/** With more columns the type is smaller. */
const USUAL_COLUMNS = 9;

/** One region on paper as rows: a picture of them would be cut, or too small to read. */
export function BriefedTable({ picture, foot }: Pick<Props, "picture" | "foot">) {
  const { figure } = picture;
  const table = drawnTable(picture);
  // A row of sums has no key, and stands last.
  const sums = table.rows.filter(({ key }) => key === "");
  const rows = table.rows.filter(({ key }) => key !== "");
  return (
    <section
      className={table.columns.length > USUAL_COLUMNS ? "briefing__part briefing__part--wide" : "briefing__part"}
      aria-label={figure.title}
    >
      <h2>{figure.title}</h2>
      <p className="briefing__caption">{figure.caption}</p>
      <TableTwin
        caption={figure.caption}
        columns={table.columns}
        rows={[...rows.slice(0, MOST_ROWS), ...sums]}
        none="–"
      />
      {rows.length > MOST_ROWS && (
        <p className="briefing__says">
          The first {numberInWords(MOST_ROWS)} of {numberInWords(rows.length)} rows are printed; the CSV holds all.
        </p>
      )}
      <p className="briefing__foot">{foot}</p>
    </section>
  );
}
