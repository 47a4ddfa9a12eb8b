import type { Frame } from "./mercator.ts";
import type { MapPlace, MapProps } from "./MapPlace.ts";
import { symbolRadius } from "./symbolRadius.ts";
import "./MapKey.css";

type MapKeyProps = Pick<MapProps, "line" | "disputedNote" | "onLine" | "unit" | "largest"> & {
  readonly places: readonly MapPlace[];
  readonly frame: Frame;
};

const Sample = ({ className }: { readonly className: string }) => (
  <svg className="map__sample" width={26} height={10} aria-hidden="true">
    <path className={className} d="M0 5H26" />
  </svg>
);

/** Two or three round sizes between one and the largest. */
function sampleSizes(largest: number): readonly number[] {
  if (largest <= 1) return [1];
  const power = 10 ** Math.floor(Math.log10(largest));
  const top = [5, 2, 1].map((n) => n * power).find((n) => n <= largest) ?? power;
  return [...new Set([1, Math.max(1, Math.round(top / 4)), top])];
}

/** What the lines and the forms of the symbols mean; the notes stand where they are read, not behind a hover. */
export function MapKey({ places, frame, line, disputedNote, onLine, unit, largest }: MapKeyProps) {
  const most = largest ?? Math.max(0, ...places.map((place) => place.size));
  const radius = symbolRadius(most, frame);
  const has = (test: (place: MapPlace) => boolean) => places.some(test);
  return (
    <div className="map__key">
      <ul>
        <li>
          <Sample className="map__sample-line" />
          <span>
            <b>{line.label}</b>{" "}
            {onLine === undefined ? (
              line.note
            ) : (
              <button type="button" className="map__note" onClick={onLine}>
                {line.note}
              </button>
            )}
          </span>
        </li>
        <li>
          <Sample className="map__sample-disputed" />
          <span>{disputedNote}</span>
        </li>
      </ul>
      <ul className="map__forms">
        {unit !== undefined && most > 0 && (
          <li className="map__sizes">
            {sampleSizes(most).map((size) => (
              <span key={size}>
                <svg
                  className="map__sample"
                  width={radius(size) * 2 + 2}
                  height={radius(size) * 2 + 2}
                  aria-hidden="true"
                >
                  <circle className="map__sample-size" cx={radius(size) + 1} cy={radius(size) + 1} r={radius(size)} />
                </svg>
                {size.toLocaleString("en")}
              </span>
            ))}
            {unit}
          </li>
        )}
        {has((place) => place.precision === "ring") && (
          <li>
            <svg className="map__sample" width={16} height={16} aria-hidden="true">
              <circle className="symbol__ring" cx={8} cy={8} r={7} />
            </svg>
            known to about 20 km
          </li>
        )}
        {has((place) => place.precision === "hatch") && (
          <li>
            <svg className="map__sample map__sample--cut" width={18} height={12} aria-hidden="true">
              <path className="map__sample-hatch" d="M0 12L12 0M6 12L18 0M-6 12L6 0M12 12L18 6" />
            </svg>
            somewhere in the province
          </li>
        )}
        {has((place) => place.contested) && (
          <li>
            <svg className="map__sample" width={14} height={14} aria-hidden="true">
              <circle className="symbol__contested" cx={7} cy={7} r={6} />
            </svg>
            contested
          </li>
        )}
        <li>
          <svg className="map__sample" width={9} height={9} aria-hidden="true">
            <rect className="map__crossing" x={1} y={1} width={6.5} height={6.5} />
          </svg>
          crossing
        </li>
      </ul>
    </div>
  );
}
