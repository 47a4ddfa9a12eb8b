import { type ReactNode, type RefObject, useEffect, useEffectEvent, useId, useState } from "react";
import { createPortal } from "react-dom";
import { alongLine } from "@/layout/map/alongLine.ts";
import { fitsFrame, type LaidPlace } from "@/layout/map/LaidPlace.ts";
import { MapCard } from "./MapCard.tsx";
import { MapControls } from "./MapControls.tsx";
import { MapKey } from "./MapKey.tsx";
import { MapOverlay } from "./MapOverlay.tsx";
import type { MapPlace } from "@/layout/map/MapPlace.ts";
import type { MapProps } from "./MapProps.ts";
import { drift, isInside, type Camera, type Frame, type Point } from "@/layout/map/mercator.ts";
import { mapMoves } from "./mapMoves.ts";
import { OutsideArrows } from "./OutsideArrows.tsx";
import { outsideArrows, RIM, type OutsideArrow } from "@/layout/map/outsideArrows.ts";
import { isReachable } from "@/layout/map/placeBounds.ts";
import { PlacesOutside } from "./PlacesOutside.tsx";
import { readBase } from "@/layout/map/readBase.ts";
import { outlinesOfShaded, provincesInView } from "@/layout/map/provincesInView.ts";
import { PointerCoordinates } from "./PointerCoordinates.tsx";
import { MAP_SOURCES } from "@/layout/map/scaleLength.ts";
import { ScaleBar } from "./ScaleBar.tsx";
import { viewSeen } from "@/layout/map/viewSeen.ts";
import { travelWords } from "./travelWords.ts";
import { useLeaving } from "./useLeaving.ts";
import { useMoveNews } from "./useMoveNews.ts";
import { useGroundMarks } from "./useGroundMarks.tsx";
import { useMapLayout } from "./useMapLayout.ts";
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

const NO_PLACES: readonly MapPlace[] = [];
const NO_LINES: readonly string[] = [];

/** How near the edge a place may lie before the map moves to show it. */
const EDGE = 28;
const COMPASS = { left: "west", right: "east", up: "north", down: "south" } as const;

const placesInWords = (count: number) => `${count.toLocaleString("en")} ${count === 1 ? "place" : "places"}`;

/** What both maps share: symbols, labels, the card, controls, the key and the places outside the frame. */
export function MapFrame({ frameRef, children, ...props }: MapFrameProps) {
  const { base, selected, onSelect, label, unit, sum, below } = props;
  const { frame, camera, still, drawn, onMove, host, under, hint } = props;
  const { areas, linesOf } = props;
  // Areas are compared by their shades alone.
  const places = areas === undefined ? props.places : NO_PLACES;
  const [at, setAt] = useState<string | null>(null);
  const [entry, setEntry] = useState<string | null>(null);
  const [pointed, setPointed] = useState<{ readonly id: string } | null>(null);
  const keysId = useId();
  const { layout, laidOutAt } = useMapLayout({ ...props, places });
  const shift = drift(laidOutAt, camera);
  const rest = useEffectEvent(() => props.onRest?.(still.zoom, viewSeen(still, frame)));
  useEffect(() => rest(), [still, frame]);
  const marks = useGroundMarks({ ...props, layout, laidOutAt, shift });
  const moved = ({ x, y }: Point): Point => ({ x: x + shift.x, y: y + shift.y });
  // A symbol is drawn whole or not at all.
  const fits = (laid: LaidPlace) => fitsFrame(laid, shift, frame, RIM);
  const outside = layout.places.filter((laid) => !fits(laid)).flatMap(({ members }) => members);
  const onMap = layout.places
    .filter((laid) => fits(laid) || isReachable(laid.place))
    .map((laid) => ({ laid, fits: fits(laid) }));
  const view = [laidOutAt.lon, laidOutAt.lat, laidOutAt.zoom, frame.width, frame.height].join(" ");
  const { places: leaving, forget } = useLeaving({ places: layout.places, view });
  const arrows = outsideArrows(layout.places, shift, frame, { unit: unit ?? "", sum, corners: layout.corners });
  const words = areas === undefined ? travelWords.places : travelWords.provinces;
  const inView = () => {
    if (areas === undefined)
      return `${placesInWords(places.length - outside.length)} in view, ${outside.length.toLocaleString("en")} outside.`;
    const { seen, of } = provincesInView(readBase(base.topology), areas, still, frame);
    return `${seen} of ${of} provinces in view.`;
  };
  const { news, tell, act, hush } = useMoveNews(frameRef, frame, still, inView);
  const shown = onMap.find(({ laid, fits: seen }) => seen && laid.place.id === at)?.laid;
  const alone = shown?.members.length === 1 ? shown.place : null;
  const lines = alone?.lines ?? (alone && linesOf?.(alone.id)) ?? NO_LINES;
  const inRegion = layout.places
    .flatMap(({ place, members, tag }) => (tag === null ? members : [place]))
    .filter(isReachable);
  const canFit = areas?.some(({ step }) => typeof step === "number") ?? inRegion.length > 0;
  const toFit = () => (areas === undefined ? inRegion : outlinesOfShaded(readBase(base.topology), areas));
  const move = mapMoves({ frame, camera, onMove, act });
  const goToward = ({ places: there, toward }: OutsideArrow) => {
    const [lone, ...others] = there;
    if (lone === undefined || move.toward(there, toward)) return;
    if (others.length === 0) onSelect(lone.id);
    else setPointed({ id: lone.id });
  };

  const overlay = (
    <MapOverlay
      layout={layout}
      places={onMap}
      frame={frame}
      shift={shift}
      selected={selected}
      onPress={({ place, members }) => (members.length > 1 ? move.open(members) : onSelect(place.id))}
      at={at}
      onAt={setAt}
      entry={entry ?? selected}
      onReach={(laid) => {
        setEntry(laid.place.id);
        if (!isInside(moved(laid), frame, EDGE) && isReachable(laid.place)) {
          hush();
          onMove({ ...camera, lon: laid.place.lon, lat: laid.place.lat });
        }
      }}
      onNothing={(direction) => tell(`No place further ${COMPASS[direction]}.`)}
      inTurn={() =>
        alongLine(
          onMap.map(({ laid }) => laid),
          readBase(base.topology).line,
        )
      }
      leaving={leaving.filter(fits)}
      onLeft={forget}
      under={under}
      beneath={marks.beneath}
      above={marks.above}
    />
  );
  return (
    <div className="map" role="group" aria-label={label} aria-describedby={keysId}>
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
          <MapCard
            at={moved(shown)}
            across={shown.tag === null ? shown.reach : shown.tag.width / 2}
            down={shown.reach}
            frame={frame}
            says={shown.place.says}
            lines={lines}
            onHide={() => setAt(null)}
          />
        )}
        {drawn && <OutsideArrows arrows={arrows} onPress={goToward} />}
        {drawn && areas === undefined && places.length === 0 && props.noneLabel !== undefined && (
          <p className="map__none">{props.noneLabel}</p>
        )}
        {drawn && places.length > 0 && outside.length === places.length && (
          <p className="map__none">
            {places.length === 1 ? "The one place is" : `All ${placesInWords(places.length)} are`} outside this view.
          </p>
        )}
        {drawn && marks.inFrame}
        <MapControls
          onZoom={move.zoom}
          all={words.all}
          onFit={canFit ? () => move.fit(toFit(), words.fitted) : null}
          onWhole={move.whole}
          onHome={move.home}
        />
        <div className="map__foot">
          <ScaleBar camera={camera} />
          <PointerCoordinates frameRef={frameRef} camera={camera} frame={frame} />
          <span className="map__hint">{hint}</span>
          <span className="map__keys">{words.short}</span>
          <span>{MAP_SOURCES}</span>
        </div>
      </div>
      <p className="visually-hidden" id={keysId}>
        {words.keys}
      </p>
      <p className="visually-hidden" aria-live="polite">
        <span key={news.turn}>{news.text}</span>
      </p>
      {below}
      <PlacesOutside
        places={outside}
        selected={selected}
        pointed={pointed}
        onSelect={(place) => {
          onSelect(place.id);
          setEntry(place.id);
          if (isReachable(place)) onMove({ ...camera, lon: place.lon, lat: place.lat });
        }}
      />
      <MapKey
        {...props}
        places={places}
        gathers={onMap.some((each) => each.fits && each.laid.members.length > 1)}
        greatest={Math.max(0, ...layout.places.map(({ place, tag }) => (tag === null ? (place.size ?? 0) : 0)))}
      />
    </div>
  );
}
