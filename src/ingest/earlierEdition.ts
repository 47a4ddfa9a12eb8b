import type { EditionHistory, EditionStep, FileChanges, RevisedRow } from "@/domain/EditionHistory.ts";
import type { RawFiles } from "./acceptFiles.ts";
import { FILE_NAMES, type FileName } from "./FileName.ts";

export type EarlierEdition =
  | {
      readonly kind: "rebuilt";
      readonly version: string;
      /** The day on which it was closed, 2026-05-20. */
      readonly date: string;
      readonly files: RawFiles;
    }
  | { readonly kind: "unknown"; readonly reason: string };

type Row = Readonly<Record<string, unknown>>;

const unknown = (reason: string): EarlierEdition => ({ kind: "unknown", reason });

function asItWas(row: Row, { before, fields }: RevisedRow): Row {
  const merged = { ...row, ...before };
  return fields === null ? merged : Object.fromEntries(fields.map((field) => [field, merged[field]]));
}

/** The rows of the earlier file, or null where the changes do not belong to these rows. */
function earlierRows(rows: readonly Row[], changes: FileChanges): readonly Row[] | null {
  const added = new Set(changes.added);
  const revised = new Map(changes.revised.map((row) => [row.id, row]));
  const stayed = new Map<string, Row>();
  for (const row of rows) {
    const id = String(row["id"]);
    const was = revised.get(id);
    if (!added.has(id)) stayed.set(id, was === undefined ? row : asItWas(row, was));
  }
  const isOurs = stayed.size === rows.length - added.size && [...revised.keys()].every((id) => stayed.has(id));
  if (!isOurs) return null;
  if (changes.order !== null) {
    for (const row of changes.withdrawn) stayed.set(String(row["id"]), row);
    const ordered = changes.order.map((id) => stayed.get(id)).filter((row) => row !== undefined);
    return ordered.length === stayed.size ? ordered : null;
  }
  const earlier = [...stayed.values()];
  // From the first place on, so that each row finds those before it where they were.
  for (const [at, row] of changes.withdrawn.entries()) earlier.splice((changes.places[at] ?? 0) - 1, 0, row);
  return earlier;
}

/** The files before a step, or the name of the file that it does not fit. */
function filesBefore(files: RawFiles, step: EditionStep): RawFiles | FileName {
  const earlier = { ...files };
  for (const file of FILE_NAMES) {
    const rows = files[file];
    const rebuilt = Array.isArray(rows) ? earlierRows(rows, step[file]) : null;
    if (rebuilt === null) return file;
    earlier[file] = rebuilt;
  }
  return earlier;
}

/**
 * The five files as an earlier edition had them, made from those of the newest one: the same rows with the same fields in
 * the same order. `files` is the parsed JSON of the newest edition of `history`.
 */
export function earlierEdition(files: RawFiles, history: EditionHistory, version: string): EarlierEdition {
  const at = history.editions.findIndex((edition) => edition.version === version);
  const wanted = history.editions[at];
  if (wanted === undefined) {
    const known = history.editions.map((edition) => edition.version).join(", ");
    return unknown(`There is no edition ${version} among those that this page holds: ${known}.`);
  }
  let earlier = files;
  for (const [later, { version: to }] of history.editions.slice(0, at).entries()) {
    const from = history.editions[later + 1]?.version;
    const step = history.changes.find((each) => each.from === from && each.to === to);
    if (step === undefined) return unknown(`What changed between ${from} and ${to} is not written down.`);
    const made = filesBefore(earlier, step);
    if (typeof made === "string")
      return unknown(`${made}.json cannot be taken back from ${to} to ${from}: it does not hold the rows of ${to}.`);
    earlier = made;
  }
  return { kind: "rebuilt", ...wanted, files: earlier };
}
