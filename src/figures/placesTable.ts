import { coordinatesOf } from "@/domain/coordinatesOf.ts";
import { nameOfCountry } from "@/domain/countryNames.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { precisionNames } from "@/domain/precisionNames.ts";
import { byVoice } from "@/domain/Voice.ts";
import { sideOnMap, type PlacesFigure } from "./placesFigure.ts";
import type { Table } from "./tableOf.ts";

const words = (key: string, label: string) => ({ key, label, numeric: false });
const number = (key: string, label: string) => ({ key, label, numeric: true });

/** The places of the map as a table, so that they can be read without the picture. */
export function placesTable(figure: PlacesFigure): Table {
  const points = figure.series.flatMap((series) => series.points);
  const spoken = figure.voice !== null;
  const named = points.some(({ alsoCalled }) => alsoCalled.length > 0);
  const odd = points.some(({ fault }) => fault === "swapped");
  return {
    columns: [
      words("place", "Place"),
      words("province", "Province"),
      words("country", "Country"),
      words("precision", "Known to"),
      number("events", "Events"),
      ...(figure.voice === null
        ? []
        : [number("killed", `Killed ${byVoice[figure.voice]}`), number("without", "Events with no figure")]),
      words("sides", "Begun by"),
      words("coordinates", "Latitude, longitude"),
      ...(odd ? [words("fault", "In doubt")] : []),
      ...(named ? [words("also", "At the same coordinates")] : []),
    ],
    rows: points.map(({ x, words: said, events, withoutFigure, location, shares, alsoCalled, fault }) => ({
      key: x,
      cells: [
        x,
        location.admin1,
        nameOfCountry(location.country),
        precisionNames[location.precision].toLowerCase(),
        events.length,
        ...(spoken ? [said ?? "no figure", withoutFigure] : []),
        shares.map(({ side, events: begun }) => `${sideOnMap(side).label} ${numberInWords(begun.length)}`).join(", "),
        coordinatesOf(location).decimal,
        ...(odd ? [fault === "swapped" ? "latitude and longitude may be exchanged" : null] : []),
        ...(named ? [alsoCalled.length === 0 ? null : alsoCalled.join("; ")] : []),
      ],
    })),
  };
}
