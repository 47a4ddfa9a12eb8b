/**
 * What the views should say, counted in the plainest way from the files of the record: loops and no index, written from
 * design.md and CODEBOOK.md. Nothing of src/ is used, so that the two cannot be wrong together.
 */
import { isThere } from "./naiveGround.ts";
import {
  record,
  type Actor,
  type Claim,
  type Event,
  type Figure,
  type Filter,
  type Place,
  type Question,
} from "./naiveRecord.ts";

export const withThousands = (n: number): string => n.toLocaleString("en-GB");

const questionsOf = (event: Event): Question[] => record.questions.filter((question) => question.event === event.id);
const claimsOf = (questions: Question[]): Claim[] => {
  const ids = new Set(questions.map(({ id }) => id));
  return record.claims.filter((claim) => ids.has(claim.question));
};

/** The days of an event; a month or a year that is known only as such is whole. Day 31 of a short month does no harm. */
function daysOfEvent({ start, end, datePrecision }: Event): [string, string] {
  if (datePrecision === "year") return [`${start.slice(0, 4)}-01-01`, `${end.slice(0, 4)}-12-31`];
  if (datePrecision === "month") return [`${start.slice(0, 7)}-01`, `${end.slice(0, 7)}-31`];
  return [start, end];
}

function daysOfOpenQuestion({ period }: Question, claims: Claim[]): [string, string] | null {
  if (period !== null) return [period.start, period.end];
  if (claims.length === 0) return null;
  const firsts = claims.map(({ date, dateBasis }) => (dateBasis === "month" ? `${date.slice(0, 7)}-01` : date));
  const lasts = claims.map(({ date, dateBasis }) => (dateBasis === "month" ? `${date.slice(0, 7)}-31` : date));
  return [firsts.sort()[0] ?? "", lasts.sort().at(-1) ?? ""];
}

const overlaps = ([start, end]: [string, string], { from, to }: Filter): boolean =>
  (from === undefined || end >= from) && (to === undefined || start <= to);

/** The chosen actor stands above this one, or is it. */
function isWithin(id: string | null, chosen: string): boolean {
  for (let at = id; at !== null; at = record.actors.find((actor) => actor.id === at)?.parent ?? null) {
    if (at === chosen) return true;
  }
  return false;
}

const publishers = new Map(record.sources.map(({ id, publisher }) => [id, publisher]));
const publisherOf = (source: string): string => publishers.get(source) ?? "";

const holds = (filter: Filter, actors: (string | null)[], sources: string[]): boolean =>
  (filter.actor === undefined || actors.some((id) => isWithin(id, filter.actor ?? ""))) &&
  (filter.publisher === undefined || sources.some((id) => publisherOf(id) === filter.publisher));

const isEventIn = (event: Event, filter: Filter): boolean => {
  const claims = claimsOf(questionsOf(event));
  return (
    isThere(event.locations, filter) &&
    overlaps(daysOfEvent(event), filter) &&
    holds(
      filter,
      [...event.actors.map(({ actor }) => actor), ...claims.map(({ claimant }) => claimant)],
      [...event.sources, ...claims.flatMap(({ sources }) => sources)],
    )
  );
};

function isOpenQuestionIn(question: Question, filter: Filter): boolean {
  const claims = claimsOf([question]);
  const days = daysOfOpenQuestion(question, claims);
  return (
    days !== null &&
    filter.ring === undefined &&
    filter.lineKm === undefined &&
    (filter.province === undefined || question.place === filter.province) &&
    overlaps(days, filter) &&
    holds(
      filter,
      [question.population, question.by, ...claims.map(({ claimant }) => claimant)],
      claims.flatMap(({ sources }) => sources),
    )
  );
}

export const eventsIn = (filter: Filter): Event[] => record.events.filter((event) => isEventIn(event, filter));

function questionsIn(filter: Filter): Question[] {
  const events = new Set(eventsIn(filter).map(({ id }) => id));
  return record.questions.filter((question) =>
    question.event === null ? isOpenQuestionIn(question, filter) : events.has(question.event),
  );
}

const isCarried = ({ sources }: Claim, { publisher }: Filter): boolean =>
  publisher === undefined || sources.some((id) => publisherOf(id) === publisher);

const claimsIn = (filter: Filter): Claim[] => claimsOf(questionsIn(filter)).filter((claim) => isCarried(claim, filter));

export const hiddenIn = (filter: Filter): number => claimsOf(questionsIn(filter)).length - claimsIn(filter).length;

/** The last claim of each claimant among these. */
export function positions(claims: Claim[]): Claim[] {
  return claims.filter((claim, at) => !claims.slice(at + 1).some(({ claimant }) => claimant === claim.claimant));
}

function interval({ comparator, low, high }: Figure, measure: string | null): [number, number] {
  let [from, to] = [low ?? 0, high ?? Infinity];
  if (comparator === "about") [from, to] = [Math.floor((from * 9) / 10), Math.ceil((to * 11) / 10)];
  return measure === "days" ? [from - 1, to + 1] : [from, to];
}

function cannotBothBe(a: Claim, b: Claim, measure: string | null): boolean {
  if (a.figure !== null && b.figure !== null) {
    const [one, other] = [interval(a.figure, measure), interval(b.figure, measure)];
    return one[1] < other[0] || other[1] < one[0];
  }
  return [`${a.stance} ${b.stance}`, `${b.stance} ${a.stance}`].includes("asserts denies");
}

/** Claimants contradict each other on it; counts over a period are a kind of their own and do not count here. */
function isContradicted(question: Question, filter: Filter): boolean {
  if (question.event === null && question.period !== null) return false;
  const held = positions(claimsOf([question]).filter((claim) => isCarried(claim, filter)));
  return held.some((a) => held.some((b) => cannotBothBe(a, b, question.measure)));
}

const WORDS: Record<string, string> = {
  "3–9": "several",
  "20–99": "tens",
  "24–99": "dozens",
  "40–99": "scores",
  "200–999": "hundreds",
  "2,000–9,999": "thousands",
};

export function inWords({ comparator, low, high }: Figure): string {
  const [from, to] = [withThousands(low ?? 0), withThousands(high ?? 0)];
  const range = `${from}–${to}`;
  switch (comparator) {
    case "exact":
      return from;
    case "range":
      return range;
    case "worded":
      return WORDS[range] === undefined ? range : `${WORDS[range]} (${range})`;
    case "up-to":
    case "fewer-than":
      return `${comparator.replace("-", " ")} ${to}`;
    default:
      return `${comparator.replace("-", " ")} ${from}`;
  }
}

const actorOf = (id: string): Actor | undefined => record.actors.find((actor) => actor.id === id);

/** One line per position on each contradicted question: question, claimant, what it says. */
export const contradictionLines = (filter: Filter): string[] =>
  questionsIn(filter)
    .filter((question) => isContradicted(question, filter))
    .flatMap((question) =>
      positions(claimsOf([question]).filter((claim) => isCarried(claim, filter))).map(
        ({ claimant, figure, stance }) =>
          `${question.text} | ${actorOf(claimant)?.name} | ${figure === null ? stance : inWords(figure)}`,
      ),
    )
    .sort();

export const isPoint = ({ precision }: Place): boolean => precision !== "country";

const withoutPlaceIn = (filter: Filter): number =>
  eventsIn(filter).filter(({ locations }) => !locations.some(isPoint)).length;

/** One line per event: title, claims carried, documents, contradicted questions. */
export const eventLines = (filter: Filter): string[] =>
  eventsIn(filter)
    .map((event) => {
      const claims = claimsOf(questionsOf(event)).filter((claim) => isCarried(claim, filter));
      const documents = new Set([...event.sources, ...claims.flatMap(({ sources }) => sources)]).size;
      const contradicted = questionsOf(event).filter((question) => isContradicted(question, filter)).length;
      return `${event.title} | ${claims.length} | ${documents} | ${contradicted}`;
    })
    .sort();

/** One line per counter and year with a figure: attacks by the TTP in Pakistan over a whole calendar year. */
export const publishedLines = (filter: Filter): string[] =>
  questionsIn(filter)
    .filter(
      ({ event, measure, population, place, period }) =>
        event === null &&
        measure === "attacks" &&
        population === "ttp" &&
        place === "Pakistan" &&
        period?.start.slice(4) === "-01-01" &&
        period.end === `${period.start.slice(0, 4)}-12-31`,
    )
    .flatMap((question) =>
      positions(claimsOf([question]).filter((claim) => isCarried(claim, filter))).flatMap(({ claimant, figure }) =>
        figure === null
          ? []
          : [`${question.period?.start.slice(0, 4)} | ${actorOf(claimant)?.short} | ${inWords(figure)}`],
      ),
    )
    .sort();

/** Events in view whatever the dates, by the month of their first day; those before `year` as one number. */
export function timelineIn(filter: Filter, year: number): { months: Record<string, number>; before: number } {
  const months: Record<string, number> = {};
  let before = 0;
  const { from: _from, to: _to, ...withoutDates } = filter;
  for (const event of eventsIn(withoutDates)) {
    const [start] = daysOfEvent(event);
    if (Number(start.slice(0, 4)) < year) before += 1;
    else months[start.slice(0, 7)] = (months[start.slice(0, 7)] ?? 0) + 1;
  }
  return { months, before };
}

/** Events with the TTP or a part of it among their own actors, by year of their first day. */
export function eventsWithTtp(filter: Filter): Record<string, number> {
  const years: Record<string, number> = {};
  for (const event of eventsIn(filter)) {
    if (!event.actors.some(({ actor }) => isWithin(actor, "ttp"))) continue;
    const year = daysOfEvent(event)[0].slice(0, 4);
    years[year] = (years[year] ?? 0) + 1;
  }
  return years;
}

export function statusIn(filter: Filter): string[] {
  const contradicted = questionsIn(filter).filter((question) => isContradicted(question, filter)).length;
  return [
    `${withThousands(eventsIn(filter).length)} of ${withThousands(record.events.length)} events`,
    `${withThousands(claimsIn(filter).length)} of ${withThousands(record.claims.length)} claims`,
    `${withThousands(contradicted)} ${contradicted === 1 ? "contradiction" : "contradictions"}`,
    `${withThousands(withoutPlaceIn(filter))} without a place`,
  ];
}
