import { DATA_SET_FORMAT, DATA_SET_FORMAT_VERSION } from "@/domain/dataSetFormat.ts";
import type { Files } from "@/domain/DataSet.ts";
import { isoDay, type Day } from "@/domain/Day.ts";
import type { Edition } from "@/domain/Edition.ts";
import type { CitedFrom } from "../CitedFrom.ts";

const orNull = (day: Day | null): string | null => (day === null ? null : isoDay(day));

/** The fields of the codebook in its order; left out is what the rows hold in the order of the schema already. */
const QUESTION = ["id", "kind", "text", "event", "measure", "population", "by", "period", "place"] as const;
const CLAIM = [
  "id",
  "question",
  "claimant",
  "stance",
  "figure",
  "date",
  "dateBasis",
  "text",
  "basis",
  "sources",
] as const;

const inOrder = <Row extends object>(row: Row, fields: readonly (keyof Row & string)[]): object =>
  Object.fromEntries(fields.map((field) => [field, row[field]]));

/** The rows as the codebook writes them, days as `2025-10-11`. */
const rowsOf = ({
  sources,
  actors,
  events,
  questions,
  claims,
}: Files): Readonly<Record<keyof Files, readonly object[]>> => ({
  sources: sources.map((source) => ({ ...source, published: orNull(source.published) })),
  actors,
  events: events.map((event) => ({ ...event, start: isoDay(event.start), end: isoDay(event.end) })),
  questions: questions.map(({ period, ...question }) => {
    const days = period === null ? null : { start: isoDay(period.start), end: isoDay(period.end) };
    return inOrder({ ...question, period: days }, QUESTION);
  }),
  claims: claims.map((claim) => inOrder({ ...claim, date: isoDay(claim.date) }, CLAIM)),
});

/**
 * Rows as a data set of its own (rule X31), one row a line, which `openDataSet` opens again. Every row that is named by
 * another must be among them: `selectedRows` sees to that.
 */
export function dataSetJson({ edition, ...files }: Files & { readonly edition: Edition }, from: CitedFrom): string {
  const { version, date, licence, file } = edition;
  const head = {
    format: DATA_SET_FORMAT,
    formatVersion: DATA_SET_FORMAT_VERSION,
    edition: { version, date, licence, file },
    address: from.address,
    made: isoDay(from.today),
  };
  const rows = rowsOf(files);
  const parts = (["sources", "actors", "events", "questions", "claims"] as const).map(
    (part) => `"${part}":[${rows[part].map((row) => `\n${JSON.stringify(row)}`).join(",")}\n]`,
  );
  return `${JSON.stringify(head).slice(0, -1)},\n${parts.join(",\n")}\n}\n`;
}
