import { addFigures } from "@/domain/addFigures.ts";
import { counted } from "@/domain/counted.ts";
import type { PlacePrecision } from "@/domain/Event.ts";
import type { EventId } from "@/domain/ids.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { byVoice } from "@/domain/Voice.ts";
import type { Channel } from "./channelOf.ts";
import { nameInFull } from "./nameInFull.ts";
import { sideOnMap, type PlacePoint, type PlacesFigure } from "./placesFigure.ts";
import { SIDES_THAT_BEGAN, type SideThatBegan } from "./sidesThatBegan.ts";

/** Sides of one channel are drawn as one; the two that are no side have forms of their own. */
export type PlaceChannel = Channel | "mixed" | "none";

/** A place as a map draws it. */
export type PlaceMark = {
  readonly id: string;
  readonly label: string;
  readonly lat: number;
  readonly lon: number;
  readonly size: number | null;
  readonly amount?: string;
  readonly shares: readonly {
    readonly channel: PlaceChannel;
    readonly size: number;
    readonly parts: readonly EventId[];
  }[];
  readonly precision: "dot" | "ring" | "hatch";
  readonly says: string;
  readonly contested: boolean;
};

export type PlaceSum = (events: readonly string[]) => { readonly size: number | null; readonly words: string };

const DRAWN: Readonly<Record<PlacePrecision, PlaceMark["precision"]>> = {
  place: "dot",
  district: "ring",
  province: "hatch",
  country: "hatch",
};

const NEARNESS: Readonly<Record<PlacePrecision, string>> = {
  place: "",
  district: ", known to the district",
  province: ", known only to the province",
  country: ", known only to the country",
};

const channelOnMap = (side: SideThatBegan): PlaceChannel =>
  sideOnMap(side).channel ?? (side === "several" ? "mixed" : "none");

function sharesByChannel({ shares }: PlacePoint): PlaceMark["shares"] {
  const byChannel = new Map<PlaceChannel, { readonly size: number; readonly parts: readonly EventId[] }>();
  for (const { side, size, events } of shares) {
    const channel = channelOnMap(side);
    const before = byChannel.get(channel) ?? { size: 0, parts: [] };
    byChannel.set(channel, { size: before.size + size, parts: [...before.parts, ...events] });
  }
  return [...byChannel].map(([channel, share]) => ({ channel, ...share }));
}

/** The names of the channels on one map, or on several that share a key, each once. */
export function sidesOfMaps(figures: readonly Pick<PlacesFigure, "sides">[]): readonly {
  readonly channel: PlaceChannel;
  readonly label: string;
}[] {
  const drawn = new Set(figures.flatMap(({ sides }) => sides.map(({ side }) => side)));
  const labels = new Map<PlaceChannel, string[]>();
  for (const side of SIDES_THAT_BEGAN) {
    if (!drawn.has(side)) continue;
    const channel = channelOnMap(side);
    labels.set(channel, [...(labels.get(channel) ?? []), sideOnMap(side).label]);
  }
  return [...labels].map(([channel, names]) => ({ channel, label: names.join(", ") }));
}

const eventsInWords = (count: number): string => counted(count, "event", "events");

const killedInWords = (words: string): string => (words === "0" ? "none killed" : `${words} killed`);

/** What stands at a place: "9 events", "at least 58 killed by Kabul's figures, 2 of 5 events with no figure". */
function amountOf({ events, words, withoutFigure }: PlacePoint, { voice }: PlacesFigure): string {
  if (voice === null || withoutFigure === null) return eventsInWords(events.length);
  if (words === null) return `no figure for ${eventsInWords(events.length)}`;
  const without =
    withoutFigure === 0 ? "" : `, ${numberInWords(withoutFigure)} of ${eventsInWords(events.length)} with no figure`;
  return `${killedInWords(words)} ${byVoice[voice]}${without}`;
}

/** How the killed of several places are added; null where no voice is chosen, and events are counted. */
export function placeSum({ killed, voice }: PlacesFigure): PlaceSum | null {
  if (killed === null || voice === null) return null;
  return (events) => {
    const sum = addFigures(events.flatMap((id) => killed[id as EventId] ?? []));
    return {
      size: sum?.low ?? null,
      words: sum === null ? "no figure" : `${killedInWords(sum.words)} ${byVoice[voice]}`,
    };
  };
}

/** The places of the figure as a map draws them. */
export const placeMarks = (figure: PlacesFigure): readonly PlaceMark[] =>
  figure.series.flatMap(({ points }) =>
    points.map((point) => {
      const { x, value, words, location, contested, fault } = point;
      const odd = fault === "swapped" ? ", latitude and longitude may be exchanged" : "";
      return {
        id: x,
        label: x,
        lat: location.lat,
        lon: location.lon,
        size: value,
        ...(figure.voice !== null && { amount: words ?? "no figure" }),
        shares: sharesByChannel(point),
        precision: DRAWN[location.precision],
        says: `${nameInFull(point)}: ${amountOf(point, figure)}${NEARNESS[location.precision]}${odd}${contested ? ", contradicted claims" : ""}`,
        contested,
      };
    }),
  );
