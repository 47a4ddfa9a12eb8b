import { contradictionsOf } from "@/domain/contradictionsOf.ts";
import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { dateOf, dayOf, daysInMonth, type Day, type Span } from "@/domain/Day.ts";
import type { Event, Location } from "@/domain/Event.ts";
import { isInArea, type Line } from "@/domain/isInArea.ts";
import type { Question } from "@/domain/Question.ts";
import type { ActorId, SourceId } from "@/domain/ids.ts";
import type { Clauses } from "@/engine/Clauses.ts";
import type { Selection } from "@/engine/Selection.ts";

/** What is in view, in the plainest words: ids, as they are counted by hand. */
export type InView = {
  readonly events: readonly string[];
  readonly questions: readonly string[];
  readonly claims: readonly string[];
  readonly hidden: number;
  readonly contradictions: Readonly<Record<string, readonly string[]>>;
};

const monthOf = (day: Day): Span => {
  const { year, month } = dateOf(day);
  return { start: dayOf({ year, month, day: 1 }), end: dayOf({ year, month, day: daysInMonth(year, month) }) };
};
const yearOf = (day: Day): Span => {
  const { year } = dateOf(day);
  return { start: dayOf({ year, month: 1, day: 1 }), end: dayOf({ year, month: 12, day: 31 }) };
};
const whole = { day: (day: Day): Span => ({ start: day, end: day }), month: monthOf, year: yearOf };

const pairs = (found: ReturnType<typeof contradictionsOf>): readonly string[] =>
  found.map(({ kind, a, b }) => `${kind} ${a.claim.id} ${b.claim.id}`).toSorted();

/** Every filter as design.md words it, one row after the other, with nothing kept and nothing indexed. */
export function naiveSelection(
  dataSet: DataSet,
  clauses: Clauses,
  found: { readonly events: ReadonlySet<string>; readonly questions: ReadonlySet<string> } | null,
  line: Line = [],
): InView {
  const { events, questions, claims, actors, sources } = dataSet;
  const claimsOf = (question: Question): readonly Claim[] => claims.filter((claim) => claim.question === question.id);
  const isChosen = (id: SourceId): boolean =>
    clauses.documents.includes(id) ||
    clauses.publishers.includes(sources.find((source) => source.id === id)!.publisher);
  const noSource = clauses.publishers.length + clauses.documents.length === 0;
  const isCarried = (claim: Claim): boolean => noSource || claim.sources.some(isChosen);
  const withAncestors = (id: ActorId | null, seen: readonly ActorId[] = []): readonly ActorId[] =>
    id === null || seen.includes(id)
      ? seen
      : withAncestors(actors.find((actor) => actor.id === id)!.parent, [...seen, id]);
  const isContradicted = (question: Question): boolean =>
    contradictionsOf(question, claimsOf(question), dataSet).some(({ kind }) => kind !== "counters");

  const passes = (
    span: Span,
    who: readonly ActorId[],
    documents: readonly SourceId[],
    type: string | null,
    isFound: boolean,
    asked: readonly Question[],
    isInPlace: boolean,
  ): boolean => {
    const held = who.flatMap((id) => withAncestors(id));
    return (
      (clauses.from === null || span.end >= clauses.from) &&
      (clauses.to === null || span.start <= clauses.to) &&
      (clauses.actors.length === 0 ||
        clauses.actors[clauses.match === "all" ? "every" : "some"]((id) => held.includes(id))) &&
      (noSource || documents.some(isChosen)) &&
      (clauses.types.length === 0 || clauses.types.some((each) => each === type)) &&
      isFound &&
      isInPlace &&
      (!clauses.contradicted || asked.some(isContradicted))
    );
  };

  const nowhere = clauses.provinces.length === 0 && clauses.area === null;
  const keyOf = ({ country, admin1 }: Location): string => (admin1 === null ? country : `${country} ${admin1}`);
  const isChosenPlace = (location: Location): boolean =>
    (clauses.provinces.length === 0 || clauses.provinces.includes(keyOf(location))) &&
    (clauses.area === null ||
      ((location.precision === "place" || location.precision === "district") &&
        (location.lat !== 0 || location.lon !== 0) &&
        isInArea(clauses.area, [location.lon, location.lat], line)));
  /** The provinces of the record of that name. */
  const provincesNamed = (place: string | null): readonly string[] => [
    ...new Set(
      events.flatMap(({ locations }) =>
        locations.filter(({ admin1 }) => admin1 !== null && admin1 === place).map(keyOf),
      ),
    ),
  ];

  const eventPasses = (event: Event): boolean => {
    const own = questions.filter((question) => question.event === event.id);
    const answers = own.flatMap(claimsOf);
    const at = whole[event.datePrecision];
    return passes(
      { start: at(event.start).start, end: at(event.end).end },
      [...event.actors.map(({ actor }) => actor), ...answers.map(({ claimant }) => claimant)],
      [...event.sources, ...answers.flatMap((claim) => claim.sources)],
      event.type,
      found === null || found.events.has(event.id),
      own,
      event.locations.some(isChosenPlace) || nowhere,
    );
  };
  const openPasses = (question: Question): boolean => {
    const answers = claimsOf(question);
    if (question.period === null && answers.length === 0) return false;
    const days = answers.map(({ date, dateBasis }) => whole[dateBasis === "month" ? "month" : "day"](date));
    const span = question.period ?? {
      start: Math.min(...days.map(({ start }) => start)) as Day,
      end: Math.max(...days.map(({ end }) => end)) as Day,
    };
    const who = [question.population, question.by, ...answers.map(({ claimant }) => claimant)].filter(
      (id) => id !== null,
    );
    return passes(
      span,
      who,
      answers.flatMap((claim) => claim.sources),
      null,
      found === null || found.questions.has(question.id),
      [question],
      nowhere ||
        (clauses.area === null && clauses.provinces.some((key) => provincesNamed(question.place).join() === key)),
    );
  };

  const eventsInView = events.filter(eventPasses).map(({ id }) => id);
  const questionsInView = questions.filter((question) =>
    question.event === null ? openPasses(question) : eventsInView.includes(question.event),
  );
  const asked = questionsInView.flatMap(claimsOf);
  return {
    events: eventsInView.toSorted(),
    questions: questionsInView.map(({ id }) => id).toSorted(),
    claims: asked
      .filter(isCarried)
      .map(({ id }) => id)
      .toSorted(),
    hidden: asked.filter((claim) => !isCarried(claim)).length,
    contradictions: Object.fromEntries(
      questions
        .map(
          (question) =>
            [question.id, pairs(contradictionsOf(question, claimsOf(question).filter(isCarried), dataSet))] as const,
        )
        .filter(([, each]) => each.length > 0),
    ),
  };
}

/** What the engine says, in the same words. */
export const inViewOf = (selection: Selection): InView => {
  const { dataSet, isEventInView, isQuestionInView, isClaimInView, claimsHidden, ledger } = selection;
  return {
    events: dataSet.events
      .map(({ id }) => id)
      .filter(isEventInView)
      .toSorted(),
    questions: dataSet.questions
      .filter(isQuestionInView)
      .map(({ id }) => id)
      .toSorted(),
    claims: dataSet.claims
      .filter(isClaimInView)
      .map(({ id }) => id)
      .toSorted(),
    hidden: claimsHidden,
    contradictions: Object.fromEntries(
      dataSet.questions.flatMap(({ id }) => {
        const found = ledger.of(id).contradictions;
        return found.length === 0 ? [] : [[id, pairs(found)]];
      }),
    ),
  };
};
