import { readFileSync } from "node:fs";
import type { EditionHistory } from "../../src/domain/EditionHistory.ts";
import { withStep, type EditionFiles } from "../../data/editionChanges.mjs";

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const rowsOf = (file: string): readonly Row[] =>
  JSON.parse(readFileSync(`${import.meta.dirname}/../../data/${file}.json`, "utf8")) as readonly Row[];

const realFiles = () => ({
  sources: rowsOf("sources"),
  actors: rowsOf("actors"),
  events: rowsOf("events"),
  questions: rowsOf("questions"),
  claims: rowsOf("claims"),
});

const NEW_EVENT = "2025-10-11-border-clashes";
const WITHDRAWN = {
  id: "2025-10-10-parade",
  title: "A parade in Khost",
  summary: "It was withdrawn since.",
  start: "2025-10-10",
  end: "2025-10-10",
  datePrecision: "day",
  type: "statement",
  locations: [],
  actors: [],
};

/** The bundled record as if an edition had come before it, in which the night of 11–12 October was not known. */
function earlier(): EditionFiles {
  const files = realFiles();
  const gone = new Set(files.questions.filter((row) => row["event"] === NEW_EVENT).map(({ id }) => id));
  return {
    edition: { version: "2026.05", date: "2026-05-20" },
    files: {
      ...files,
      events: [
        ...files.events.filter(({ id }) => id !== NEW_EVENT),
        { ...WITHDRAWN, sources: files.sources.slice(0, 1).map(({ id }) => id) },
      ],
      questions: files.questions.filter(({ id }) => !gone.has(id)),
      claims: files.claims.filter((row) => !gone.has(String(row["question"]))),
    },
  };
}

/** The step from it to the bundled record, as the script writes it. */
export const historyWithEarlier = (): EditionHistory =>
  JSON.parse(
    JSON.stringify(
      withStep(
        { editions: [], changes: [] },
        earlier(),
        { edition: { version: "2026.11", date: "2026-11-20" }, files: realFiles() },
        "The night of 11–12 October was read.",
      ),
    ),
  ) as EditionHistory;
