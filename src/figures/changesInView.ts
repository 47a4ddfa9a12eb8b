import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Event } from "@/domain/Event.ts";
import type { ActorId, QuestionId, SourceId } from "@/domain/ids.ts";
import type { Question } from "@/domain/Question.ts";
import type { Selection } from "@/engine/Selection.ts";

type Revised<Row> = { readonly before: Row; readonly now: Row };

/** What became of the rows of one file, as far as the view shows them, each list in the order of its file. */
type RowsInView<Row> = {
  /** In view now, and not in the earlier record. */
  readonly added: readonly Row[];
  /** In view then, and in the record no more. */
  readonly withdrawn: readonly Row[];
  /** In both records with other fields, and in view in one of them. */
  readonly revised: readonly Revised<Row>[];
  /** In both records, and in view only now, or only then. */
  readonly entered: readonly Row[];
  readonly left: readonly Row[];
};

export type ChangesInView = {
  readonly events: RowsInView<Event>;
  readonly claims: RowsInView<Claim>;
  /** Questions, documents and actors that events and claims in view name, with other fields than before. */
  readonly questions: readonly Revised<Question>[];
  readonly documents: readonly Revised<DataSet["sources"][number]>[];
  readonly actors: readonly Revised<DataSet["actors"][number]>[];
  /** Questions in view whose claims stand in another order: the last one is the position of its claimant. */
  readonly reordered: readonly Question[];
};

type Rows<Row> = {
  readonly now: ReadonlyMap<string, Row>;
  readonly before: ReadonlyMap<string, Row>;
  readonly inViewNow: (row: Row) => boolean;
  readonly inViewBefore: (row: Row) => boolean;
};

/** The fields in which two rows differ; rows of one file have their fields in one order. */
export const differingFields = <Row extends object>({ before, now }: Revised<Row>): readonly (keyof Row)[] =>
  (Object.keys(now) as (keyof Row)[]).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]));

function rowsInView<Row extends { readonly id: string }>({
  now,
  before,
  inViewNow,
  inViewBefore,
}: Rows<Row>): RowsInView<Row> {
  const seen = [...now.values()].filter(inViewNow);
  const sawn = [...before.values()].filter(inViewBefore);
  const seenIds = new Set(seen.map(({ id }) => id));
  const sawnIds = new Set(sawn.map(({ id }) => id));
  return {
    added: seen.filter(({ id }) => !before.has(id)),
    withdrawn: sawn.filter(({ id }) => !now.has(id)),
    revised: revisedAmong(now, before, new Set([...seenIds, ...sawnIds])),
    entered: seen.filter(({ id }) => before.has(id) && !sawnIds.has(id)),
    left: sawn.filter(({ id }) => now.has(id) && !seenIds.has(id)),
  };
}

function revisedAmong<Row extends { readonly id: string }>(
  now: ReadonlyMap<string, Row>,
  before: ReadonlyMap<string, Row>,
  ids: ReadonlySet<string>,
): readonly Revised<Row>[] {
  return [...now.values()].flatMap((row) => {
    const was = ids.has(row.id) ? before.get(row.id) : undefined;
    if (was === undefined) return [];
    const pair = { before: was, now: row };
    return differingFields(pair).length === 0 ? [] : [pair];
  });
}

type Named = {
  readonly questions: ReadonlySet<QuestionId>;
  readonly documents: ReadonlySet<SourceId>;
  readonly actors: ReadonlySet<ActorId>;
};

/** What the rows in view of one record name. */
function namedIn({ dataSet, isEventInView, isQuestionInView, isClaimInView }: Selection): Named {
  const events = dataSet.events.filter(({ id }) => isEventInView(id));
  const questions = dataSet.questions.filter(isQuestionInView);
  const claims = dataSet.claims.filter(isClaimInView);
  return {
    questions: new Set(questions.map(({ id }) => id)),
    documents: new Set([...events, ...claims].flatMap(({ sources }) => sources)),
    actors: new Set([
      ...events.flatMap(({ actors }) => actors.map(({ actor }) => actor)),
      ...questions.flatMap(({ population, by }) => [population, by].filter((id) => id !== null)),
      ...claims.map(({ claimant }) => claimant),
    ]),
  };
}

const both = <Id>(a: ReadonlySet<Id>, b: ReadonlySet<Id>): ReadonlySet<Id> => new Set([...a, ...b]);

/** Whether the claims that both records hold to a question stand in another order. */
function isReordered(id: QuestionId, now: DataSet, before: DataSet): boolean {
  const was = (before.claimsOfQuestion.get(id) ?? []).filter((claim) => now.claimById.has(claim.id));
  const is = (now.claimsOfQuestion.get(id) ?? []).filter((claim) => before.claimById.has(claim.id));
  const stayed = new Set(is.map((claim) => claim.id));
  const kept = new Set(was.map((claim) => claim.id));
  const order = is.filter((claim) => kept.has(claim.id)).map((claim) => claim.id);
  return was.filter((claim) => stayed.has(claim.id)).some((claim, at) => claim.id !== order[at]);
}

/** What changed in a view from an earlier edition of the record to the newest: the same clauses applied to both. */
export function changesInView(now: Selection, before: Selection): ChangesInView {
  const [present, earlier] = [now.dataSet, before.dataSet];
  const [names, formerly] = [namedIn(now), namedIn(before)];
  return {
    events: rowsInView<Event>({
      now: present.eventById,
      before: earlier.eventById,
      inViewNow: ({ id }) => now.isEventInView(id),
      inViewBefore: ({ id }) => before.isEventInView(id),
    }),
    claims: rowsInView<Claim>({
      now: present.claimById,
      before: earlier.claimById,
      inViewNow: now.isClaimInView,
      inViewBefore: before.isClaimInView,
    }),
    questions: revisedAmong<Question>(
      present.questionById,
      earlier.questionById,
      both(names.questions, formerly.questions),
    ),
    documents: revisedAmong(present.sourceById, earlier.sourceById, both(names.documents, formerly.documents)),
    actors: revisedAmong(present.actorById, earlier.actorById, both(names.actors, formerly.actors)),
    reordered: present.questions.filter(
      ({ id }) => names.questions.has(id) && earlier.questionById.has(id) && isReordered(id, present, earlier),
    ),
  };
}
