import { drawBody } from "@/export/draw/drawBody.ts";
import type { Picture } from "@/export/Picture.ts";
import { tableOnPaper } from "@/export/tableOnPaper.ts";
import { DrawnPicture } from "@/ui/DrawnPicture.tsx";
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
      <DrawnPicture name={figure.title} marks={body.marks} width={width} height={body.height} />
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
  const { columns, rows, says } = tableOnPaper(picture, MOST_ROWS);
  return (
    <section
      className={columns.length > USUAL_COLUMNS ? "briefing__part briefing__part--wide" : "briefing__part"}
      aria-label={figure.title}
    >
      <h2>{figure.title}</h2>
      <p className="briefing__caption">{figure.caption}</p>
      <TableTwin caption={figure.caption} columns={columns} rows={rows} none="–" />
      {says !== null && <p className="briefing__says">{says}</p>}
      <p className="briefing__foot">{foot}</p>
    </section>
  );
}
