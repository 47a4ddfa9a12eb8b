import { useMemo, useState, type ReactNode, type RefObject } from "react";
import { createPortal } from "react-dom";
import { layOutMap } from "./layOutMap.ts";
import { MapControls } from "./MapControls.tsx";
import { MapKey } from "./MapKey.tsx";
import { MapOverlay } from "./MapOverlay.tsx";
import type { MapProps } from "./MapPlace.ts";
import { cameraFor, drift, isInside, type Bounds, type Camera, type Frame } from "./mercator.ts";
import { PlacesOutside } from "./PlacesOutside.tsx";
import { ScaleBar } from "./ScaleBar.tsx";
import { FOCUS, LIMITS, WHOLE } from "./viewBounds.ts";
import "./MapFrame.css";

type MapFrameProps = Omit<MapProps, "theme" | "onLost"> & {
  readonly frameRef: RefObject<HTMLDivElement | null>;
  readonly frame: Frame;
  readonly camera: Camera;
  /** The camera when it last stood still: labels are laid out anew only then and when the zoom changes. */
  readonly still: Camera;
  readonly onMove: (to: Camera) => void;
  readonly hint: string;
  /** Where the symbols are hung in, so that a drag that begins on one still moves the map; null: in the frame. */
  readonly host: HTMLElement | null;
  readonly under?: ReactNode;
  /** The drawing surface. */
  readonly children?: ReactNode;
};

/** How near the edge a place may lie before the map moves to show it. */
const EDGE = 28;

/** What both maps share: symbols, labels, the card, controls, the key and the places outside the frame. */
export function MapFrame({ frameRef, children, ...props }: MapFrameProps) {
  const { base, places, selected, onSelect, line, label, largest, frame, camera, still, onMove, host, under, hint } =
    props;
  const [at, setAt] = useState<string | null>(null);
  const [entry, setEntry] = useState<string | null>(null);
  const { zoom } = camera;
  const laidOutAt = useMemo(() => ({ ...still, zoom }), [still, zoom]);
  const layout = useMemo(
    () => layOutMap(base, places, laidOutAt, frame, line.label, largest),
    [base, places, laidOutAt, frame, line.label, largest],
  );
  const shift = drift(laidOutAt, camera);
  const shown = layout.places.find(({ place }) => place.id === at);
  const outside = layout.places
    .filter(({ home }) => !isInside({ x: home.x + shift.x, y: home.y + shift.y }, frame, 0))
    .map(({ place }) => place);
  const reachable = (lon: number, lat: number) =>
    lon > LIMITS.west && lon < LIMITS.east && lat > LIMITS.south && lat < LIMITS.north;
  const show = (bounds: Bounds) => onMove(cameraFor(bounds, frame, 8));

  const overlay = (
    <MapOverlay
      layout={layout}
      frame={frame}
      shift={shift}
      selected={selected}
      onSelect={onSelect}
      at={at}
      onAt={setAt}
      entry={entry ?? selected}
      onReach={({ place, x, y }) => {
        setEntry(place.id);
        if (!isInside({ x: x + shift.x, y: y + shift.y }, frame, EDGE) && reachable(place.lon, place.lat))
          onMove({ ...camera, lon: place.lon, lat: place.lat });
      }}
      under={under}
    />
  );
  return (
    <div className="map" role="group" aria-label={label}>
      <div className="map__frame" ref={frameRef}>
        {children}
        {host === null ? overlay : createPortal(overlay, host)}
        {shown !== undefined && (
          <p
            className={`map__card${shown.y + shift.y < 60 ? " map__card--below" : ""}`}
            aria-hidden="true"
            style={{
              left: Math.min(Math.max(shown.x + shift.x, 110), Math.max(frame.width - 110, 110)),
              top: shown.y + shift.y + (shown.y + shift.y < 60 ? shown.r + 8 : -shown.r - 8),
            }}
          >
            {shown.place.says}
          </p>
        )}
        <MapControls
          onZoom={(by) => onMove({ ...camera, zoom: zoom + by })}
          onWhole={() => show(WHOLE)}
          onHome={() => show(FOCUS)}
        />
        <div className="map__foot">
          <ScaleBar camera={camera} />
          <span className="map__hint">{hint}</span>
          <span>Map: Natural Earth</span>
        </div>
      </div>
      <PlacesOutside
        places={outside}
        selected={selected}
        onSelect={(place) => {
          onSelect(place.id);
          setEntry(place.id);
          if (reachable(place.lon, place.lat)) onMove({ ...camera, lon: place.lon, lat: place.lat });
        }}
      />
      <MapKey {...props} />
    </div>
  );
}
