import { useId, useMemo, type ReactNode } from "react";
import type { LaidPlace } from "@/layout/map/LaidPlace.ts";
import { hatchMarks } from "@/layout/map/groundMarks.ts";
import { amountMarks, areaNameMarks, placedMarks, tieMarks } from "@/layout/map/labelMarks.ts";
import { Drawn } from "../Drawn.tsx";
import { LineName } from "./LineName.tsx";
import { CONTROL_LABEL_SIZE, LINE_LABEL_SIZE, type MapLayout } from "@/layout/map/layOutMap.ts";
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
        <Drawn marks={hatchMarks(wideId, layout.hatched)} />
        <Drawn marks={areaNameMarks(layout.areaLabels, layout.provinceLabels, layout.amounts.length > 0)} />
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
        <Drawn marks={amountMarks(layout.amounts)} />
        <Drawn marks={placedMarks(layout.townLabels, 400)} />
        <Drawn marks={[...tieMarks(layout.crossingLabels), ...placedMarks(layout.crossingLabels, 550)]} />
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
