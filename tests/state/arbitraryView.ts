import { REGIONS } from "@/domain/Region.ts";
import fc from "fast-check";
import type { Area } from "@/domain/Area.ts";
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
  DECK_AS,
  EVENT_ORDERS,
  LOSSES,
  MAP_FORMS,
  QUESTION_SORTS,
  RECORD_BY,
  STANDING_SHOWN,
  type View,
} from "@/state/View.ts";

const actors = ["pakistan-military", "afghan-taliban", "ttp"] as string[] as ActorId[];
const publishers = ["Dawn", "Tolo, Kabul", "AT&T=News", "VOA? #1", "50 % + 1", "د ټولو", "a;b/c"];
const documents = ["dawn-1", "tolo-1", "voa-1"] as string[] as SourceId[];
const events = ["2025-10-11-border-clash", "2021-08-15-kabul"] as string[] as EventId[];
const questions = ["q-soldiers-killed", "q-fired-first"] as string[] as QuestionId[];
const places = ["Torkham", "Chaman & Spin Boldak", "Kurram=North"];

const provinces = ["PK Khyber Pakhtunkhwa", "AF Kandahar", "PK", "QA Doha & more"];
/** Three decimals are what an address keeps. */
const degrees = (most: number) => fc.integer({ min: -most * 1000, max: most * 1000 }).map((n) => n / 1000);
const point = fc.tuple(degrees(180), degrees(90));
const km = fc.integer({ min: 1, max: 500 });
const areas: fc.Arbitrary<Area> = fc.oneof(
  fc.record({ kind: fc.constant("line" as const), km }),
  fc.record({ kind: fc.constant("lasso" as const), ring: fc.array(point, { minLength: 3, maxLength: 80 }) }),
  fc
    .tuple(point, km, fc.constantFrom("", "Torkham", "Chaman–Spin Boldak", "a; b, 2 c"))
    .map(([[lon, lat], far, name]): Area => ({ kind: "near", name, lon, lat, km: far })),
  fc
    .tuple(point, point)
    .filter(([a, b]) => a[0] !== b[0] && a[1] !== b[1])
    .map(([a, b]): Area => ({
      kind: "box",
      west: Math.min(a[0], b[0]),
      south: Math.min(a[1], b[1]),
      east: Math.max(a[0], b[0]),
      north: Math.max(a[1], b[1]),
    })),
);

/** What a link of these tests may speak of. */
export const vocabulary: Vocabulary = {
  actors: new Set(actors),
  publishers: new Set(publishers),
  documents: new Set(documents),
  events: new Set(events),
  questions: new Set(questions),
  places: new Set(places),
  provinces: new Set(provinces),
  points: { has: () => true },
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

/** The edition that the links of these tests are made with. */
export const edition = { version: "2026.11" };

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
      provinces: fc.shuffledSubarray(provinces),
      area: fc.option(areas),
      search,
      contradicted: fc.boolean(),
      unit: fc.option(fc.constantFrom(...TIME_UNITS)),
      stack: fc.constantFrom("type", "side"),
      timelineForm: fc.constantFrom("bars", "calendar"),
      timelineWhole: fc.boolean(),
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
      standingShows: fc.option(fc.constantFrom(...STANDING_SHOWN)),
      sideBySide: fc.boolean(),
      question: fc.option(fc.constantFrom(...questions)),
      event: fc.option(fc.constantFrom(...events)),
      place: fc.option(fc.constantFrom(...places)),
      mapForm: fc.constantFrom(...MAP_FORMS),
      mapScript: fc.constantFrom("english", "local"),
      eventOrder: fc.constantFrom(...EVENT_ORDERS),
      eventOrderDescending: fc.boolean(),
      asOf: fc.option(fc.constantFrom("2026.05", "2027.11", "1999.12")),
      alone: fc.option(fc.constantFrom(...REGIONS)),
      deck: fc.option(fc.constantFrom("one-night-two-tolls", "own.0a1b2c3d", "~abc_DEF-123")),
      slide: fc.integer({ min: 1, max: 999 }),
      deckAs: fc.constantFrom(...DECK_AS),
    }) as fc.Arbitrary<Omit<View, Ends>>,
  )
  .map(([days, rest]) => ({ ...rest, ...days }));
