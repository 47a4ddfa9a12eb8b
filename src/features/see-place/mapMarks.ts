import { addFigures } from "@/domain/addFigures.ts";
import type { PlacePrecision } from "@/domain/Event.ts";
import { nameOfCountry } from "@/domain/countryNames.ts";
import type { EventId } from "@/domain/ids.ts";
import { counted } from "@/domain/counted.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { precisionNames } from "@/domain/precisionNames.ts";
import { byVoice } from "@/domain/Voice.ts";
import { sideOnMap, type PlacePoint, type PlacesFigure } from "@/figures/placesFigure.ts";
import type { SideThatBegan } from "@/figures/sidesThatBegan.ts";
import type { Table } from "@/figures/tableOf.ts";
import type { MapChannel, MapPlace, MapProps, MapSum } from "@/ui/map/MapPlace.ts";

const DRAWN: Readonly<Record<PlacePrecision, MapPlace["precision"]>> = {
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

/** Sides of one channel are drawn as one; the two that are no side have forms of their own. */
const channelOfSide = (side: SideThatBegan): MapChannel =>
  sideOnMap(side).channel ?? (side === "several" ? "mixed" : "none");

function sharesByChannel({ shares }: PlacePoint): MapPlace["shares"] {
  const byChannel = new Map<MapChannel, readonly string[]>();
  const sizes = new Map<MapChannel, number>();
  for (const { side, size, events } of shares) {
    const channel = channelOfSide(side);
    byChannel.set(channel, [...(byChannel.get(channel) ?? []), ...events]);
    sizes.set(channel, (sizes.get(channel) ?? 0) + size);
  }
  return [...byChannel].map(([channel, parts]) => ({ channel, size: sizes.get(channel) ?? 0, parts }));
}

/** The names of the channels on the map, each once. */
export function mapSides(figure: PlacesFigure): MapProps["sides"] {
  const labels = new Map<MapChannel, string[]>();
  for (const { side, label } of figure.sides)
    labels.set(channelOfSide(side), [...(labels.get(channelOfSide(side)) ?? []), label]);
  return [...labels].map(([channel, names]) => ({ channel, label: names.join(", ") }));
}

const eventsInWords = (count: number): string => counted(count, "event", "events");

/** What stands at a place: "9 events", "at least 58 killed by Kabul's figures, 2 of 5 events with no figure". */
function amountOf({ events, words, withoutFigure }: PlacePoint, { voice }: PlacesFigure): string {
  if (voice === null || withoutFigure === null) return eventsInWords(events.length);
  if (words === null) return `no figure for ${eventsInWords(events.length)}`;
  const without =
    withoutFigure === 0 ? "" : `, ${numberInWords(withoutFigure)} of ${eventsInWords(events.length)} with no figure`;
  return `${killedInWords(words)} ${byVoice[voice]}${without}`;
}

const killedInWords = (words: string): string => (words === "0" ? "none killed" : `${words} killed`);

/** How the killed of several places are added; null where no voice is chosen, and events are counted. */
export function mapSum({ killed, voice }: PlacesFigure): MapSum | null {
  if (killed === null || voice === null) return null;
  return (events) => {
    const sum = addFigures(events.flatMap((id) => killed[id as EventId] ?? []));
    return {
      size: sum?.low ?? null,
      words: sum === null ? "no figure" : `${killedInWords(sum.words)} ${byVoice[voice]}`,
    };
  };
}

/** The places of the figure as the map draws them. */
export const mapPlaces = (figure: PlacesFigure): readonly MapPlace[] =>
  figure.series.flatMap(({ points }) =>
    points.map((point) => {
      const { x, value, words, location, contested } = point;
      return {
        id: x,
        label: x,
        lat: location.lat,
        lon: location.lon,
        size: value,
        ...(figure.voice !== null && { amount: words ?? "no figure" }),
        shares: sharesByChannel(point),
        precision: DRAWN[location.precision],
        says: `${x}: ${amountOf(point, figure)}${NEARNESS[location.precision]}${contested ? ", contradicted claims" : ""}`,
        contested,
      };
    }),
  );

/** The same places as a table, by province, so that it can be read without the picture. */
export function placesTable(figure: PlacesFigure): Table {
  const spoken = figure.voice !== null;
  return {
    columns: [
      { key: "place", label: "Place", numeric: false },
      { key: "province", label: "Province", numeric: false },
      { key: "country", label: "Country", numeric: false },
      { key: "precision", label: "Known to", numeric: false },
      { key: "events", label: "Events", numeric: true },
      ...(spoken
        ? [
            { key: "killed", label: `Killed ${byVoice[figure.voice]}`, numeric: true },
            { key: "without", label: "Events with no figure", numeric: true },
          ]
        : []),
      { key: "sides", label: "Begun by", numeric: false },
    ],
    rows: figure.series.flatMap(({ points }) =>
      points.map(({ x, words, events, withoutFigure, location, shares }) => ({
        key: x,
        cells: [
          x,
          location.admin1,
          nameOfCountry(location.country),
          precisionNames[location.precision].toLowerCase(),
          events.length,
          ...(spoken ? [words ?? "no figure", withoutFigure] : []),
          shares.map(({ side, events: begun }) => `${sideOnMap(side).label} ${numberInWords(begun.length)}`).join(", "),
        ],
      })),
    ),
  };
}
