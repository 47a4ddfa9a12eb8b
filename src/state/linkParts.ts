import { areaText, parseArea, pointText } from "@/domain/areaText.ts";
import { isoDay, parseDay } from "@/domain/Day.ts";
import { EVENT_TYPES, type EventType } from "@/domain/Event.ts";
import { parseVersion } from "@/domain/parseVersion.ts";
import type { ActorId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";
import { REGIONS } from "@/domain/Region.ts";
import { KINDS } from "@/domain/Kinds.ts";
import { LINE_ORDERS } from "@/domain/LineOrder.ts";
import { TIME_UNITS } from "@/engine/timeBins.ts";
import { VOICES } from "@/domain/Voice.ts";
import { deckKey } from "./deckKey.ts";
import {
  CARRIER_ORDERS,
  COMPARED_WITH,
  COUNTED,
  COUNTS_PERIODS,
  DECK_AS,
  emptyView,
  EVENT_ORDERS,
  LOSSES,
  MAP_FORMS,
  QUESTION_SORTS,
  RECORD_BY,
  STANDING_SHOWN,
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
  readonly provinces: { readonly has: (key: string) => boolean };
  /** Names at their points, as `pointText` writes them. */
  readonly points: { readonly has: (point: string) => boolean };
};

const LONGEST = 200;

type Reader = (
  values: readonly string[],
  vocabulary: Vocabulary,
) => { readonly change: Partial<View>; readonly bad: readonly [string, string][] };
export type Part = { readonly name: string; readonly write: (view: View) => readonly string[]; readonly read: Reader };

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
  key: "actors" | "publishers" | "documents" | "types" | "provinces" | "notes" | "withActors" | "withPublishers",
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

const day = (name: string, key: "from" | "to" | "zoomFrom" | "zoomTo" | "withFrom" | "withTo"): Part =>
  single(name, key, (value) => (value === null ? null : isoDay(value)), parseDay, "is not a day such as 2025-10-11");

const words = (name: "search" | "find"): Part =>
  single(
    name,
    name,
    (value) => value,
    (text) => (text.length <= LONGEST ? text : null),
    `is longer than ${LONGEST} characters`,
  );

const flag = (
  name: string,
  key: "contradicted" | "withinOneSide" | "eventOrderDescending" | "sideBySide" | "keyDates" | "timelineWhole",
): Part =>
  single(
    name,
    key,
    (value) => (value ? "1" : "0"),
    (text) => (text === "1" ? true : text === "0" ? false : null),
    "is neither 1 nor 0",
  );

const drawn: Part = single(
  "area",
  "area",
  (value) => (value === null ? null : areaText(value)),
  parseArea,
  "is no area such as “near 71.09,34.12 25 Torkham”",
);

/** A point bears a name only where it has it, or a link could call any town by any other's name (rule L21). */
const area: Part = {
  ...drawn,
  read: (values, vocabulary) => {
    const { change, bad } = drawn.read(values, vocabulary);
    const found = change.area;
    if (found?.kind !== "near" || found.name === "" || vocabulary.points.has(pointText(found))) return { change, bad };
    return {
      change: { area: { ...found, name: "" } },
      bad: [[found.name, "is no name of that point; its coordinates are said"], ...bad],
    };
  },
};

/** A note is a day and a text of at most 120 signs; as in every text, what it holds is never markup. */
const isNote = (text: string): boolean =>
  parseDay(text.slice(0, 10)) !== null && /^.{10} \S/u.test(text) && text.length <= 131;

/** Order here is order in the address. A name, once given, is kept for good: a shared link is a promise. */
export const PARTS: readonly Part[] = [
  day("from", "from"),
  day("to", "to"),
  several("actor", "actors", (text, known) => known.actors.has(text as ActorId), "is no actor of this record"),
  single("match", "match", (value) => value, oneOf(["any", "all"]), "is neither any nor all"),
  several("publisher", "publishers", (text, known) => known.publishers.has(text), "is no publisher of this record"),
  several("source", "documents", (text, known) => known.documents.has(text as SourceId), "is no source of this record"),
  several("type", "types", (text) => EVENT_TYPES.includes(text as EventType), "is no event type"),
  several("province", "provinces", (text, known) => known.provinces.has(text), "is no province of this record"),
  area,
  words("search"),
  flag("contradicted", "contradicted"),
  single("unit", "unit", (value) => value, oneOf(TIME_UNITS), "is not week, month, quarter or year"),
  single("stack", "stack", (value) => value, oneOf(["type", "side"]), "is neither type nor side"),
  single("time", "timelineForm", (value) => value, oneOf(["bars", "calendar"]), "is neither bars nor calendar"),
  day("zoomfrom", "zoomFrom"),
  day("zoomto", "zoomTo"),
  flag("whole", "timelineWhole"),
  flag("keydates", "keyDates"),
  several("note", "notes", isNote, "is no note: a day such as 2025-10-11, a blank and a short text"),
  single(
    "counts",
    "countsKind",
    (value) => value,
    oneOf(["published", "in-record", "both"]),
    "is not published, in-record or both",
  ),
  single("counted", "counted", (value) => value, oneOf(COUNTED), "is not a count that is shown"),
  single("period", "countsPeriod", (value) => value, oneOf(COUNTS_PERIODS), "is not year, quarter or month"),
  single("recordunit", "recordUnit", (value) => value, oneOf(TIME_UNITS), "is not week, month, quarter or year"),
  single("recordby", "recordBy", (value) => value, oneOf(RECORD_BY), "is not type, province or side"),
  single("recordform", "recordForm", (value) => value, oneOf(["stacked", "multiples"]), "is not stacked or multiples"),
  single("with", "compareWith", (value) => value, oneOf(COMPARED_WITH), "is nothing that a view is compared with"),
  day("withfrom", "withFrom"),
  day("withto", "withTo"),
  several("withactor", "withActors", (text, known) => known.actors.has(text as ActorId), "is no actor of this record"),
  several(
    "withpublisher",
    "withPublishers",
    (text, known) => known.publishers.has(text),
    "is no publisher of this record",
  ),
  single("scale", "countsScale", (value) => value, oneOf(["linear", "log"]), "is neither linear nor log"),
  single("kinds", "kinds", (value) => value, oneOf(KINDS), "is no kind of contradiction"),
  single("order", "order", (value) => value, oneOf(LINE_ORDERS), "is not gap, date or sources"),
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
  single("standing", "standingShows", (value) => value, oneOf(STANDING_SHOWN), "is neither contradicted nor all"),
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
  single("map", "mapForm", (value) => value, oneOf(MAP_FORMS), "is not places, provinces, years or months"),
  single("names", "mapScript", (value) => value, oneOf(["english", "local"]), "is neither english nor local"),
  single("sort", "eventOrder", (value) => value, oneOf(EVENT_ORDERS), "is no column of the events table"),
  flag("descending", "eventOrderDescending"),
  single("asof", "asOf", (value) => value, parseVersion, "is no edition such as 2026.11"),
  single("panel", "alone", (value) => value, oneOf(REGIONS), "is no region of this page"),
  single("deck", "deck", (value) => value, deckKey, "is no deck"),
  single(
    "slide",
    "slide",
    String,
    (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : null),
    "is no number of a slide",
  ),
  single("as", "deckAs", (value) => value, oneOf(DECK_AS), "is not stage, speaker or handout"),
];
