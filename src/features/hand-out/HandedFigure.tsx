import type { Picture } from "@/export/Picture.ts";
import { isReadAsTable } from "@/export/tableOnPaper.ts";
import { DrawnPicture } from "@/ui/DrawnPicture.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { handedTable } from "./handedTable.ts";
import { RuledLines } from "./RuledLines.tsx";
import { besideNotes, drawnOnPaper, LEAST_RULES } from "./slideOnPaper.ts";

type Props = {
  readonly picture: Picture;
  readonly foot: string;
  /** Of the sheet inside its margins, in px of paper. */
  readonly sheet: number;
  /** As wide as the sheet; else its notes stand beside it. */
  readonly isWide: boolean;
  /** Of the drawing, in px of paper; null: as high as it needs. */
  readonly height: number | null;
};

/** The figure of a slide: its caption, drawing or rows, and foot. */
export function HandedFigure({ picture, foot, sheet, isWide, height }: Props) {
  const { figure } = picture;
  const table = isReadAsTable(picture) ? handedTable(picture) : null;
  const body = table === null ? drawnOnPaper(picture, isWide ? sheet : besideNotes(sheet), height) : null;
  const drawn = (
    <>
      {body !== null && (
        <DrawnPicture name={figure.title} marks={body.marks} width={body.width} height={Math.ceil(body.height)} />
      )}
      {table !== null && <TableTwin caption={figure.caption} columns={table.columns} rows={table.rows} none="–" />}
      {table !== null && table.says !== null && <p className="handout__small">{table.says}</p>}
    </>
  );
  return (
    <div className="handout__figure">
      <p className="handout__small">{[figure.caption, ...(body?.says ?? [])].join(" ")}</p>
      {isWide ? (
        drawn
      ) : (
        <div className="handout__beside">
          <div>{drawn}</div>
          <RuledLines least={LEAST_RULES} />
        </div>
      )}
      <p className="handout__small">{foot}</p>
    </div>
  );
}
