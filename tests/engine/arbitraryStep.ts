import fc from "fast-check";
import type { Day } from "@/domain/Day.ts";
import type { Crossfilter } from "@/engine/createCrossfilter.ts";
import type { Dimension } from "@/engine/Dimension.ts";
import { OPTIONS, type PlainRow } from "./arbitraryTable.ts";

/** One act of an analyst: what it asks of the engine, and the same in the plainest form (null: no filter). */
export type Step = {
  readonly dimension: Dimension;
  readonly apply: (crossfilter: Crossfilter) => void;
  readonly passes: ((row: PlainRow, number: number) => boolean) | null;
};

// One number more than there are options: it stands for no option.
const chosen = fc.array(fc.nat(OPTIONS), { maxLength: 4 });
const day = fc.integer({ min: -12, max: 16 }).map((number) => number as Day);

const days = fc.option(fc.record({ start: day, end: day })).map((span): Step => ({
  dimension: "days",
  apply: (crossfilter) => crossfilter.setDays(span),
  passes: span === null ? null : ({ start, end }) => start <= span.end && end >= span.start,
}));

const actors = fc
  .option(fc.record({ chosen, match: fc.constantFrom("any" as const, "all" as const) }))
  .map((choice): Step => ({
    dimension: "actors",
    apply: (crossfilter) => crossfilter.setActors(choice),
    passes:
      choice === null || choice.chosen.length === 0
        ? null
        : (row) =>
            choice.match === "any"
              ? choice.chosen.some((actor) => row.actors.includes(actor))
              : choice.chosen.every((actor) => row.actors.includes(actor)),
  }));

const sources = fc.option(fc.record({ publishers: chosen, documents: chosen })).map((choice): Step => ({
  dimension: "sources",
  apply: (crossfilter) => crossfilter.setSources(choice),
  passes:
    choice === null || choice.publishers.length + choice.documents.length === 0
      ? null
      : (row) =>
          choice.publishers.some((publisher) => row.publishers.includes(publisher)) ||
          choice.documents.some((document) => row.documents.includes(document)),
}));

const types = fc.option(chosen).map((choice): Step => ({
  dimension: "types",
  apply: (crossfilter) => crossfilter.setTypes(choice),
  passes: choice === null || choice.length === 0 ? null : (row) => choice.some((type) => row.types.includes(type)),
}));

const rowSet = fc
  .record({
    dimension: fc.constantFrom("search" as const, "contradicted" as const),
    rows: fc.option(fc.array(fc.nat(23))),
  })
  .map(({ dimension, rows }): Step => ({
    dimension,
    apply: (crossfilter) => crossfilter.setRows(dimension, rows),
    passes: rows === null ? null : (_, number) => rows.includes(number),
  }));

export const stepOn = { days, actors, sources, types, rowSet } as const;
export const steps = fc.array(fc.oneof(days, days, actors, sources, types, rowSet), { maxLength: 12 });
