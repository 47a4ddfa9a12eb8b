import { useId, useMemo, type ReactNode } from "react";
import type { LaidPlace } from "@/layout/map/LaidPlace.ts";
import { AreaAmounts, AreaNames, LineName } from "./GroundLabels.tsx";
import { CONTROL_LABEL_SIZE, LINE_LABEL_SIZE, type MapLayout } from "@/layout/map/layOutMap.ts";
import type { PlacedLabel } from "@/layout/map/placeLabels.ts";
import { PlaceSymbols, SymbolBody, type PlaceSymbolsProps } from "./PlaceSymbols.tsx";
import type { Frame, Point } from "@/layout/map/mercator.ts";
import "./MapOverlay.css";

type MapOverlayProps = PlaceSymbolsProps & {
  readonly layout: MapLayout;
  readonly frame: Frame;
  /** How far the picture has been pushed since it was laid out. */
  readonly shift: Point;
  /** Symbols that are gone, on their way out. */
  readonly leaving: readonly LaidPlace[];
  readonly onLeft: () => void;
  /** A basemap to lie under everything, for the map that has no canvas. */
  readonly under?: ReactNode;
  /** What lies on the ground, under the symbols and over them. */
  readonly beneath?: ReactNode;
  readonly above?: ReactNode;
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

/** Symbols and labels above a basemap, the same for both maps. */
export function MapOverlay({
  layout,
  frame,
  shift,
  under,
  beneath,
  above,
  leaving,
  onLeft,
  ...symbols
}: MapOverlayProps) {
  const id = useId();
  const wideId = `${id}wide`;
  const quiet = useMemo(
    () => (
      <g aria-hidden="true">
        {layout.hatched.map((d) => (
          <path key={d} className="map__hatched" d={d} fill={`url(#${wideId})`} />
        ))}
        <AreaNames
          countries={layout.areaLabels}
          provinces={layout.provinceLabels}
          isShaded={layout.amounts.length > 0}
        />
        {layout.ghosts.map(({ id: ghost, x, y }) => (
          <circle key={ghost} className="symbol__ghost" cx={x} cy={y} r={2} />
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
        <LineName label={layout.controlLabel} size={CONTROL_LABEL_SIZE} className="map__control-label" />
        <LineName label={layout.lineLabel} size={LINE_LABEL_SIZE} className="map__line-label" />
        <AreaAmounts amounts={layout.amounts} />
        <Labels labels={layout.townLabels} className="map__town-label" />
        {layout.crossingLabels.map(({ text, x, y, ties }) =>
          ties === undefined ? null : (
            <line key={text} className="symbol__leader" x1={ties.x} y1={ties.y} x2={x} y2={y} />
          ),
        )}
        <Labels labels={layout.crossingLabels} className="map__crossing-label" />
      </g>
    ),
    [layout],
  );
  return (
    <svg
      className="map__overlay"
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
    >
      <defs>
        <pattern id={wideId} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="map__hatch-stripe" width="0.9" height="7" />
        </pattern>
      </defs>
      {under}
      <g transform={`translate(${shift.x.toFixed(2)} ${shift.y.toFixed(2)})`}>
        {beneath}
        {quiet}
        {leaving.length > 0 && (
          <g aria-hidden="true" className="symbols--leaving" onAnimationEnd={onLeft}>
            {leaving.map((laid) => (
              <g key={laid.place.id} transform={`translate(${laid.x.toFixed(1)} ${laid.y.toFixed(1)})`}>
                <SymbolBody laid={laid} />
              </g>
            ))}
          </g>
        )}
        <PlaceSymbols {...symbols} />
        {loud}
        {above}
      </g>
    </svg>
  );
}
