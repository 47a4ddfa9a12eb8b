import type { ReactNode } from "react";
import { counted } from "@/domain/counted.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { PlacePoint } from "@/figures/placesFigure.ts";
import type { PlacesOverTime } from "@/figures/placesOverTime.ts";
import { sampleSizes } from "@/layout/map/sampleSizes.ts";
import { STILL_FRAME } from "@/layout/map/stillGround.ts";
import { contestedMark, openMark, ringMark, smallTagEdge, zeroMark } from "@/layout/map/symbolMarks.ts";
import { Drawn } from "@/ui/Drawn.tsx";
import { CONTESTED, FROM_NONE, NO_FIGURE } from "./mapWords.ts";
import { symbolRadius } from "@/layout/map/symbolRadius.ts";

type SampleProps = { readonly r: number; readonly children: ReactNode };

/** As large as on a map of the same width as the cell. */
const Sample = ({ r, children }: SampleProps) => (
  <svg
    className="map__sample"
    viewBox={`${-r - 1} ${-r - 1} ${2 * r + 2} ${2 * r + 2}`}
    style={{ width: `${(((2 * r + 2) / STILL_FRAME.width) * 100).toFixed(2)}%` }}
    aria-hidden="true"
  >
    {children}
  </svg>
);

const Ringed = () => (
  <>
    <Drawn marks={[contestedMark(6)]} />
    <circle className="map__sample-places" r={4} />
  </>
);

type Row = { readonly words: string; readonly r: number; readonly mark: ReactNode };

/** What the sizes and marks mean, in a cell of the grid, so that it scales with the maps. */
export function SmallMapsSizes({ figure: { largest, unit, series } }: { readonly figure: PlacesOverTime }) {
  const radius = symbolRadius(largest, STILL_FRAME);
  const points = series.flatMap((each) => each.points);
  const where = (test: (point: PlacePoint) => boolean, row: Row): readonly Row[] => (points.some(test) ? [row] : []);
  const rows: readonly Row[] = [
    ...sampleSizes(largest).map((size) => ({
      words: unit === "events" ? counted(size, "event", "events") : `${numberInWords(size)} ${unit}`,
      r: radius(size),
      mark: <circle className="map__sample-size" r={radius(size)} />,
    })),
    ...where(({ value }) => value === 0, {
      words: FROM_NONE,
      r: radius(0),
      mark: <Drawn marks={[zeroMark(radius(0))]} />,
    }),
    ...where(({ value }) => value === null, {
      words: NO_FIGURE,
      r: radius(null),
      mark: <Drawn marks={[openMark(radius(null))]} />,
    }),
    ...where(({ location }) => location.precision === "district", {
      words: "known to about 20 km",
      r: 7,
      mark: <Drawn marks={[ringMark(7)]} />,
    }),
    ...where(({ location }) => location.precision === "province", {
      words: "on a card: somewhere in the province, no size",
      r: 6,
      mark: <Drawn marks={[smallTagEdge()]} />,
    }),
    ...where(({ contested }) => contested, { words: CONTESTED, r: 6, mark: <Ringed /> }),
  ];
  return (
    <li className="small-map small-map--key">
      <h4 className="small-map__title">One scale for all</h4>
      <ul className="map__key">
        {rows.map(({ words, r, mark }) => (
          <li key={words}>
            <span className="small-map__sample">
              <Sample r={r}>{mark}</Sample>
            </span>
            {words}
          </li>
        ))}
      </ul>
      <p className="small-map__notes">Press a map to choose its dates, and again for those from before.</p>
    </li>
  );
}
