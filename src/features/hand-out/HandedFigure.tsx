import type { Picture } from "@/export/Picture.ts";
import { isReadAsTable, tableOnPaper } from "@/export/tableOnPaper.ts";
import { DrawnPicture } from "@/ui/DrawnPicture.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { drawnOnPaper, MOST_ROWS } from "./slideOnPaper.ts";

type Props = {
  readonly picture: Picture;
  readonly foot: string;
  /** Of the drawing, in px of paper; height null: as high as it needs. */
  readonly width: number;
  readonly height: number | null;
};

/** The figure of a slide: its title, caption, drawing or rows, and foot. */
export function HandedFigure({ picture, foot, width, height }: Props) {
  const { figure } = picture;
  const table = isReadAsTable(picture) ? tableOnPaper(picture, MOST_ROWS) : null;
  const body = table === null ? drawnOnPaper(picture, width, height) : null;
  return (
    <div className="handout__figure">
      <p className="handout__small">{[figure.caption, ...(body?.says ?? [])].join(" ")}</p>
      {body !== null && (
        <DrawnPicture name={figure.title} marks={body.marks} width={body.width} height={Math.ceil(body.height)} />
      )}
      {table !== null && <TableTwin caption={figure.caption} columns={table.columns} rows={table.rows} none="–" />}
      {table !== null && table.says !== null && <p className="handout__small">{table.says}</p>}
      <p className="handout__small">{foot}</p>
    </div>
  );
}
