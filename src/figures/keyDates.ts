import type { DataSet } from "@/domain/DataSet.ts";
import type { Day } from "@/domain/Day.ts";
import type { Event } from "@/domain/Event.ts";
import type { EventId } from "@/domain/ids.ts";

export type KeyDate = { readonly day: Day; readonly label: string; readonly event: EventId };

/**
 * Short words for the days that analysts orient themselves by, under the events of the record that they are. What is not
 * named here is a key date by rule, with words by rule.
 */
export const NAMED_KEY_DATES: Readonly<Record<string, string>> = {
  "2021-08-15-taliban-takeover": "Taliban take Kabul",
  "2021-11-09-ttp-ceasefire": "TTP truce",
  "2021-12-09-ttp-ceasefire-ends": "Truce lapses",
  "2022-06-02-ttp-indefinite-ceasefire": "TTP ceasefire",
  "2022-11-28-ttp-ends-ceasefire": "TTP ceasefire called off",
  "2025-10-09-kabul-explosions": "Blasts in Kabul",
  "2025-10-11-border-clashes": "Border offensive",
  "2025-10-15-kabul-blasts": "Blasts in central Kabul",
  "2025-10-15-48h-truce": "48-hour truce",
  "2025-10-17-truce-extension": "Truce prolonged",
  "2025-10-18-doha-ceasefire": "Doha ceasefire",
  "2026-02-27-ghazab-lil-haq": "“Open war”",
  "2026-03-18-eid-pause": "Eid pause",
};

const isInKabul = ({ locations }: Event): boolean =>
  locations.some(({ name, precision }) => precision !== "country" && /(?:^|, )Kabul$/u.test(name));

/** The words of a key date; null where the event is none (rule F94). */
function wordsOf(event: Event): string | null {
  const named = NAMED_KEY_DATES[event.id];
  if (named !== undefined) return named;
  if (event.datePrecision !== "day") return null;
  if (event.type === "ceasefire") return "Ceasefire";
  return event.type === "airstrike" && isInKabul(event) ? "Strikes on Kabul" : null;
}

/** The record's key dates, oldest first, each on the first day of its event (rule F94). */
export const keyDatesOf = ({ events }: Pick<DataSet, "events">): readonly KeyDate[] =>
  events
    .flatMap((event) => {
      const label = wordsOf(event);
      return label === null ? [] : [{ day: event.start, label, event: event.id }];
    })
    .toSorted((a, b) => a.day - b.day || (a.event < b.event ? -1 : 1));
