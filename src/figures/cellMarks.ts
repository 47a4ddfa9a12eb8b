import { counted } from "@/domain/counted.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { CellPoint, CellsFigure } from "./cellsFigure.ts";
import type { PlaceChannel, PlaceMark } from "./placeMarks.ts";
import { sideOnMap } from "./placesFigure.ts";
import type { Table } from "./tableOf.ts";

/** A cell as a map draws it: its shares name no events, so two that meet are added up. */
export type CellMark = Omit<PlaceMark, "shares"> & {
  readonly shares: readonly { readonly channel: PlaceChannel; readonly size: number }[];
};

function sharesByChannel({ shares }: CellPoint): CellMark["shares"] {
  const sizes = new Map<PlaceChannel, number>();
  for (const { side, size } of shares) {
    const channel = sideOnMap(side).channel ?? (side === "several" ? "mixed" : "none");
    sizes.set(channel, (sizes.get(channel) ?? 0) + size);
  }
  return [...sizes].map(([channel, size]) => ({ channel, size }));
}

/** The cells of the figure as a map draws them. */
export const cellMarks = (figure: CellsFigure): readonly CellMark[] =>
  figure.series.flatMap(({ points }) =>
    points.map((point) => ({
      id: point.id,
      label: point.x,
      lat: point.lat,
      lon: point.lon,
      size: point.value,
      shares: sharesByChannel(point),
      precision: "dot",
      says: `${point.x}: ${counted(point.value ?? 0, "event", "events")}${point.contested ? ", contradicted claims" : ""}`,
      contested: point.contested,
    })),
  );

/** The same cells as a table, so that they can be read without the picture. */
export const cellsTable = ({ series }: CellsFigure): Table => ({
  columns: [
    { key: "square", label: "Square near", numeric: false },
    { key: "places", label: "Places", numeric: true },
    { key: "events", label: "Events", numeric: true },
    { key: "sides", label: "Begun by", numeric: false },
  ],
  rows: series.flatMap(({ points }) =>
    points.map(({ id, near, places, value, shares }) => ({
      key: id,
      cells: [
        near,
        places,
        value,
        shares.map(({ side, size }) => `${sideOnMap(side).label} ${numberInWords(size)}`).join(", "),
      ],
    })),
  ),
});
