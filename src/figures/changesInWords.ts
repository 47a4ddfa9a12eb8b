import type { Claim } from "@/domain/Claim.ts";
import { claimDateInWords } from "@/domain/claimDateInWords.ts";
import { counted } from "@/domain/counted.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Event } from "@/domain/Event.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import type { EventId, QuestionId } from "@/domain/ids.ts";
import { questionInWords } from "@/domain/questionInWords.ts";
import { claimantInWords } from "./claimantInWords.ts";
import { differingFields, type ChangesInView } from "./changesInView.ts";
import { saysIn } from "./saidIn.ts";

export type ChangedLine = {
  readonly key: string;
  /** What became of it: "Claims added". Lines of one head stand together. */
  readonly head: string;
  readonly says: string;
  /** What of the newest record a press opens; null where there is nothing to open. */
  readonly opens: { readonly event: EventId } | { readonly question: QuestionId } | null;
};

export type ChangesInWords = {
  /** "Since 2026.05, in this view: 3 events and 12 claims added, 2 figures revised." */
  readonly says: string;
  readonly lines: readonly ChangedLine[];
};

/** A field of a row, as it is called in a sentence; the rest are called as in the codebook. */
const FIELDS: Readonly<Record<string, string>> = {
  start: "first day",
  end: "last day",
  datePrecision: "how closely the day is known",
  locations: "places",
  sources: "documents",
  date: "day",
  dateBasis: "how the day is known",
  basis: "read or inferred",
  question: "question answered",
  by: "by whom",
  titleBasis: "how the title is known",
  published: "day printed",
  publishedBasis: "how the day is known",
  url: "address",
};

/** "1 event", "3 events and 12 claims", "1 question, 1 document and 1 actor"; "" of nothing. */
function listed(...parts: readonly (readonly [n: number, one: string, many: string])[]): string {
  const said = parts.filter(([n]) => n > 0).map(([n, one, many]) => counted(n, one, many));
  const last = said.at(-1) ?? "";
  return said.length < 2 ? last : `${said.slice(0, -1).join(", ")} and ${last}`;
}

const followed = (what: string, by: string): readonly string[] => (what === "" ? [] : [`${what} ${by}`]);

type Pair<Row> = { readonly before: Row; readonly now: Row };

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Of the revised claims: those with another figure, those with another stance, and the rest. */
function byWhat(revised: readonly Pair<Claim>[]) {
  const figures = revised.filter(({ before, now }) => !isSame(before.figure, now.figure));
  const stances = revised.filter(
    ({ before, now }) => isSame(before.figure, now.figure) && before.stance !== now.stance,
  );
  return { figures, stances, rest: revised.filter((pair) => !figures.includes(pair) && !stances.includes(pair)) };
}

function summed(changes: ChangesInView): string {
  const { events, claims, questions, documents, actors, reordered } = changes;
  const { figures, stances, rest } = byWhat(claims.revised);
  const [event, claim] = [
    (n: number) => [n, "event", "events"] as const,
    (n: number) => [n, "claim", "claims"] as const,
  ];
  const touched = new Set([...questions.map(({ now }) => now.id), ...reordered.map(({ id }) => id)]);
  return [
    ...followed(listed(event(events.added.length), claim(claims.added.length)), "added"),
    ...followed(listed(event(events.withdrawn.length), claim(claims.withdrawn.length)), "withdrawn"),
    ...followed(listed([figures.length, "figure", "figures"], [stances.length, "stance", "stances"]), "revised"),
    ...followed(
      listed(
        event(events.revised.length),
        claim(rest.length),
        [touched.size, "question", "questions"],
        [documents.length, "document", "documents"],
        [actors.length, "actor", "actors"],
      ),
      "revised in other fields",
    ),
    ...followed(listed(event(events.entered.length), claim(claims.entered.length)), "brought into it by this"),
    ...followed(listed(event(events.left.length), claim(claims.left.length)), "taken out of it by this"),
  ].join(", ");
}

const fieldsInWords = <Row extends object>(pair: Pair<Row>): string =>
  [...new Set(differingFields(pair).map((field) => FIELDS[String(field)] ?? String(field)))].join(", ");

/** Says of a record what its rows are, and what of them the newest record can open. */
function wordsOf(dataSet: DataSet, newest: DataSet) {
  const asked = (id: QuestionId): string => {
    const question = dataSet.questionById.get(id);
    return question === undefined ? id : questionInWords(question);
  };
  return {
    event: (event: Event): Pick<ChangedLine, "says" | "opens"> => ({
      says: `${event.title}, ${eventDateInWords(event)}`,
      opens: newest.eventById.has(event.id) ? { event: event.id } : null,
    }),
    claim: (claim: Claim): Pick<ChangedLine, "says" | "opens"> => ({
      says: `${claimantInWords(claim.claimant, dataSet)}: ${saysIn(claim)}, on “${asked(claim.question)}”, ${claimDateInWords(claim)}`,
      opens: newest.questionById.has(claim.question) ? { question: claim.question } : null,
    }),
    /** Whose claim it is, and on what. */
    whose: (claim: Claim): string => `${claimantInWords(claim.claimant, dataSet)} on “${asked(claim.question)}”`,
  };
}

function linesOf(changes: ChangesInView, now: DataSet, before: DataSet): readonly ChangedLine[] {
  const { events, claims, questions, documents, actors, reordered } = changes;
  const [is, was] = [wordsOf(now, now), wordsOf(before, now)];
  const headed = (head: string, id: string, { says, opens }: Pick<ChangedLine, "says" | "opens">): ChangedLine => ({
    key: `${head} ${id}`,
    head,
    says: `${says}.`,
    opens,
  });
  const revisedIn = (head: string, id: string, name: string, fields: string, opens: ChangedLine["opens"]) =>
    headed(head, id, { says: `${name} (${fields})`, opens });
  const { figures, stances, rest } = byWhat(claims.revised);
  return [
    ...events.added.map((row) => headed("Events added", row.id, is.event(row))),
    ...events.withdrawn.map((row) => headed("Events withdrawn", row.id, was.event(row))),
    ...events.revised.map((pair) =>
      revisedIn("Events revised", pair.now.id, pair.now.title, fieldsInWords(pair), { event: pair.now.id }),
    ),
    ...claims.added.map((row) => headed("Claims added", row.id, is.claim(row))),
    ...claims.withdrawn.map((row) => headed("Claims withdrawn", row.id, was.claim(row))),
    ...[...figures, ...stances].map(({ before: old, now: row }) =>
      headed(row.figure === null ? "Stances revised" : "Figures revised", row.id, {
        says: `${saysIn(old)} → ${saysIn(row)}, ${is.whose(row)}`,
        opens: { question: row.question },
      }),
    ),
    ...rest.map((pair) =>
      revisedIn("Claims revised", pair.now.id, is.whose(pair.now), fieldsInWords(pair), {
        question: pair.now.question,
      }),
    ),
    ...questions.map((pair) =>
      revisedIn("Questions revised", pair.now.id, questionInWords(pair.now), fieldsInWords(pair), {
        question: pair.now.id,
      }),
    ),
    ...reordered.map((row) =>
      revisedIn("Questions revised", `${row.id} order`, questionInWords(row), "the order of its claims", {
        question: row.id,
      }),
    ),
    ...documents.map((pair) =>
      revisedIn(
        "Documents revised",
        pair.now.id,
        `${pair.now.publisher}, ${pair.now.title}`,
        fieldsInWords(pair),
        null,
      ),
    ),
    ...actors.map((pair) => revisedIn("Actors revised", pair.now.id, pair.now.name, fieldsInWords(pair), null)),
    ...events.entered.map((row) => headed("Events brought into view", row.id, is.event(row))),
    ...events.left.map((row) => headed("Events taken out of view", row.id, was.event(row))),
    ...claims.entered.map((row) => headed("Claims brought into view", row.id, is.claim(row))),
    ...claims.left.map((row) => headed("Claims taken out of view", row.id, was.claim(row))),
  ];
}

/** What changed in a view, in a sentence and line by line. `since`: the version of the earlier edition. */
export function changesInWords(changes: ChangesInView, now: DataSet, before: DataSet, since: string): ChangesInWords {
  const sum = summed(changes);
  return {
    says: sum === "" ? `Nothing in this view changed since ${since}.` : `Since ${since}, in this view: ${sum}.`,
    lines: linesOf(changes, now, before),
  };
}
