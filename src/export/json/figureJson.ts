import { FIGURE_FORMAT } from "@/domain/dataSetFormat.ts";
import { isoDay } from "@/domain/Day.ts";
import { voiceNames } from "@/domain/Voice.ts";
import type { ClaimedPoint, Point, Series } from "@/figures/Figure.ts";
import { footOf } from "@/figures/footOf.ts";
import type { Table } from "@/figures/tableOf.ts";
import type { CitedFrom } from "../CitedFrom.ts";
import type { Picture } from "../Picture.ts";

const VERSION = 1;

const pointOf = ({ x, value, words, events, questions, claims, ...more }: Point & Partial<ClaimedPoint>) => ({
  x,
  value,
  words,
  comparator: more.comparator ?? null,
  low: more.low ?? null,
  high: more.high ?? null,
  events: [...events],
  questions: [...questions],
  claims: [...claims],
});

const seriesOf = ({ id, label, points }: Series) => ({ id, label, points: points.map(pointOf) });

const tableOf = ({ columns, rows }: Table) => ({ columns, rows: rows.map(({ cells }) => cells) });

/**
 * A figure as JSON (rule X30): what was counted and said, out of how much, under which filters, from which documents, and
 * the table of the page. `series` is null where a picture knows only its table.
 */
export function figureJson(
  { region, figure, table, empty, further = [] }: Omit<Picture, "drawing">,
  from: CitedFrom,
): string {
  const { contested } = footOf(figure);
  const series = figure.series ?? null;
  return `${JSON.stringify(
    {
      format: FIGURE_FORMAT,
      formatVersion: VERSION,
      made: isoDay(from.today),
      address: from.address,
      edition: { version: figure.version, licence: figure.licence, file: figure.file },
      region,
      id: figure.id,
      title: figure.title,
      caption: figure.caption,
      unit: figure.unit,
      along: figure.along,
      filters: figure.filters,
      counts: figure.counts,
      voice: figure.voice === null ? null : { id: figure.voice, name: voiceNames[figure.voice] },
      contested: figure.contested,
      contestedNote: contested,
      publishers: figure.publishers,
      documents: figure.documents,
      sources: figure.sources,
      empty,
      series: series === null ? null : series.map(seriesOf),
      table: tableOf(table),
      further: further.map((more) => ({ title: more.title, ...tableOf(more.table) })),
    },
    null,
    1,
  )}\n`;
}
