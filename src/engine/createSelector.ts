import type { DataSet } from "@/domain/DataSet.ts";
import type { Day } from "@/domain/Day.ts";
import type { Line } from "@/domain/isInArea.ts";
import { isContradicted } from "@/domain/isContradicted.ts";
import type { Ledger } from "@/domain/Ledger.ts";
import type { Question } from "@/domain/Question.ts";
import type { EventId, QuestionId, SourceId } from "@/domain/ids.ts";
import { chosenDocuments, countClaims } from "./carriedClaims.ts";
import type { Clauses } from "./Clauses.ts";
import { createCrossfilter } from "./createCrossfilter.ts";
import { rowsInPlace, type Rows } from "./rowsInPlace.ts";
import { createLedger, type Carried } from "./createLedger.ts";
import { holdsRow } from "./holdsRow.ts";
import { createSearch, type Found, type Search } from "./createSearch.ts";
import type { Dictionary } from "./Dictionary.ts";
import type { Dimension } from "./Dimension.ts";
import type { OptionColumn, Selection } from "./Selection.ts";
import { tablesOf, type Tables } from "./tablesOf.ts";

/** A key that the record does not know becomes a number that no row holds (rule E6): it finds nothing, and is still a filter. */
const numbersIn = <Key>({ numberOf }: Dictionary<Key>, keys: readonly Key[]): readonly number[] =>
  keys.map((key) => numberOf.get(key) ?? numberOf.size);

/** The rows of some events, and of those questions that have no event. */
const rowsOf = (
  { eventTable, openTable }: Tables,
  events: Iterable<EventId>,
  questions: Iterable<QuestionId>,
): Rows => ({
  events: [...events].flatMap((id) => eventTable.rowOf.get(id) ?? []),
  open: [...questions].flatMap((id) => openTable.rowOf.get(id) ?? []),
});

/** Counters that differ are no contradiction of the first kind, so they do not make a row contradicted (rule E27). */
function contradictedRows({ questions }: DataSet, tables: Tables, { accounts }: Ledger): Rows {
  const contradicted = questions.filter((_, row) => isContradicted(accounts[row]?.contradictions));
  const events = new Set(contradicted.flatMap(({ event }) => event ?? []));
  return rowsOf(
    tables,
    events,
    contradicted.map(({ id }) => id),
  );
}

/** Searches when the query changes, and only then; the index is built with the first query. */
function rememberingSearch(dataSet: DataSet, tables: Tables) {
  let search: Search | null = null;
  let last: { readonly query: string; readonly found: Found | null; readonly rows: Rows | null } = {
    query: "",
    found: null,
    rows: null,
  };
  return (query: string) => {
    if (query === last.query) return last;
    search ??= createSearch(dataSet);
    const found = search.find(query);
    last = { query, found, rows: found === null ? null : rowsOf(tables, found.events, found.questions) };
    return last;
  };
}

/** The rows of the chosen places, found anew only when the choice of places changes. */
function rememberingPlaces(tables: Tables, line: Line) {
  let last: { readonly clauses: Clauses; readonly rows: Rows | null } | null = null;
  return (clauses: Clauses): Rows | null => {
    const same = last !== null && last.clauses.provinces === clauses.provinces && last.clauses.area === clauses.area;
    const rows = same ? (last?.rows ?? null) : rowsInPlace(tables, clauses, line);
    last = { clauses, rows };
    return rows;
  };
}

type Sources = { readonly chosen: ReadonlySet<SourceId> | null; readonly carried: Carried };

const sameSources = (a: Clauses, b: Clauses): boolean => a.publishers === b.publishers && a.documents === b.documents;

/** Days beyond every row, for a range that is open at one end. */
const FOREVER = { start: -0x8000_0000 as Day, end: 0x7fff_ffff as Day };

/**
 * Makes the engine of a data set once; `select` applies clauses. Only what changed is done again: a new choice of
 * sources costs a pass over the claims, a move of the dates only the rows that it passes.
 */
export function createSelector(
  dataSet: DataSet,
  line: Line = [],
): { readonly select: (clauses: Clauses) => Selection } {
  const tables = tablesOf(dataSet);
  const { dictionaries, eventTable, openTable } = tables;
  const events = createCrossfilter(eventTable.columns);
  const open = createCrossfilter(openTable.columns);
  const countsOf = (own: Dimension, column: OptionColumn) => ({
    events: events.counts(own, eventTable.columns[column]),
    open: open.counts(own, openTable.columns[column]),
  });
  const optionCounts = {
    actors: countsOf("actors", "actors"),
    publishers: countsOf("sources", "publishers"),
    documents: countsOf("sources", "documents"),
    types: countsOf("types", "types"),
    provinces: countsOf("places", "provinces"),
  };
  const ledger = createLedger(dataSet);
  const contradicted = contradictedRows(dataSet, tables, ledger.whole);
  const search = rememberingSearch(dataSet, tables);
  const places = rememberingPlaces(tables, line);
  let last: { readonly clauses: Clauses; readonly sources: Sources; readonly found: Rows | null } | null = null;

  function applyTo(table: "events" | "open", clauses: Clauses, found: Rows | null, inPlace: Rows | null): void {
    const crossfilter = table === "events" ? events : open;
    const { from, to, actors, match, publishers, documents, types } = clauses;
    crossfilter.setDays(from === null && to === null ? null : { start: from ?? FOREVER.start, end: to ?? FOREVER.end });
    crossfilter.setActors(actors.length === 0 ? null : { chosen: numbersIn(dictionaries.actors, actors), match });
    crossfilter.setSources(
      publishers.length + documents.length === 0
        ? null
        : {
            publishers: numbersIn(dictionaries.publishers, publishers),
            documents: numbersIn(dictionaries.documents, documents),
          },
    );
    crossfilter.setTypes(types.length === 0 ? null : numbersIn(dictionaries.types, types));
    crossfilter.setRows("places", inPlace === null ? null : inPlace[table]);
    if (last === null || last.found !== found) crossfilter.setRows("search", found === null ? null : found[table]);
    if (last === null || last.clauses.contradicted !== clauses.contradicted) {
      crossfilter.setRows("contradicted", clauses.contradicted ? contradicted[table] : null);
    }
  }

  function readSources(clauses: Clauses): Sources {
    const chosen = chosenDocuments(dataSet, clauses);
    return { chosen, carried: ledger.read(chosen) };
  }

  function select(clauses: Clauses): Selection {
    const { found, rows } = search(clauses.search);
    const inPlace = places(clauses);
    applyTo("events", clauses, rows, inPlace);
    applyTo("open", clauses, rows, inPlace);
    const sources = last !== null && sameSources(last.clauses, clauses) ? last.sources : readSources(clauses);
    const { chosen, carried } = sources;
    last = { clauses, sources, found: rows };

    // Taken out of the live masks, so that a view drawn a moment later still shows what these clauses brought.
    const [eventRows, openRows] = [events.visibleRows(), open.visibleRows()];
    const isEventInView = (id: EventId): boolean => {
      const row = eventTable.rowOf.get(id);
      return row !== undefined && holdsRow(eventRows, row);
    };
    const isQuestionInView = ({ id, event }: Question): boolean => {
      if (event !== null) return isEventInView(event);
      const row = openTable.rowOf.get(id);
      return row !== undefined && holdsRow(openRows, row);
    };
    const claims = countClaims(dataSet, isQuestionInView, carried.perQuestion);
    return {
      dataSet,
      tables,
      clauses,
      events,
      eventRows,
      openRows,
      optionCounts,
      isEventInView,
      isQuestionInView,
      isCarried: carried.isCarried,
      isChosenSource: (id) => chosen === null || chosen.has(id),
      isClaimInView: (claim) => {
        const question = dataSet.questionById.get(claim.question);
        return question !== undefined && carried.isCarried(claim) && isQuestionInView(question);
      },
      claimsInView: claims.inView,
      claimsHidden: claims.hidden,
      ledger: carried.ledger,
      wholeLedger: ledger.whole,
      terms: found?.terms ?? [],
    };
  }

  return { select };
}
