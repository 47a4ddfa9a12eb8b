import type { RowOf } from "./readFile.ts";
import type { FileName } from "./FileName.ts";

/** A field of a row that names a row of another file, or of its own. */
export type Reference = { readonly field: string; readonly to: FileName; readonly id: string };

const toEach = (field: string, to: FileName, ids: readonly string[]): readonly Reference[] =>
  ids.map((id, at) => ({ field: `${field}[${at}]`, to, id }));

const toOne = (field: string, to: FileName, id: string | null): readonly Reference[] =>
  id === null ? [] : [{ field, to, id }];

/** What a row of each file refers to, in the order of its fields. */
export const referencesOf: { readonly [F in FileName]: (row: RowOf<F>) => readonly Reference[] } = {
  sources: () => [],
  actors: ({ parent, covers }) => [...toOne("parent", "actors", parent), ...toEach("covers", "actors", covers)],
  events: ({ actors, sources }) => [
    ...actors.map(({ actor }, at) => ({ field: `actors[${at}].actor`, to: "actors" as const, id: actor })),
    ...toEach("sources", "sources", sources),
  ],
  questions: ({ event, population, by }) => [
    ...toOne("event", "events", event),
    ...toOne("population", "actors", population),
    ...toOne("by", "actors", by),
  ],
  claims: ({ question, claimant, sources }) => [
    { field: "question", to: "questions", id: question },
    { field: "claimant", to: "actors", id: claimant },
    ...toEach("sources", "sources", sources),
  ],
};
