import type { Picture } from "@/export/Picture.ts";
import type { Cell, Table } from "@/figures/tableOf.ts";

/** A number as it stands in a file: what it is of, in words; null where there is none to give. */
export type DrawnNumber = { readonly name: string; readonly value: number | null; readonly words: string | null };
/** A number that must stand there: its name in the picture, the cell that says it, and what is left out whole with it. */
export type Told = { readonly name: string; readonly cell: Cell; readonly part: string };

const TYPES: Readonly<Record<string, readonly string[]>> = {
  "Clashes, air strikes, shelling": ["Border clash", "Air strike", "Shelling"],
  "Militant attacks, suicide bombings": ["Militant attack", "Suicide bombing"],
  "Security operations": ["Security operation"],
  "Talks, ceasefires, closures, deportations, statements": [
    "Talks",
    "Ceasefire",
    "Border closure",
    "Deportation",
    "Statement",
  ],
};
const familyOf = (column: string): string =>
  Object.entries(TYPES).find(([, types]) => types.includes(column))?.[0] ?? column;

/** The marks of an SVG that stand for numbers; without the medians of rows, which no table holds. */
export const numbersIn = (svg: Document): readonly DrawnNumber[] =>
  [...svg.querySelectorAll("[data-name]:not([data-name$=', median'])")].map((mark) => {
    const value = mark.getAttribute("data-value");
    return {
      name: mark.getAttribute("data-name") ?? "",
      value: value === null ? null : Number(value),
      words: mark.getAttribute("data-words"),
    };
  });

const EQUAL: ReadonlySet<string> = new Set(["equal", "could be equal"]);

/** Whether words hold a number, as finely as they give it: "× 9.1" holds 9.09, "≥ × 2.1" all from 2.1 to 2.2. */
function holds(words: string, value: number): boolean {
  if (EQUAL.has(words)) return value === 1;
  return (words.match(/\d[\d,]*(?:\.\d+)?/gu) ?? []).some((digits) => {
    const plain = digits.replaceAll(",", "");
    const step = 10 ** -(plain.split(".")[1]?.length ?? 0);
    const over = (value - Number(plain)) / step;
    if (words.startsWith("≥")) return over > -1e-9 && over < 1;
    return words.startsWith("≤") ? over > -1 && over < 1e-9 : Math.abs(over) <= 0.5 + 1e-9;
  });
}

/** Whether what is drawn is what the cell says. Words without a number are drawn without one. */
function isSame(cell: Cell, { value, words }: DrawnNumber): boolean {
  if (words !== null && words !== (typeof cell === "number" ? String(cell) : cell)) return false;
  if (cell === null || typeof cell === "number") return cell === value;
  if (value !== null) return holds(cell, value);
  // A range has no one number and is drawn as it is worded; of one side alone there is no ratio.
  return words !== null || !/\d/u.test(cell) || cell.endsWith(" against none");
}

/** What of the table is not drawn, and what is drawn that the table does not say; each number answers to one. */
export function compare(told: readonly Told[], drawn: readonly DrawnNumber[]) {
  const open = new Map<string, DrawnNumber[]>();
  for (const each of drawn) open.set(each.name, [...(open.get(each.name) ?? []), each]);
  const missing = told.filter(({ name, cell }) => {
    const here = open.get(name) ?? [];
    const at = here.findIndex((each) => isSame(cell, each));
    if (at >= 0) here.splice(at, 1);
    return at < 0;
  });
  return { missing, further: [...open.values()].flat() };
}

/** Adds up what bears one name: a bar that the chosen days cut through is drawn in two parts. */
export function summed(drawn: readonly DrawnNumber[]): readonly DrawnNumber[] {
  const sums = new Map<string, number>();
  for (const { name, value } of drawn) sums.set(name, (sums.get(name) ?? 0) + (value ?? 0));
  return [...sums].map(([name, value]) => ({ name, value, words: null }));
}

const numberOf = (cell: Cell | undefined): number => (typeof cell === "number" ? cell : 0);
const textOf = (cell: Cell | undefined): string => String(cell ?? "");

/** Numbers of a table with a row for each x, by column and row: those that are drawn are not zero. */
function byColumn({ table, drawing }: Picture): readonly Told[] {
  const behind = drawing.kind === "bars" ? drawing.behind : null;
  const sums = new Map<string, number>();
  for (const { cells } of table.rows)
    for (const [at, { label }] of table.columns.entries()) {
      if (at === 0 || label === "All with the TTP" || (label === "All, before filters" && behind === null)) continue;
      const series = label === "All, before filters" ? behind : drawing.kind === "bars" ? familyOf(label) : label;
      const name = `${series}, ${textOf(cells[0])}`;
      sums.set(name, (sums.get(name) ?? 0) + numberOf(cells[at]));
    }
  return [...sums].flatMap(([name, cell]) => (cell === 0 ? [] : [{ name, cell, part: "" }]));
}

/** What counters publish: each figure, what was said of it before, how others print it, and the factor of each period. */
function byPeriod({ table }: Picture): readonly Told[] {
  const factors = new Map<string, Cell>();
  const points = table.rows.flatMap(({ key, cells: [when, counter, figure, restated, prints, factor] }) => {
    const period = textOf(when).replace(/ \(no whole \w+\)$/u, "");
    const name = `${textOf(counter)}, ${period}`;
    if (typeof factor === "string") factors.set(`highest over lowest, ${period}`, factor);
    const others = (cell: Cell | undefined, parted: string, what: string) =>
      typeof cell === "string" ? cell.split(parted).map((each) => ({ name: `${name}, ${what}`, cell: each })) : [];
    const all = [
      { name, cell: figure ?? null },
      ...others(restated, "; ", "earlier figure"),
      ...others(prints, ", ", "also printed"),
    ];
    return all.map((each) => ({ ...each, part: key }));
  });
  return [...points, ...[...factors].map(([name, cell]) => ({ name, cell, part: name }))];
}

/** The answers to questions that the picture was given, each with what the table says at the same claims. */
function byClaims({ table, drawing, region }: Picture): readonly Told[] {
  if (drawing.kind !== "intervals") return [];
  const says = table.columns.findIndex(({ label }) => label === "Says");
  const byKey = new Map(table.rows.map(({ key, cells }) => [key, cells[says] ?? null]));
  return drawing.groups.flatMap((group) =>
    group.rows.map(({ key, label }, at): Told => {
      const cell =
        region === "Opened contradiction" ? (table.rows[at]?.cells[says] ?? null) : byKey.get(`${group.key} ${key}`);
      if (cell === undefined) throw new Error(`${group.title}, ${label}: in no row of the table`);
      return { name: `${group.title}: ${label}`, cell, part: group.key };
    }),
  );
}

/** The table in the words of the page, which a list of events has beside that for programs. */
export const tableOnPage = ({ drawing, table }: Picture): Table =>
  drawing.kind === "table" ? (drawing.table ?? table) : table;

/** The year that a day, a month or a span of years begins in. */
const yearOf = (when: string): string => /\d{4}/u.exec(when)?.[0] ?? "";

/** What the table tells, under the names that the picture of its kind gives to its numbers. */
export function toldBy(picture: Picture): readonly Told[] {
  const { drawing } = picture;
  const table = tableOnPage(picture);
  const at = (label: string) => table.columns.findIndex((column) => column.label === label);
  const each = (nameOf: (cells: readonly Cell[]) => string, column: number) =>
    table.rows.map(({ key, cells }): Told => ({ name: nameOf(cells), cell: cells[column] ?? null, part: key }));
  const numbers = (
    nameOf: (row: string, column: string) => string,
    isDrawn: (label: string, cell: number) => boolean,
  ) =>
    table.rows.flatMap(({ key, cells }) =>
      table.columns.flatMap(({ label }, column): readonly Told[] => {
        const cell = cells[column];
        return typeof cell === "number" && column > 0 && isDrawn(label, cell)
          ? [{ name: nameOf(textOf(cells[0]), label), cell, part: key }]
          : [];
      }),
    );
  switch (drawing.kind) {
    case "bars":
    case "multiples":
      return byColumn(picture);
    case "days":
      return each((cells) => textOf(cells[0]), at("Events"))
        .filter(({ cell }) => cell !== 0)
        .map((told) => ({ ...told, part: yearOf(told.name) }));
    case "lines":
      return byPeriod(picture);
    case "dots":
      return each((cells) => `${textOf(cells[at("Sides")])}, ${textOf(cells[0])}`, at("How many times"));
    case "intervals":
      return byClaims(picture);
    case "spans":
      return table.rows.flatMap(({ key, cells }) =>
        textOf(cells[0])
          .split(", ")
          .map((name) => ({ name, cell: cells[at("Days")] ?? null, part: key })),
      );
    case "grid":
      return numbers(
        (row, column) => `${row}: ${column}`,
        (_, cell) => cell !== 0,
      ).map((told) => (told.name.startsWith(`${drawing.totalsLabel}: `) ? { ...told, part: "" } : told));
    case "table":
      return numbers(
        (row, column) => `${row}: ${column}`,
        () => true,
      );
    case "map":
      return each((cells) => textOf(cells[0]).replace(/ \(disputed\)$/u, ""), at("Events"));
    case "maps":
      return numbers(
        (row, column) => `${column}: ${row}`,
        (label, cell) => cell !== 0 && drawing.maps.some(({ key }) => key === label),
      ).flatMap((told) => (told.part.startsWith(" ") ? [] : [{ ...told, part: told.name.split(": ")[0] ?? "" }]));
    case "pairs":
      return (["A", "B"] as const).flatMap((of) =>
        each((cells) => `${of}, ${textOf(cells[1])}: ${textOf(cells[0])}`, at(of)),
      );
    default:
      return drawing satisfies never;
  }
}
