import type { Claim } from "@/domain/Claim.ts";
import { indexDataSet, type DataSet } from "@/domain/DataSet.ts";
import { FILE_NAMES, type FileName } from "./FileName.ts";
import type { FileProblem, Rejection } from "./Rejection.ts";
import { brokenReference, type Shelf, type Shelves } from "./Shelf.ts";
import { acceptActors } from "./acceptActors.ts";
import type { Fault } from "./faultOf.ts";
import { faultOfClaim } from "./faultOfClaim.ts";
import { readRows, type FileRead, type Numbered, type RowOf } from "./readFile.ts";
import { referencesOf } from "./referencesOf.ts";

/** The five files as parsed JSON; null for one that could not be loaded. */
export type RawFiles = Readonly<Record<FileName, unknown>>;

export type Accepted = {
  readonly dataSet: DataSet;
  /** In the order of the files and of their rows. */
  readonly rejected: readonly Rejection[];
  /** The files of which no row could be read. */
  readonly problems: readonly FileProblem[];
};

type Refuse = <F extends FileName>(file: F, numbered: Numbered<RowOf<F>>, fault: Fault) => void;

const rowsOf = <Row>(read: FileRead<Row>): readonly Numbered<Row>[] => (read.kind === "read" ? read.rows : []);

function shelfOf(read: FileRead<unknown>): Shelf {
  const setAside = new Map<string, number>();
  const refused = read.kind === "read" ? read.rejected : [];
  for (const { id, row, kept } of refused) if (id !== null && !kept && !setAside.has(id)) setAside.set(id, row);
  return { standing: new Set(), setAside, read: read.kind === "read" };
}

/** Takes the rows of a file whose references all lead to rows of the files before it. */
function acceptRows<F extends FileName>(
  file: F,
  rows: readonly Numbered<RowOf<F>>[],
  shelves: Shelves,
  refuse: Refuse,
  furtherFault: (row: RowOf<F>) => Fault | null = () => null,
): readonly RowOf<F>[] {
  const accepted: RowOf<F>[] = [];
  for (const numbered of rows) {
    const { row, number } = numbered;
    const fault = brokenReference(referencesOf[file](row), shelves) ?? furtherFault(row);
    if (fault === null) {
      accepted.push(row);
      shelves[file].standing.add(row.id);
    } else {
      shelves[file].setAside.set(row.id, number);
      refuse(file, numbered, fault);
    }
  }
  return accepted;
}

/** The latest claim is the last in file order, so a file out of order is put in order; within a day its own order stands. */
const inOrderOfDays = (claims: readonly Claim[]): readonly Claim[] =>
  claims.every((claim, at) => at === 0 || (claims[at - 1]?.date ?? claim.date) <= claim.date)
    ? claims
    : claims.toSorted((a, b) => a.date - b.date);

const byPlace = (a: Rejection, b: Rejection): number =>
  FILE_NAMES.indexOf(a.file) - FILE_NAMES.indexOf(b.file) || a.row - b.row;

/**
 * Untrusted files become a data set in which every reference resolves, and a list of all that was refused with the
 * reason. Each row is checked by itself, then against the rows of other files; what refers to a refused row is refused
 * too. Every row is visited a fixed number of times.
 */
export function acceptFiles(raw: RawFiles): Accepted {
  const read: { readonly [F in FileName]: FileRead<RowOf<F>> } = {
    sources: readRows("sources", raw.sources),
    actors: readRows("actors", raw.actors),
    events: readRows("events", raw.events),
    questions: readRows("questions", raw.questions),
    claims: readRows("claims", raw.claims),
  };
  const shelves: Shelves = {
    sources: shelfOf(read.sources),
    actors: shelfOf(read.actors),
    events: shelfOf(read.events),
    questions: shelfOf(read.questions),
    claims: shelfOf(read.claims),
  };
  const refused: Rejection[] = [];
  const refuse: Refuse = (file, { number, row }, fault) =>
    refused.push({ file, row: number, id: row.id, ...fault, kept: false });

  const sources = acceptRows("sources", rowsOf(read.sources), shelves, refuse);
  const actors = acceptActors(rowsOf(read.actors), shelves, (numbered, fault) => refuse("actors", numbered, fault));
  const events = acceptRows("events", rowsOf(read.events), shelves, refuse);
  const questions = acceptRows("questions", rowsOf(read.questions), shelves, refuse);
  const actorById = new Map(actors.map((actor) => [actor.id, actor]));
  const questionById = new Map(questions.map((question) => [question.id, question]));
  const claims = acceptRows("claims", rowsOf(read.claims), shelves, refuse, (claim) =>
    faultOfClaim(claim, questionById.get(claim.question), actorById.get(claim.claimant)),
  );

  const reads = FILE_NAMES.map((file) => read[file]);
  return {
    dataSet: indexDataSet({ sources, actors, events, questions, claims: inOrderOfDays(claims) }),
    rejected: [...reads.flatMap((file) => (file.kind === "read" ? file.rejected : [])), ...refused].toSorted(byPlace),
    problems: reads.flatMap((file) => (file.kind === "unread" ? [file.problem] : [])),
  };
}
