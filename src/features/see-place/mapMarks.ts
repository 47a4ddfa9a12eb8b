import type { PlacePrecision } from "@/domain/Event.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { precisionNames } from "@/domain/precisionNames.ts";
import type { PlacesFigure } from "@/figures/placesFigure.ts";
import type { Table } from "@/figures/tableOf.ts";
import type { MapPlace } from "@/ui/map/MapPlace.ts";

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

/** The places of the figure as the map draws them. */
export const mapPlaces = (figure: PlacesFigure): readonly MapPlace[] =>
  figure.series.flatMap(({ points }) =>
    points.map(({ x, value, location, shares, contested }) => ({
      id: x,
      label: x,
      lat: location.lat,
      lon: location.lon,
      size: value ?? 0,
      shares,
      precision: DRAWN[location.precision],
      says: `${x}: ${numberInWords(value ?? 0)} ${value === 1 ? "event" : "events"}${NEARNESS[location.precision]}${contested ? ", contradicted claims" : ""}`,
      contested,
    })),
  );

/** The same places as a table, by province, so that it can be read without the picture. */
export function placesTable(figure: PlacesFigure): Table {
  return {
    columns: [
      { key: "place", label: "Place", numeric: false },
      { key: "province", label: "Province", numeric: false },
      { key: "country", label: "Country", numeric: false },
      { key: "precision", label: "Known to the", numeric: false },
      { key: "events", label: "Events", numeric: true },
    ],
    rows: figure.series.flatMap(({ points }) =>
      points.map(({ x, value, words, location }) => ({
        key: x,
        cells: [x, location.admin1, location.country, precisionNames[location.precision].toLowerCase(), words ?? value],
      })),
    ),
  };
}
