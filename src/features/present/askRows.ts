import type { AskAnswer, AskSheet } from "@/domain/askSheet.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { channelOf } from "@/figures/channelOf.ts";
import { drawnAt } from "@/figures/drawnAt.ts";
import { glyphOf } from "@/figures/glyphOf.ts";
import type { Table } from "@/figures/tableOf.ts";
import { carriersOf } from "./carriersOf.ts";
import type { StagedRow } from "./StagedRow.ts";

/** Of these the class speaks by letter. */
const LETTERED: readonly AskSheet["kind"][] = ["same-people"];

/** Events stand in the order of time once it is told. */
function inOrder({ kind, rows, options }: AskSheet, answer: AskAnswer | null): AskSheet["rows"] {
  if (kind !== "order" || answer === null) return rows;
  const place = (key: string) => options.findIndex((option) => answer.right.get(key)?.includes(option.key) === true);
  return rows.toSorted((a, b) => place(a.key) - place(b.key));
}

/** The rows of an ask, before its reveal without anything of the answer: `answer` null. */
export const askRows = (sheet: AskSheet, answer: AskAnswer | null, dataSet: DataSet): readonly StagedRow[] =>
  inOrder(sheet, answer).map((row): StagedRow => {
    const revealed = answer?.rows.get(row.key) ?? null;
    const claim = revealed === null || revealed.claim === null ? undefined : dataSet.claimById.get(revealed.claim);
    const figure = claim?.figure ?? row.figure;
    const note = revealed === null || revealed.note === row.words ? null : revealed.note;
    return {
      key: row.key,
      letter: LETTERED.includes(sheet.kind) ? row.key : null,
      who:
        revealed === null
          ? null
          : { label: revealed.label, channel: revealed.side === null ? null : channelOf(revealed.side) },
      notes: [revealed === null ? row.about : null, note].filter((each) => each !== null),
      carriers: claim === undefined ? [] : carriersOf(claim, dataSet),
      glyph: figure === null ? null : glyphOf(figure.comparator),
      low: figure?.low ?? null,
      high: figure?.high ?? null,
      value: figure === null ? null : drawnAt(figure),
      words: figure === null ? row.words : figureInWords(figure),
    };
  });

/** Where the axis ends before the reveal: a figure to compare with stands in its middle, so that its place tells nothing. */
export const endOfAxis = ({ kind, rows }: AskSheet): number | null => {
  const [figure] = rows.flatMap((row) => (row.figure === null ? [] : [row.figure]));
  return kind !== "more-or-fewer" || figure === undefined
    ? null
    : Math.max(1, 2 * Math.max(drawnAt(figure), figure.high ?? 0));
};

/** The same as a table; "?" for whatever is not revealed. */
export function askTable({ kind, rows: asked }: AskSheet, rows: readonly StagedRow[]): Table {
  const isOrder = kind === "order";
  const told = (row: StagedRow, text: string) => (row.who === null ? "?" : text);
  const hasAbout = asked.some(({ about }) => about !== null);
  return {
    columns: [
      { key: "shown", label: isOrder ? "Event" : "Figure", numeric: false },
      ...(hasAbout ? [{ key: "about", label: "What it counts", numeric: false }] : []),
      { key: "who", label: isOrder ? "Date" : "Claimant", numeric: false },
      ...(isOrder
        ? []
        : [
            { key: "note", label: "Said", numeric: false },
            { key: "carriers", label: "Carried by", numeric: false },
          ]),
    ],
    rows: rows.map((row) => ({
      key: row.key,
      cells: [
        row.letter === null ? row.words : `${row.letter}: ${row.words}`,
        ...(hasAbout ? [asked.find(({ key }) => key === row.key)?.about ?? null] : []),
        told(row, row.who?.label ?? ""),
        ...(isOrder
          ? []
          : [told(row, row.notes.join(" ")), told(row, row.carriers.map(({ publisher }) => publisher).join(", "))]),
      ],
    })),
  };
}
