import { useId, useMemo, type ReactNode } from "react";
import { LINE_LABEL_SIZE, type LaidPlace, type MapLayout } from "./layOutMap.ts";
import type { PlacedLabel } from "./placeLabels.ts";
import { PlaceSymbols, type PlacedSymbol } from "./PlaceSymbols.tsx";
import type { Frame, Point } from "./mercator.ts";
import "./MapOverlay.css";

type MapOverlayProps = {
  readonly layout: MapLayout;
  readonly frame: Frame;
  /** How far the picture has been pushed since it was laid out. */
  readonly shift: Point;
  readonly places: readonly PlacedSymbol[];
  readonly selected: string | null;
  readonly onPress: (laid: LaidPlace) => void;
  readonly at: string | null;
  readonly onAt: (id: string | null) => void;
  readonly entry: string | null;
  readonly onReach: (laid: LaidPlace) => void;
  /** A basemap to lie under everything, for the map that has no canvas. */
  readonly under?: ReactNode;
};

function Labels({ labels, className }: { readonly labels: readonly PlacedLabel[]; readonly className: string }) {
  return labels.map(({ text, x, y, size, anchor }) => (
    <text
      key={text}
      className={className}
      x={x.toFixed(1)}
      y={(y + size * 0.35).toFixed(1)}
      fontSize={size}
      textAnchor={anchor}
    >
      {text}
    </text>
  ));
}

const pathOf = (points: readonly Point[]) =>
  `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`;

/** Symbols and labels above a basemap, the same for both maps. */
export function MapOverlay({ layout, frame, shift, under, ...symbols }: MapOverlayProps) {
  const id = useId();
  const [lineId, hatchId, wideId] = [`${id}line`, `${id}hatch`, `${id}wide`];
  const quiet = useMemo(
    () => (
      <g aria-hidden="true">
        {layout.hatched.map((d) => (
          <path key={d} className="map__hatched" d={d} fill={`url(#${wideId})`} />
        ))}
        {layout.areaLabels.map(({ text, x, y, size, home }) => (
          <text
            key={text}
            className={home ? "map__country map__country--home" : "map__country"}
            x={x}
            y={y + size * 0.35}
            fontSize={size}
            textAnchor="middle"
          >
            {text.toUpperCase()}
          </text>
        ))}
        {layout.towns.map(({ name, x, y }) => (
          <circle key={name} className="map__town" cx={x} cy={y} r={1.6} />
        ))}
      </g>
    ),
    [layout, wideId],
  );
  const loud = useMemo(
    () => (
      <g aria-hidden="true" className="map__labels">
        {layout.lineLabel !== null && (
          <>
            <path id={lineId} d={pathOf(layout.lineLabel.path)} fill="none" />
            <text className="map__line-label" fontSize={LINE_LABEL_SIZE} dy="0.35em">
              <textPath href={`#${lineId}`} startOffset="50%" textAnchor="middle">
                {layout.lineLabel.text}
              </textPath>
            </text>
          </>
        )}
        {layout.crossings.map(({ name, x, y }) => (
          <rect key={name} className="map__crossing" x={x - 3.25} y={y - 3.25} width={6.5} height={6.5} />
        ))}
        <Labels labels={layout.townLabels} className="map__town-label" />
        <Labels labels={layout.crossingLabels} className="map__crossing-label" />
      </g>
    ),
    [layout, lineId],
  );
  return (
    <svg
      className="map__overlay"
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
    >
      <defs>
        {/* On a fill: strokes of the ground colour that leave stripes of the channel's. */}
        <pattern id={hatchId} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="map__hatch-ground" width="2.1" height="4" />
        </pattern>
        <pattern id={wideId} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="map__hatch-stripe" width="0.9" height="7" />
        </pattern>
      </defs>
      {under}
      <g transform={`translate(${shift.x.toFixed(2)} ${shift.y.toFixed(2)})`}>
        {quiet}
        <PlaceSymbols hatchId={hatchId} {...symbols} />
        {loud}
      </g>
    </svg>
  );
}
