import { geoMercator, geoPath } from "d3-geo";
import { useMemo, useRef, useState, type PointerEvent } from "react";
import { MapFrame } from "./MapFrame.tsx";
import type { MapProps } from "./MapPlace.ts";
import { cameraFor, drift, mercatorScale, pushed, type Camera, type Frame } from "./mercator.ts";
import { readBase, type BaseLayers } from "./readBase.ts";
import { useFrame } from "./useFrame.ts";
import { FOCUS, LIMITS, ZOOM_RANGE } from "./viewBounds.ts";

const clamp = (n: number, low: number, high: number) => Math.min(Math.max(n, low), high);

/** How far beyond the frame the ground is drawn, so that a push does not bare its edge. */
const MARGIN = 600;

function Ground({
  base,
  camera,
  frame,
}: {
  readonly base: BaseLayers;
  readonly camera: Camera;
  readonly frame: Frame;
}) {
  const projection = geoMercator()
    .scale(mercatorScale(camera.zoom))
    .center([camera.lon, camera.lat])
    .translate([frame.width / 2, frame.height / 2])
    .clipExtent([
      [-MARGIN, -MARGIN],
      [frame.width + MARGIN, frame.height + MARGIN],
    ])
    // Straight on the plane, as MapLibre draws.
    .precision(0);
  const path = geoPath(projection).digits(1);
  return (
    <g className="map__plain" aria-hidden="true">
      {base.countries.features.map((country, i) => (
        <path
          key={i}
          className={country.properties.home ? "map__land map__land--home" : "map__land"}
          d={path(country) ?? ""}
        />
      ))}
      <path className="map__provinces" d={path(base.provinceLines) ?? ""} />
      <path className="map__borders" d={path(base.borders) ?? ""} />
      <path className="map__disputed" d={path(base.disputed) ?? ""} />
      <path className="map__line-ground" d={path(base.line) ?? ""} />
      <path className="map__line" d={path(base.line) ?? ""} />
    </g>
  );
}

/** Where several maps look, so that they show the same stretch of ground; null: as they look at first. */
export type SharedCamera = { readonly camera: Camera | null; readonly onCamera: (camera: Camera) => void };

type PlainMapProps = MapProps & { readonly shared?: SharedCamera };

/** The same map as plain SVG, for where WebGL is not to be had. A wheel and a finger scroll the page; a mouse drags the map. */
export function PlainMap({ theme: _, onLost: __, shared, ...props }: PlainMapProps) {
  const frameRef = useRef<HTMLDivElement>(null);
  const frame = useFrame(frameRef);
  const base = readBase(props.base.topology);
  const [own, setOwn] = useState<Camera | null>(null);
  const chosen = shared === undefined ? own : shared.camera;
  const setChosen = shared?.onCamera ?? setOwn;
  const [drag, setDrag] = useState<{
    readonly from: Camera;
    readonly x: number;
    readonly y: number;
    readonly now: Camera;
  } | null>(null);
  const still = useMemo(() => chosen ?? cameraFor(FOCUS, frame, 8), [chosen, frame]);
  const camera = drag?.now ?? still;
  const shift = drift(still, camera);

  const kept = ({ lon, lat, zoom }: Camera): Camera => ({
    lon: clamp(lon, LIMITS.west, LIMITS.east),
    lat: clamp(lat, LIMITS.south, LIMITS.north),
    zoom: clamp(zoom, ZOOM_RANGE.min, ZOOM_RANGE.max),
  });
  const begin = (event: PointerEvent) => {
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    setDrag({ from: camera, x: event.clientX, y: event.clientY, now: camera });
  };
  const pull = (event: PointerEvent) => {
    if (drag === null) return;
    const by = { x: event.clientX - drag.x, y: event.clientY - drag.y };
    // A press that trembles is still a press.
    if (Math.hypot(by.x, by.y) < 4 && drag.now === drag.from) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ ...drag, now: kept(pushed(drag.from, by)) });
  };
  const end = () => {
    if (drag !== null && drag.now !== drag.from) setChosen(drag.now);
    setDrag(null);
  };
  const ground = useMemo(() => <Ground base={base} camera={still} frame={frame} />, [base, still, frame]);
  return (
    <MapFrame
      {...props}
      frameRef={frameRef}
      frame={frame}
      camera={camera}
      still={still}
      drawn
      onMove={(to) => setChosen(kept(to))}
      hint="+ and − to zoom"
      host={null}
      under={
        <g className="map__drag" onPointerDown={begin} onPointerMove={pull} onPointerUp={end} onPointerCancel={end}>
          <rect className="map__sea" width={frame.width} height={frame.height} />
          <g transform={`translate(${shift.x.toFixed(2)} ${shift.y.toFixed(2)})`}>{ground}</g>
        </g>
      }
    />
  );
}
