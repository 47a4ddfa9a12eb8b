import { isoDay, parseDay } from "@/domain/Day.ts";
import { EVENT_TYPES, type EventType } from "@/domain/Event.ts";
import type { ActorId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";
import { TIME_UNITS } from "@/engine/timeBins.ts";
import { VOICES } from "@/domain/Voice.ts";
import {
  CARRIER_ORDERS,
  CONTRADICTION_KINDS,
  CONTRADICTION_ORDERS,
  COUNTED,
  emptyView,
  EVENT_ORDERS,
  LOSSES,
  QUESTION_SORTS,
  type View,
} from "./View.ts";

/** What a link may speak of: known only once the record is read. */
export type Vocabulary = {
  readonly actors: { readonly has: (id: ActorId) => boolean };
  readonly publishers: { readonly has: (name: string) => boolean };
  readonly documents: { readonly has: (id: SourceId) => boolean };
  readonly events: { readonly has: (id: EventId) => boolean };
  readonly questions: { readonly has: (id: QuestionId) => boolean };
  readonly places: { readonly has: (name: string) => boolean };
};

/** A part of a link that could not be applied: its name, what it held, and why. */
export type Damage = { readonly part: string; readonly value: string; readonly reason: string };

const VERSION = "1";
const LONGEST = 200;

type Reader = (
  values: readonly string[],
  vocabulary: Vocabulary,
) => { readonly change: Partial<View>; readonly bad: readonly [string, string][] };
type Part = { readonly name: string; readonly write: (view: View) => readonly string[]; readonly read: Reader };

/** One value that must satisfy `accept`, which answers null for what it does not know. */
function single<Key extends keyof View>(
  name: string,
  key: Key,
  write: (value: View[Key]) => string | null,
  accept: (text: string, vocabulary: Vocabulary) => View[Key] | null,
  expected: string,
): Part {
  return {
    name,
    write: (view) => {
      const text = view[key] === emptyView[key] ? null : write(view[key]);
      return text === null ? [] : [text];
    },
    read: (values, vocabulary) => {
      const text = values[0] ?? "";
      const value = accept(text, vocabulary);
      const extra = values.slice(1).map((more): [string, string] => [more, "stands there twice; the first was taken"]);
      return value === null
        ? { change: {}, bad: [[text, expected], ...extra] }
        : { change: { [key]: value }, bad: extra };
    },
  };
}

/** Several values; the unknown ones are named and the rest kept. */
function several(
  name: string,
  key: "actors" | "publishers" | "documents" | "types",
  known: (text: string, vocabulary: Vocabulary) => boolean,
  expected: string,
): Part {
  return {
    name,
    write: (view) => view[key],
    read: (values, vocabulary) => {
      const distinct = [...new Set(values)];
      return {
        change: { [key]: distinct.filter((text) => known(text, vocabulary)) },
        bad: distinct.filter((text) => !known(text, vocabulary)).map((text): [string, string] => [text, expected]),
      };
    },
  };
}

const oneOf =
  <Option extends string>(options: readonly Option[]) =>
  (text: string): Option | null =>
    options.find((option) => option === text) ?? null;

const day = (name: "from" | "to"): Part =>
  single(name, name, (value) => (value === null ? null : isoDay(value)), parseDay, "is not a day such as 2025-10-11");

const words = (name: "search" | "find"): Part =>
  single(
    name,
    name,
    (value) => value,
    (text) => (text.length <= LONGEST ? text : null),
    `is longer than ${LONGEST} characters`,
  );

const flag = (name: string, key: "contradicted" | "withinOneSide" | "eventOrderDescending" | "sideBySide"): Part =>
  single(
    name,
    key,
    (value) => (value ? "1" : "0"),
    (text) => (text === "1" ? true : text === "0" ? false : null),
    "is neither 1 nor 0",
  );

/** Order here is order in the address. A name, once given, is kept for good: a shared link is a promise. */
const PARTS: readonly Part[] = [
  day("from"),
  day("to"),
  several("actor", "actors", (text, known) => known.actors.has(text as ActorId), "is no actor of this record"),
  single("match", "match", (value) => value, oneOf(["any", "all"]), "is neither any nor all"),
  several("publisher", "publishers", (text, known) => known.publishers.has(text), "is no publisher of this record"),
  several("source", "documents", (text, known) => known.documents.has(text as SourceId), "is no source of this record"),
  several("type", "types", (text) => EVENT_TYPES.includes(text as EventType), "is no event type"),
  words("search"),
  flag("contradicted", "contradicted"),
  single("unit", "unit", (value) => value, oneOf(TIME_UNITS), "is not week, month, quarter or year"),
  single("stack", "stack", (value) => value, oneOf(["type", "side"]), "is neither type nor side"),
  single(
    "counts",
    "countsKind",
    (value) => value,
    oneOf(["published", "in-record"]),
    "is neither published nor in-record",
  ),
  single("counted", "counted", (value) => value, oneOf(COUNTED), "is not a count that is shown"),
  single("scale", "countsScale", (value) => value, oneOf(["linear", "log"]), "is neither linear nor log"),
  single("kinds", "kinds", (value) => value, oneOf(CONTRADICTION_KINDS), "is no kind of contradiction"),
  single("order", "order", (value) => value, oneOf(CONTRADICTION_ORDERS), "is not gap, date or sources"),
  flag("within", "withinOneSide"),
  single("about", "questionSort", (value) => value, oneOf(QUESTION_SORTS), "is not all, event, period or standing"),
  words("find"),
  single("plot", "plotScale", (value) => value, oneOf(["own", "shared"]), "is neither own nor shared"),
  single(
    "question",
    "question",
    (value) => value,
    (text, known) => (known.questions.has(text as QuestionId) ? (text as QuestionId) : null),
    "is no question of this record",
  ),
  single(
    "rule",
    "rule",
    (value) => value,
    (text) => (/^[CTV]\d{1,2}$/.test(text) ? text : null),
    "is no number of a rule, such as C9",
  ),
  single("numbers", "voice", (value) => value, oneOf(VOICES), "is not one of the voices offered"),
  single("losses", "losses", (value) => value, oneOf(LOSSES), "is not all, killed, wounded or posts"),
  single("carriers", "carrierOrder", (value) => value, oneOf(CARRIER_ORDERS), "is no column of Who carries whom"),
  single(
    "event",
    "event",
    (value) => value,
    (text, known) => (known.events.has(text as EventId) ? (text as EventId) : null),
    "is no event of this record",
  ),
  flag("together", "sideBySide"),
  single(
    "place",
    "place",
    (value) => value,
    (text, known) => (known.places.has(text) ? text : null),
    "is no place of this record",
  ),
  single("sort", "eventOrder", (value) => value, oneOf(EVENT_ORDERS), "is no column of the events table"),
  flag("descending", "eventOrderDescending"),
];

/** The view as the part of an address behind `#`: only what differs from the empty view; "" when nothing does. */
export function writeLink(view: View): string {
  const pairs = PARTS.flatMap(({ name, write }) => write(view).map((value): [string, string] => [name, value]));
  return pairs.length === 0 ? "" : new URLSearchParams([["v", VERSION], ...pairs]).toString();
}

/** Reads what `writeLink` wrote. What is damaged or unknown is named in `damage`; the rest is applied. */
export function readLink(
  hash: string,
  vocabulary: Vocabulary,
): { readonly view: View; readonly damage: readonly Damage[] } {
  const text = hash.replace(/^#/, "");
  if (text === "") return { view: emptyView, damage: [] };
  const given = new URLSearchParams(text);
  const damage: Damage[] = [];
  const version = given.get("v");
  if (version !== VERSION) {
    damage.push({
      part: "v",
      value: version ?? "",
      reason: `is not ${VERSION}, the version that this page writes; what it knows was applied`,
    });
  }
  const names = new Set(["v", ...PARTS.map(({ name }) => name)]);
  for (const name of new Set(given.keys())) {
    if (!names.has(name))
      damage.push({ part: name, value: given.get(name) ?? "", reason: "is a part that this page does not know" });
  }
  let view = emptyView;
  for (const part of PARTS) {
    const values = given.getAll(part.name);
    if (values.length === 0) continue;
    const { change, bad } = part.read(values, vocabulary);
    view = { ...view, ...change };
    for (const [value, reason] of bad) damage.push({ part: part.name, value, reason });
  }
  if (view.from !== null && view.to !== null && view.from > view.to) {
    damage.push({
      part: "from",
      value: isoDay(view.from),
      reason: `lies after to (${isoDay(view.to)}); the dates were left out`,
    });
    view = { ...view, from: null, to: null };
  }
  return { view, damage };
}
