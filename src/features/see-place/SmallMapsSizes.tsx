import type { ReactNode } from "react";
import { counted } from "@/domain/counted.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { PlacePoint } from "@/figures/placesFigure.ts";
import type { PlacesOverTime } from "@/figures/placesOverTime.ts";
import { sampleSizes } from "@/ui/map/MapKey.tsx";
import { FRAME } from "@/ui/map/StillMap.tsx";
import { ZeroMark } from "@/ui/map/SymbolMark.tsx";
import { symbolRadius } from "@/layout/map/symbolRadius.ts";

type SampleProps = { readonly r: number; readonly children: ReactNode };

/** As large as on a map of the same width as the cell. */
const Sample = ({ r, children }: SampleProps) => (
  <svg
    className="map__sample"
    viewBox={`${-r - 1} ${-r - 1} ${2 * r + 2} ${2 * r + 2}`}
    style={{ width: `${(((2 * r + 2) / FRAME.width) * 100).toFixed(2)}%` }}
    aria-hidden="true"
  >
    {children}
  </svg>
);

const Ringed = () => (
  <>
    <circle className="symbol__contested" r={6} />
    <circle className="map__sample-places" r={4} />
  </>
);

type Row = { readonly words: string; readonly r: number; readonly mark: ReactNode };

/** What the sizes and marks mean, in a cell of the grid, so that it scales with the maps. */
export function SmallMapsSizes({ figure: { largest, unit, series } }: { readonly figure: PlacesOverTime }) {
  const radius = symbolRadius(largest, FRAME);
  const points = series.flatMap((each) => each.points);
  const where = (test: (point: PlacePoint) => boolean, row: Row): readonly Row[] => (points.some(test) ? [row] : []);
  const rows: readonly Row[] = [
    ...sampleSizes(largest).map((size) => ({
      words: unit === "events" ? counted(size, "event", "events") : `${numberInWords(size)} ${unit}`,
      r: radius(size),
      mark: <circle className="map__sample-size" r={radius(size)} />,
    })),
    ...where(({ value }) => value === 0, {
      words: "none killed, or a range that begins at none",
      r: radius(0),
      mark: <ZeroMark r={radius(0)} />,
    }),
    ...where(({ value }) => value === null, {
      words: "no figure",
      r: radius(null),
      mark: <circle className="symbol__none" r={radius(null)} />,
    }),
    ...where(({ location }) => location.precision === "district", {
      words: "known to about 20 km",
      r: 7,
      mark: <circle className="symbol__ring" r={7} />,
    }),
    ...where(({ location }) => location.precision === "province", {
      words: "on a card: somewhere in the province, no size",
      r: 6,
      mark: <rect className="tag__paper" x={-5.5} y={-4.5} width={11} height={9} rx={2.5} />,
    }),
    ...where(({ contested }) => contested, { words: "contradicted claims", r: 6, mark: <Ringed /> }),
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
