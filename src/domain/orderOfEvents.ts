import type { DataSet } from "./DataSet.ts";
import { ASKED_ABOUT } from "./Deck.ts";
import type { Span } from "./Day.ts";
import type { Event } from "./Event.ts";
import type { EventId } from "./ids.ts";
import { letterOf } from "./askedFigures.ts";
import type { AskMade } from "./askSheet.ts";
import { capitalised } from "./capitalised.ts";
import { eventDateInWords } from "./eventDateInWords.ts";
import { spanOfEvent } from "./spanOfEvent.ts";

const PLACES = ["first", "second", "third", "fourth", "fifth", "sixth"] as const;

const TIMES =
  "January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter";
const DATE = `(?:(?:\\d{1,2}(?:–\\d{1,2})? )?(?:${TIMES})(?: (?:19|20)\\d\\d)?|(?:19|20)\\d\\d)`;
const DATES = new RegExp(String.raw`\b${DATE}(?: ?– ?${DATE})*\b`, "gu");

/** Rule P35: the title of an event without the date that some titles name: "Operation in Bajaur, …". */
const undated = (title: string): string => title.replaceAll(DATES, "…");

/** The days on which an event may have begun: one, or all of its month or year. */
const beganIn = (event: Event): Span =>
  event.datePrecision === "day" ? { start: event.start, end: event.start } : spanOfEvent(event);

/** Which of these events came first, second, and so on (rules P34 and P35). */
export function orderOfEvents(ids: readonly EventId[], { eventById }: Pick<DataSet, "eventById">): AskMade {
  const fault = (why: string): AskMade => ({ kind: "fault", why });
  const [least, most] = ASKED_ABOUT.order;
  if (ids.length < least || ids.length > most)
    return fault(`An ask of this kind needs ${least} to ${most} events; this one has ${ids.length}.`);
  const events: { readonly title: string; readonly event: Event; readonly began: Span }[] = [];
  for (const id of ids) {
    const event = eventById.get(id);
    if (event === undefined) return fault(`The record holds no event “${id}”.`);
    const title = undated(event.title);
    if (events.some((each) => each.event === event)) return fault(`The event “${id}” is asked about twice.`);
    if (events.some((each) => each.title === title)) return fault(`Two of the events are called “${title}”.`);
    events.push({ title, event, began: beganIn(event) });
  }
  const rows = events
    .toSorted((a, b) => (a.title < b.title ? -1 : 1))
    .map((each, at) => {
      const before = events.filter(({ began }) => began.end < each.began.start).length;
      const after = events.filter(({ began }) => began.start > each.began.end).length;
      return { ...each, key: letterOf(at), places: PLACES.slice(before, events.length - after) };
    });
  if (rows.every(({ places }) => places.length === rows.length))
    return fault("The record does not know which of these events came first.");
  return {
    kind: "ask",
    sheet: {
      kind: "order",
      prompt: "Which came first, which second?",
      about: "Events in the order of their titles.",
      rows: rows.map(({ key, title }) => ({ key, words: title, about: null, figure: null })),
      asked: rows.map(({ key, title }) => ({ key, label: title })),
      options: PLACES.slice(0, rows.length).map((place) => ({
        key: place,
        label: capitalised(place),
        short: capitalised(place),
        side: null,
      })),
    },
    answer: {
      right: new Map(rows.map(({ key, places }) => [key, places])),
      rows: new Map(
        rows.map(({ key, event }) => [
          key,
          { label: eventDateInWords(event), side: null, note: event.title, claim: null },
        ]),
      ),
      says: rows
        .toSorted((a, b) => a.began.start - b.began.start || (a.key < b.key ? -1 : 1))
        .map(({ event, places }) => `${capitalised(places.join(" or "))}: ${event.title}, ${eventDateInWords(event)}.`),
    },
  };
}
