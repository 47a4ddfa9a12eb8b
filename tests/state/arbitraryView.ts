import fc from "fast-check";
import type { Day } from "@/domain/Day.ts";
import { EVENT_TYPES } from "@/domain/Event.ts";
import type { ActorId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";
import { KINDS } from "@/domain/Kinds.ts";
import { LINE_ORDERS } from "@/domain/LineOrder.ts";
import { TIME_UNITS } from "@/engine/timeBins.ts";
import type { Vocabulary } from "@/state/linkParts.ts";
import { VOICES } from "@/domain/Voice.ts";
import {
  CARRIER_ORDERS,
  COMPARED_WITH,
  COUNTED,
  COUNTS_PERIODS,
  EVENT_ORDERS,
  LOSSES,
  QUESTION_SORTS,
  RECORD_BY,
  type View,
} from "@/state/View.ts";

const actors = ["pakistan-military", "afghan-taliban", "ttp"] as string[] as ActorId[];
const publishers = ["Dawn", "Tolo, Kabul", "AT&T=News", "VOA? #1", "50 % + 1", "د ټولو", "a;b/c"];
const documents = ["dawn-1", "tolo-1", "voa-1"] as string[] as SourceId[];
const events = ["2025-10-11-border-clash", "2021-08-15-kabul"] as string[] as EventId[];
const questions = ["q-soldiers-killed", "q-fired-first"] as string[] as QuestionId[];
const places = ["Torkham", "Chaman & Spin Boldak", "Kurram=North"];

/** What a link of these tests may speak of. */
export const vocabulary: Vocabulary = {
  actors: new Set(actors),
  publishers: new Set(publishers),
  documents: new Set(documents),
  events: new Set(events),
  questions: new Set(questions),
  places: new Set(places),
};

/** 1700 to 2200: what is asked of a day is only that it has four digits in its year. */
const someDay = fc.integer({ min: -98_000, max: 84_000 }).map((number) => number as Day);

/** Two days in order, either of which may be open. */
const ends = fc
  .tuple(fc.option(someDay), fc.option(someDay))
  .map(([a, b]) => (a !== null && b !== null && a > b ? ([b, a] as const) : ([a, b] as const)));

const dates: fc.Arbitrary<Pick<View, Ends>> = fc
  .tuple(ends, ends, ends)
  .map(([[from, to], [zoomFrom, zoomTo], [withFrom, withTo]]) => ({ from, to, zoomFrom, zoomTo, withFrom, withTo }));
type Ends = "from" | "to" | "zoomFrom" | "zoomTo" | "withFrom" | "withTo";

/** Whether a text holds no half of a pair, as every text that is typed. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

/** A letter that is no half of a pair: browsers put a sign in the place of half a letter. */
const search = fc
  .string({ unit: "grapheme", maxLength: 40 })
  .filter((text) => isWellFormed(text) && text.length <= 200);

/** Every view that these words allow. */
export const views: fc.Arbitrary<View> = fc
  .tuple(
    dates,
    fc.record({
      actors: fc.subarray([...actors]),
      match: fc.constantFrom("any", "all"),
      publishers: fc.shuffledSubarray(publishers),
      documents: fc.subarray([...documents]),
      types: fc.shuffledSubarray([...EVENT_TYPES]),
      search,
      contradicted: fc.boolean(),
      unit: fc.option(fc.constantFrom(...TIME_UNITS)),
      stack: fc.constantFrom("type", "side"),
      timelineForm: fc.constantFrom("bars", "calendar"),
      keyDates: fc.boolean(),
      notes: fc.subarray(["2025-10-19 Doha", "2021-08-15 Kabul & <b>more</b>", "2026-02-26 “open war”"]),
      countsKind: fc.constantFrom("published", "in-record", "both"),
      countsPeriod: fc.constantFrom(...COUNTS_PERIODS),
      recordUnit: fc.constantFrom(...TIME_UNITS),
      recordBy: fc.constantFrom(...RECORD_BY),
      recordForm: fc.constantFrom("stacked", "multiples"),
      compareWith: fc.option(fc.constantFrom(...COMPARED_WITH)),
      withActors: fc.subarray([...actors]),
      withPublishers: fc.shuffledSubarray(publishers),
      counted: fc.constantFrom(...COUNTED),
      countsScale: fc.constantFrom("linear", "log"),
      kinds: fc.constantFrom(...KINDS),
      order: fc.constantFrom(...LINE_ORDERS),
      withinOneSide: fc.boolean(),
      questionSort: fc.constantFrom(...QUESTION_SORTS),
      find: search,
      plotScale: fc.constantFrom("own", "shared"),
      rule: fc.option(fc.constantFrom("C9", "C22", "V1")),
      voice: fc.option(fc.constantFrom(...VOICES)),
      losses: fc.constantFrom(...LOSSES),
      carrierOrder: fc.constantFrom(...CARRIER_ORDERS),
      sideBySide: fc.boolean(),
      question: fc.option(fc.constantFrom(...questions)),
      event: fc.option(fc.constantFrom(...events)),
      place: fc.option(fc.constantFrom(...places)),
      eventOrder: fc.constantFrom(...EVENT_ORDERS),
      eventOrderDescending: fc.boolean(),
    }) as fc.Arbitrary<Omit<View, Ends>>,
  )
  .map(([days, rest]) => ({ ...rest, ...days }));
