import { ChannelMark } from "../ChannelMark.tsx";
import { AreaKey } from "./AreaKey.tsx";
import { CrossingKey } from "./CrossingKey.tsx";
import type { MapPlace } from "@/layout/map/MapPlace.ts";
import type { MapProps } from "./MapProps.ts";
import type { Frame } from "@/layout/map/mercator.ts";
import { discMarks } from "@/layout/map/channelMarks.ts";
import { DISPUTED_LOOK, LINE_LOOK } from "@/layout/map/groundMarks.ts";
import { sampleSizes } from "@/layout/map/sampleSizes.ts";
import {
  contestedMark,
  groundMark,
  openMark,
  ringMark,
  smallTagEdge,
  stackMark,
  zeroMark,
} from "@/layout/map/symbolMarks.ts";
import { mark } from "@/layout/Mark.ts";
import { Drawn } from "../Drawn.tsx";
import { largestDrawn, symbolRadius } from "@/layout/map/symbolRadius.ts";
import "./MapKey.css";

type MapKeyProps = Pick<
  MapProps,
  | "areas"
  | "areaKey"
  | "crossings"
  | "ghosts"
  | "ghostLabel"
  | "line"
  | "lineAction"
  | "disputedNote"
  | "unit"
  | "largest"
  | "sides"
  | "contestedLabel"
  | "openLabel"
  | "zeroLabel"
> & {
  readonly places: readonly MapPlace[];
  readonly frame: Frame;
  /** Whether a symbol stands for several places. */
  readonly gathers: boolean;
  /** The largest size of a symbol, which may stand for several places. */
  readonly greatest: number;
};

const Sample = ({ look }: { readonly look: Parameters<typeof mark>[1] }) => (
  <svg className="map__sample" width={26} height={10} aria-hidden="true">
    <Drawn marks={[mark("path", { d: "M0 5H26", ...look })]} />
  </svg>
);

export const Sides = ({ sides }: Pick<MapKeyProps, "sides">) => (
  <ul className="map__sides">
    {sides.map(({ channel, label }) => (
      <li key={channel}>
        {typeof channel === "number" ? (
          <ChannelMark channel={channel} size={12} />
        ) : (
          <svg className="map__sample" width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
            <Drawn marks={discMarks(channel, 4.4)} />
          </svg>
        )}
        {label}
      </li>
    ))}
  </ul>
);

/** A note that opens with its name and a colon. */
function Named({ note }: { readonly note: string }) {
  const end = note.indexOf(":");
  return (
    <span>
      {end === -1 ? note : note.slice(0, end)}
      {end !== -1 && <span className="map__note">{note.slice(end)}</span>}
    </span>
  );
}

type SizesProps = Pick<MapKeyProps, "places" | "frame" | "greatest"> & { readonly most: number; readonly unit: string };

function Sizes({ most, frame, unit, places, greatest }: SizesProps) {
  const radius = symbolRadius(most, frame, places);
  const top = Math.floor(largestDrawn(most, frame, places));
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
      {greatest > top && `, drawn alike from ${top.toLocaleString("en")} on`}
    </li>
  );
}

/** What colours, forms and lines mean; the notes stand where they are read, not behind a hover. */
export function MapKey({ places, frame, gathers, greatest, sides, line, lineAction, ...props }: MapKeyProps) {
  const { areas, areaKey, crossings } = props;
  const { disputedNote, contestedLabel, unit, largest, openLabel, zeroLabel } = props;
  const { ghosts, ghostLabel = "faint: outside the chosen area" } = props;
  const most = largest ?? Math.max(0, ...places.map((place) => place.size ?? 0));
  const has = (test: (place: MapPlace) => boolean) => places.some(test);
  return (
    <div className="map__key">
      {areas !== undefined && areaKey !== undefined && <AreaKey areas={areas} areaKey={areaKey} />}
      {sides.length > 0 && areas === undefined && <Sides sides={sides} />}
      <ul>
        {areas === undefined && unit !== undefined && most > 0 && (
          <Sizes {...{ most, frame, unit, places, greatest }} />
        )}
        {zeroLabel !== undefined && has((place) => place.size === 0) && (
          <li>
            <svg className="map__sample" width={10} height={10} viewBox="-5 -5 10 10" aria-hidden="true">
              <Drawn marks={[zeroMark(4)]} />
            </svg>
            {zeroLabel}
          </li>
        )}
        {openLabel !== undefined && has((place) => place.size === null) && (
          <li>
            <svg className="map__sample" width={10} height={10} viewBox="-5 -5 10 10" aria-hidden="true">
              <Drawn marks={[openMark(4)]} />
            </svg>
            {openLabel}
          </li>
        )}
        {gathers && (
          <li>
            <svg className="map__sample" width={16} height={16} viewBox="-7 -7 16 16" aria-hidden="true">
              <Drawn marks={[stackMark(5.4), groundMark(6.2)]} />
              <circle className="map__sample-places" r={5.4} />
            </svg>
            several places, zoom in or open
          </li>
        )}
        {has((place) => place.precision === "ring") && (
          <li>
            <svg className="map__sample" width={16} height={16} aria-hidden="true">
              <Drawn marks={[ringMark(7, { x: 8, y: 8 })]} />
            </svg>
            known to about 20 km
          </li>
        )}
        {has((place) => place.precision === "hatch") && (
          <li>
            <svg className="map__sample map__sample--cut" width={34} height={18} aria-hidden="true">
              <path
                className="map__sample-hatch"
                d="M-6 18L12 0M0 18L18 0M6 18L24 0M12 18L30 0M18 18L36 0M24 18L42 0M-12 18L6 0"
              />
              <g transform="translate(17 9) scale(1.5 1.25)">
                <Drawn marks={[smallTagEdge()]} />
              </g>
              <text className="map__sample-count" x={17} y={12.6}>
                2
              </text>
            </svg>
            somewhere in the province; a number, no size
          </li>
        )}
        {has((place) => place.contested) && (
          <li>
            <svg className="map__sample" width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
              <Drawn marks={[contestedMark(6.4)]} />
              <circle className="map__sample-places" r={4.4} />
            </svg>
            <span>
              ringed <span aria-hidden="true">◆</span>: {contestedLabel}
            </span>
          </li>
        )}
        {ghosts !== undefined && ghosts.length > 0 && (
          <li>
            <svg className="map__sample" width={8} height={8} viewBox="-4 -4 8 8" aria-hidden="true">
              <circle className="symbol__ghost" r={2} />
            </svg>
            {ghostLabel}
          </li>
        )}
        <CrossingKey states={crossings} />
      </ul>
      <ul className="map__lines">
        <li>
          <Sample look={LINE_LOOK} />
          <span>
            <b>{line.label}</b> <span className="map__note">{line.note}</span>{" "}
            {lineAction !== undefined && (
              <button type="button" className="map__action" onClick={lineAction.run}>
                {lineAction.label}
              </button>
            )}
          </span>
        </li>
        <li>
          <Sample look={DISPUTED_LOOK} />
          <Named note={disputedNote} />
        </li>
      </ul>
    </div>
  );
}
