import { addFigures } from "@/domain/addFigures.ts";
import { coordinatesOf } from "@/domain/coordinatesOf.ts";
import { counted } from "@/domain/counted.ts";
import type { Event, PlacePrecision } from "@/domain/Event.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { FigureQuestion } from "@/domain/Question.ts";
import { questionInWords } from "@/domain/questionInWords.ts";
import type { Voice } from "@/domain/Voice.ts";
import type { Selection } from "@/engine/Selection.ts";
import { isEventContested } from "./isEventContested.ts";
import { killedInEach, type KilledInEach } from "./killedByVoice.ts";
import { OTHER_NAMES } from "./nameInFull.ts";
import type { PlacePoint, PlacesFigure } from "./placesFigure.ts";

/** The voices that a card sets side by side; never added to each other. */
const HEARD = [
  ["pakistan", "Pakistan's"],
  ["kabul", "Kabul's"],
  ["independent", "independent"],
] as const satisfies readonly (readonly [Voice, string])[];

const EXACTNESS: Readonly<Record<PlacePrecision, string>> = {
  place: "good to a few kilometres",
  district: "a point in the district",
  province: "a point in the province",
  country: "a point in the country",
};

const LONGEST_TITLE = 72;
const MOST_NAMES = 6;

const listed = (names: readonly string[]): string =>
  names.length > MOST_NAMES
    ? `${names.slice(0, MOST_NAMES).join("; ")} and ${numberInWords(names.length - MOST_NAMES)} more`
    : names.join("; ");

function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_TITLE / 2)).trimEnd()}…`;
}

/** What is true of the sums besides: that they stand side by side does not make them comparable. */
function cautionOf(heard: readonly KilledInEach[], asked: readonly FigureQuestion[]): string | null {
  const spokenOf = heard.map((killed) => [...killed].flatMap(([id, each]) => (each?.voiced ? [id] : [])).join(" "));
  const events = new Set(spokenOf.filter((ids) => ids !== "")).size > 1;
  const groups = new Set(asked.map(({ population }) => population)).size > 1;
  if (events) return `The voices speak of different events${groups ? ", and of different groups of dead" : ""}`;
  return groups ? "Of each event one group of dead; the groups differ" : null;
}

/** A figure of the killed is of the whole event, at however many places it stands. */
function elsewhere(events: readonly Event[], heard: readonly KilledInEach[]): string | null {
  const wide = events.filter(
    ({ id, locations }) => locations.length > 1 && heard.some((killed) => killed.get(id)?.voiced),
  ).length;
  if (wide === 0) return null;
  if (events.length === 1) return "Of the whole event, which has other places too";
  return `${counted(wide, "event has", "events have")} other places too, and the figures are of whole events`;
}

/** Each voice's own sum, with the events of which it has a figure (rules V1 to V5). */
function killedLines(events: readonly Event[], { dataSet, isCarried }: Selection): readonly string[] {
  const heard = HEARD.map(([voice]) => killedInEach(events, voice, dataSet, isCarried));
  const asked = [...(heard[0]?.values() ?? [])].flatMap((each) => each?.question ?? []);
  const [only] = asked;
  if (only === undefined) return ["The record holds no figure of the killed here"];
  let unit = " events";
  const said = HEARD.map(([, label], at) => {
    const figures = [...(heard[at]?.values() ?? [])].flatMap((each) => each?.voiced?.figure ?? []);
    const sum = addFigures(figures);
    if (sum === null) return `${label} no figure`;
    if (events.length === 1) return `${label} ${sum.words}`;
    const part = `${numberInWords(figures.length)} of ${numberInWords(events.length)}${unit}`;
    unit = "";
    return `${label} ${sum.words} (${part})`;
  });
  const about = events.length === 1 ? questionInWords(only) : "Killed";
  return [`${about}: ${said.join(" · ")}`, cautionOf(heard, asked) ?? [], elsewhere(events, heard) ?? []].flat();
}

function latestOf(events: readonly Event[]): string | null {
  const latest = events.reduce<Event | null>((found, each) => (found && found.start > each.start ? found : each), null);
  if (latest === null) return null;
  return `${events.length === 1 ? "" : "Latest: "}${shortened(latest.title)}, ${eventDateInWords(latest)}`;
}

function linesOf({ voice }: Pick<PlacesFigure, "voice">, point: PlacePoint, selection: Selection): readonly string[] {
  const { events: ids, location, alsoCalled, fault } = point;
  const events = ids.flatMap((id) => selection.dataSet.eventById.get(id) ?? []);
  const contradicted = ids.filter((id) => isEventContested(id, selection)).length;
  const count = counted(events.length, "event", "events");
  // The first line counts the events where no voice is chosen, and says of one that its claims are contradicted.
  const lead =
    contradicted > 0 && events.length > 1
      ? [
          `Contradicted claims on ${contradicted === events.length ? "all" : `${numberInWords(contradicted)} of`} ${count}`,
        ]
      : voice === null
        ? []
        : [count];
  return [
    ...lead,
    ...killedLines(events, selection),
    latestOf(events) ?? [],
    `${coordinatesOf(location).degrees}, ${EXACTNESS[location.precision]}`,
    ...(fault === "swapped" ? ["Latitude and longitude may be exchanged; kept as the record has them"] : []),
    // Fewer stand behind the name.
    ...(alsoCalled.length > OTHER_NAMES ? [`At the same coordinates in the record: ${listed(alsoCalled)}`] : []),
  ].flat();
}

/** A card stays while the map moves under it. */
const known = new WeakMap<PlacePoint, readonly string[]>();

/** What a place's card says under its first line (rules F139 and F140). Costly, so asked for one place at a time. */
export function placeCard(
  figure: Pick<PlacesFigure, "voice">,
  point: PlacePoint,
  selection: Selection,
): readonly string[] {
  const found = known.get(point) ?? linesOf(figure, point, selection);
  known.set(point, found);
  return found;
}
