import { useMemo, useState, type ReactNode, type RefObject } from "react";
import { createPortal } from "react-dom";
import { layOutMap, type LaidPlace } from "./layOutMap.ts";
import { MapControls } from "./MapControls.tsx";
import { MapKey } from "./MapKey.tsx";
import { MapOverlay } from "./MapOverlay.tsx";
import type { MapPlace, MapProps } from "./MapPlace.ts";
import { cameraFor, drift, isInside, type Bounds, type Camera, type Frame, type Point } from "./mercator.ts";
import { PlacesOutside } from "./PlacesOutside.tsx";
import { ScaleBar } from "./ScaleBar.tsx";
import { FOCUS, LIMITS, WHOLE, ZOOM_RANGE } from "./viewBounds.ts";
import "./MapFrame.css";

type MapFrameProps = Omit<MapProps, "theme" | "onLost"> & {
  readonly frameRef: RefObject<HTMLDivElement | null>;
  readonly frame: Frame;
  readonly camera: Camera;
  /** The camera when it last stood still: labels are laid out anew only then and when the zoom changes. */
  readonly still: Camera;
  readonly onMove: (to: Camera) => void;
  readonly hint: string;
  /** Whether the ground is there; symbols wait for it. */
  readonly drawn: boolean;
  /** Where the symbols are hung in, so that a drag that begins on one still moves the map; null: in the frame. */
  readonly host: HTMLElement | null;
  readonly under?: ReactNode;
  /** The drawing surface. */
  readonly children?: ReactNode;
};

/** How near the edge a place may lie before the map moves to show it. */
const EDGE = 28;
/** Levels of zoom at one press: more, and the reader no longer knows where the map is. */
const MOST_NEARER = 2.6;
/** What a symbol wears around its circle. */
const RIM = 4;

const isReachable = ({ lon, lat }: MapPlace) =>
  lon > LIMITS.west && lon < LIMITS.east && lat > LIMITS.south && lat < LIMITS.north;

const boundsOf = (places: readonly MapPlace[]): Bounds => ({
  west: Math.min(...places.map(({ lon }) => lon)),
  east: Math.max(...places.map(({ lon }) => lon)),
  south: Math.min(...places.map(({ lat }) => lat)),
  north: Math.max(...places.map(({ lat }) => lat)),
});

/** What both maps share: symbols, labels, the card, controls, the key and the places outside the frame. */
export function MapFrame({ frameRef, children, ...props }: MapFrameProps) {
  const { base, places, selected, onSelect, line, label, largest, unit, sum, below } = props;
  const { frame, camera, still, drawn, onMove, host, under, hint } = props;
  const [at, setAt] = useState<string | null>(null);
  const [entry, setEntry] = useState<string | null>(null);
  const { zoom } = camera;
  const laidOutAt = useMemo(() => ({ ...still, zoom }), [still, zoom]);
  const layout = useMemo(
    () => layOutMap(base, places, laidOutAt, frame, { lineLabel: line.label, largest, selected, unit, sum }),
    [base, places, laidOutAt, frame, line.label, largest, selected, unit, sum],
  );
  const shift = drift(laidOutAt, camera);
  const moved = ({ x, y }: Point): Point => ({ x: x + shift.x, y: y + shift.y });
  // A symbol is drawn whole or not at all.
  const fits = (laid: LaidPlace) => isInside(moved(laid), frame, laid.r + RIM);
  const outside = layout.places.filter((laid) => !fits(laid)).flatMap(({ members }) => members);
  const onMap = layout.places
    .filter((laid) => fits(laid) || isReachable(laid.place))
    .map((laid) => ({ laid, fits: fits(laid) }));
  const shown = onMap.find(({ laid, fits: seen }) => seen && laid.place.id === at)?.laid;
  const show = (bounds: Bounds) => onMove(cameraFor(bounds, frame, 8));
  const bringNear = (members: readonly MapPlace[]) => {
    const near = cameraFor(boundsOf(members), frame, Math.min(frame.width, frame.height) * 0.28);
    onMove({ ...near, zoom: Math.min(Math.max(near.zoom, zoom + 1), zoom + MOST_NEARER, ZOOM_RANGE.max) });
  };

  const overlay = (
    <MapOverlay
      layout={layout}
      places={onMap}
      frame={frame}
      shift={shift}
      selected={selected}
      onPress={({ place, members }) => (members.length > 1 ? bringNear(members) : onSelect(place.id))}
      at={at}
      onAt={setAt}
      entry={entry ?? selected}
      onReach={(laid) => {
        setEntry(laid.place.id);
        if (!isInside(moved(laid), frame, EDGE) && isReachable(laid.place))
          onMove({ ...camera, lon: laid.place.lon, lat: laid.place.lat });
      }}
      under={under}
    />
  );
  return (
    <div className="map" role="group" aria-label={label}>
      <div className="map__frame" ref={frameRef} data-drawn={drawn}>
        {children}
        {drawn ? (
          host === null ? (
            overlay
          ) : (
            createPortal(overlay, host)
          )
        ) : (
          <p className="map__wait" aria-busy="true">
            Drawing the map…
          </p>
        )}
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
      {below}
      <PlacesOutside
        places={outside}
        selected={selected}
        onSelect={(place) => {
          onSelect(place.id);
          setEntry(place.id);
          if (isReachable(place)) onMove({ ...camera, lon: place.lon, lat: place.lat });
        }}
      />
      <MapKey {...props} gathers={onMap.some((each) => each.fits && each.laid.members.length > 1)} />
    </div>
  );
}
