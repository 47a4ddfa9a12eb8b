import { ChannelMark } from "../ChannelMark.tsx";
import type { MapPlace, MapProps } from "./MapPlace.ts";
import type { Frame } from "./mercator.ts";
import { DIAMOND, Disc, ZeroMark } from "./SymbolMark.tsx";
import { symbolRadius } from "./symbolRadius.ts";
import "./MapKey.css";

type MapKeyProps = Pick<
  MapProps,
  "line" | "lineAction" | "disputedNote" | "unit" | "largest" | "sides" | "contestedLabel" | "openLabel" | "zeroLabel"
> & {
  readonly places: readonly MapPlace[];
  readonly frame: Frame;
  /** Whether a symbol stands for several places. */
  readonly gathers: boolean;
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

const Sides = ({ sides }: Pick<MapKeyProps, "sides">) => (
  <ul className="map__sides">
    {sides.map(({ channel, label }) => (
      <li key={channel}>
        {typeof channel === "number" ? (
          <ChannelMark channel={channel} size={12} />
        ) : (
          <svg className="map__sample" width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
            <Disc channel={channel} r={4.4} />
          </svg>
        )}
        {label}
      </li>
    ))}
  </ul>
);

function Sizes({ most, frame, unit }: { readonly most: number; readonly frame: Frame; readonly unit: string }) {
  const radius = symbolRadius(most, frame);
  return (
    <li className="map__sizes">
      {sampleSizes(most).map((size) => {
        const r = radius(size);
        return (
          <span key={size}>
            <svg className="map__sample" width={r * 2 + 2} height={r * 2 + 2} aria-hidden="true">
              <circle className="map__sample-size" cx={r + 1} cy={r + 1} r={r} />
            </svg>
            {size.toLocaleString("en")}
          </span>
        );
      })}
      {unit}
    </li>
  );
}

/** What colours, forms and lines mean; the notes stand where they are read, not behind a hover. */
export function MapKey({ places, frame, gathers, sides, line, lineAction, ...props }: MapKeyProps) {
  const { disputedNote, contestedLabel, unit, largest, openLabel, zeroLabel } = props;
  const most = largest ?? Math.max(0, ...places.map((place) => place.size ?? 0));
  const has = (test: (place: MapPlace) => boolean) => places.some(test);
  return (
    <div className="map__key">
      {sides.length > 0 && <Sides sides={sides} />}
      <ul>
        {unit !== undefined && most > 0 && <Sizes most={most} frame={frame} unit={unit} />}
        {zeroLabel !== undefined && has((place) => place.size === 0) && (
          <li>
            <svg className="map__sample" width={10} height={10} viewBox="-5 -5 10 10" aria-hidden="true">
              <ZeroMark r={4} />
            </svg>
            {zeroLabel}
          </li>
        )}
        {openLabel !== undefined && has((place) => place.size === null) && (
          <li>
            <svg className="map__sample" width={10} height={10} viewBox="-5 -5 10 10" aria-hidden="true">
              <circle className="symbol__none" r={4} />
            </svg>
            {openLabel}
          </li>
        )}
        {gathers && (
          <li>
            <svg className="map__sample" width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
              <circle className="symbol__gathers" r={7.2} />
              <circle className="map__sample-places" r={4.6} />
            </svg>
            several places, zoom in or open
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
            <svg className="map__sample" width={10} height={10} viewBox="-5 -5 10 10" aria-hidden="true">
              <path className="symbol__contested" d={DIAMOND} />
            </svg>
            {contestedLabel}
          </li>
        )}
        <li>
          <svg className="map__sample" width={9} height={9} aria-hidden="true">
            <rect className="map__crossing" x={1} y={1} width={6.5} height={6.5} />
          </svg>
          crossing
        </li>
      </ul>
      <ul className="map__lines">
        <li>
          <Sample className="map__sample-line" />
          <span>
            <b>{line.label}</b> {line.note}{" "}
            {lineAction !== undefined && (
              <button type="button" className="map__action" onClick={lineAction.run}>
                {lineAction.label}
              </button>
            )}
          </span>
        </li>
        <li>
          <Sample className="map__sample-disputed" />
          <span>{disputedNote}</span>
        </li>
      </ul>
    </div>
  );
}
