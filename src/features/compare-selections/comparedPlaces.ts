import { addFigures } from "@/domain/addFigures.ts";
import { counted } from "@/domain/counted.ts";
import type { PlacePrecision } from "@/domain/Event.ts";
import type { EventId } from "@/domain/ids.ts";
import type { Pair } from "@/figures/comparisonPair.ts";
import { sideOnMap, type PlacePoint, type PlacesFigure } from "@/figures/placesFigure.ts";
import { SIDES_THAT_BEGAN, type SideThatBegan } from "@/figures/sidesThatBegan.ts";
import type { MapChannel, MapPlace, MapProps, MapSum } from "@/ui/map/MapPlace.ts";

const DRAWN: Readonly<Record<PlacePrecision, MapPlace["precision"]>> = {
  place: "dot",
  district: "ring",
  province: "hatch",
  country: "hatch",
};

const channelOfSide = (side: SideThatBegan): MapChannel =>
  sideOnMap(side).channel ?? (side === "several" ? "mixed" : "none");

function amountOf({ events, words }: PlacePoint, { voice }: PlacesFigure): string {
  if (voice === null) return counted(events.length, "event", "events");
  return words === null ? "no figure" : `${words} killed`;
}

/** Shares of one channel are one share: sides of it are drawn as one. */
function sharesOf({ shares }: PlacePoint): MapPlace["shares"] {
  const channels = [...new Set(shares.map(({ side }) => channelOfSide(side)))];
  return channels.map((channel) => {
    const own = shares.filter(({ side }) => channelOfSide(side) === channel);
    return {
      channel,
      size: own.reduce((sum, { size }) => sum + size, 0),
      parts: own.flatMap(({ events }) => events),
    };
  });
}

/** The places of one of the two figures as the map draws them. */
export const comparedPlaces = (figure: PlacesFigure): readonly MapPlace[] =>
  figure.series.flatMap(({ points }) =>
    points.map((point) => ({
      id: point.x,
      label: point.x,
      lat: point.location.lat,
      lon: point.location.lon,
      size: point.value,
      ...(figure.voice !== null && { amount: point.words ?? "no figure" }),
      shares: sharesOf(point),
      precision: DRAWN[point.location.precision],
      says: `${point.x}: ${amountOf(point, figure)}${point.contested ? ", contradicted claims" : ""}`,
      contested: point.contested,
    })),
  );

/** The sides on either map, so that both have one key. */
export function comparedSides({ a, b }: Pair<PlacesFigure>): MapProps["sides"] {
  const drawn = [...a.sides, ...b.sides];
  const labels = new Map<MapChannel, string[]>();
  for (const side of SIDES_THAT_BEGAN) {
    const found = drawn.find((each) => each.side === side);
    if (found === undefined) continue;
    const channel = channelOfSide(side);
    labels.set(channel, [...(labels.get(channel) ?? []), found.label]);
  }
  return [...labels].map(([channel, names]) => ({ channel, label: names.join(", ") }));
}

/** How the killed of several places are added; null where events are counted. */
export function comparedSum({ killed }: PlacesFigure): MapSum | null {
  if (killed === null) return null;
  return (events) => {
    const sum = addFigures(events.flatMap((id) => killed[id as EventId] ?? []));
    return { size: sum?.low ?? null, words: sum === null ? "no figure" : `${sum.words} killed` };
  };
}
