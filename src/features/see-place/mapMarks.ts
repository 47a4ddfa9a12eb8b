import type { PlacePrecision } from "@/domain/Event.ts";
import { nameOfCountry } from "@/domain/countryNames.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { precisionNames } from "@/domain/precisionNames.ts";
import { sideOnMap, type PlacePoint, type PlacesFigure } from "@/figures/placesFigure.ts";
import type { SideThatBegan } from "@/figures/sidesThatBegan.ts";
import type { Table } from "@/figures/tableOf.ts";
import type { MapChannel, MapPlace, MapProps } from "@/ui/map/MapPlace.ts";

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
  for (const { side, events } of shares)
    byChannel.set(channelOfSide(side), [...(byChannel.get(channelOfSide(side)) ?? []), ...events]);
  return [...byChannel].map(([channel, parts]) => ({ channel, size: parts.length, parts }));
}

/** The names of the channels on the map, each once. */
export function mapSides(figure: PlacesFigure): MapProps["sides"] {
  const labels = new Map<MapChannel, string[]>();
  for (const { side, label } of figure.sides)
    labels.set(channelOfSide(side), [...(labels.get(channelOfSide(side)) ?? []), label]);
  return [...labels].map(([channel, names]) => ({ channel, label: names.join(", ") }));
}

/** The places of the figure as the map draws them. */
export const mapPlaces = (figure: PlacesFigure): readonly MapPlace[] =>
  figure.series.flatMap(({ points }) =>
    points.map((point) => {
      const { x, value, location, contested } = point;
      const count = `${numberInWords(value ?? 0)} ${value === 1 ? "event" : "events"}`;
      return {
        id: x,
        label: x,
        lat: location.lat,
        lon: location.lon,
        size: value ?? 0,
        shares: sharesByChannel(point),
        precision: DRAWN[location.precision],
        says: `${x}: ${count}${NEARNESS[location.precision]}${contested ? ", contradicted claims" : ""}`,
        contested,
      };
    }),
  );

/** The same places as a table, by province, so that it can be read without the picture. */
export function placesTable(figure: PlacesFigure): Table {
  return {
    columns: [
      { key: "place", label: "Place", numeric: false },
      { key: "province", label: "Province", numeric: false },
      { key: "country", label: "Country", numeric: false },
      { key: "precision", label: "Known to", numeric: false },
      { key: "events", label: "Events", numeric: true },
      { key: "sides", label: "Begun by", numeric: false },
    ],
    rows: figure.series.flatMap(({ points }) =>
      points.map(({ x, value, words, location, shares }) => ({
        key: x,
        cells: [
          x,
          location.admin1,
          nameOfCountry(location.country),
          precisionNames[location.precision].toLowerCase(),
          words ?? value,
          shares.map(({ side, size }) => `${sideOnMap(side).label} ${numberInWords(size)}`).join(", "),
        ],
      })),
    ),
  };
}
