import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import "./GlMap.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { glLayers, glStyle, readInks } from "./glStyle.ts";
import { MapFrame } from "./MapFrame.tsx";
import type { MapProps } from "./MapProps.ts";
import { cameraFor, type Camera } from "@/layout/map/mercator.ts";
import { PlainGround } from "./PlainGround.tsx";
import { readBase } from "@/layout/map/readBase.ts";
import { FIRST_PADDING } from "@/layout/map/viewSeen.ts";
import { useFrame } from "./useFrame.ts";
import { useStageScale } from "../StageScale.ts";
import { FOCUS, LIMITS, withinLimits, ZOOM_RANGE } from "@/layout/map/viewBounds.ts";

// Without it the map never goes idle under a bundler.
setWorkerUrl(workerUrl);

const HINT = "Ctrl + scroll, or + and −, to zoom";
const LOCALE = {
  "Map.Title": "Map ground: arrow keys move it, plus and minus zoom",
  "CooperativeGesturesHandler.WindowsHelpText": "Hold Ctrl and scroll to zoom the map",
  "CooperativeGesturesHandler.MacHelpText": "Hold ⌘ and scroll to zoom the map",
  "CooperativeGesturesHandler.MobileHelpText": "Move the map with two fingers",
};
const MOVE_MS = 140;
/** Of the drawing surface, for one of the page: beyond it nothing more is seen. */
const MOST_PIXELS = 4;
/** A machine this slow gets the symbols without waiting for the ground. */
const LONGEST_WAIT_MS = 8000;

const SURFACE = {
  here: "",
  lost: "The browser took the drawing surface away; the map is drawn plainly until it comes back.",
  back: "The drawing surface is back.",
} as const;

const cameraOf = (map: MapLibre): Camera => {
  const { lng, lat } = map.getCenter();
  return { lon: lng, lat, zoom: map.getZoom() };
};
const jump = (map: MapLibre, { lon, lat, zoom }: Camera) => void map.jumpTo({ center: [lon, lat], zoom });
const wantsNoMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** What moves the map by hand: while there is no surface, MapLibre would keep each move for later. */
const handlersOf = (map: MapLibre) => [
  map.dragPan,
  map.scrollZoom,
  map.doubleClickZoom,
  map.boxZoom,
  map.touchZoomRotate,
  map.keyboard,
  map.cooperativeGestures,
];

/**
 * The map drawn by MapLibre: it draws the ground, and the layer above it everything that is read or pressed. While the
 * browser has taken the drawing surface away, the plain ground lies under that same layer.
 */
export function GlMap({ theme, onLost, ...props }: MapProps) {
  const frameRef = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const map = useRef<MapLibre | null>(null);
  const touched = useRef(false);
  const giveUp = useEffectEvent(() => onLost?.());
  const frame = useFrame(frameRef);
  const stage = useStageScale();
  // Enlarged by a stage around it, the surface is drawn as fine as it is seen; else MapLibre follows the screen itself.
  const pixels = useEffectEvent(() => Math.min(window.devicePixelRatio * stage, MOST_PIXELS));
  const isOnStage = useEffectEvent(() => stage !== 1);
  const [host] = useState(() => Object.assign(document.createElement("div"), { className: "map__host" }));
  const [camera, setCamera] = useState(() => cameraFor(FOCUS, frame, FIRST_PADDING));
  const [still, setStill] = useState(camera);
  const [drawn, setDrawn] = useState(false);
  const [surface, setSurface] = useState<keyof typeof SURFACE>("here");
  const isLost = surface === "lost";
  const { topology } = props.base;
  const look = (to: Camera) => {
    setCamera(to);
    setStill(to);
  };
  // While it has no surface MapLibre may still say where it looks, which is where it looked last.
  const follow = useEffectEvent((made: MapLibre) => {
    if (!isLost) setCamera(cameraOf(made));
  });
  const rest = useEffectEvent((made: MapLibre) => {
    if (!isLost) setStill(cameraOf(made));
  });
  const showAgain = useEffectEvent((made: MapLibre) => {
    jump(made, camera);
    for (const handler of handlersOf(made)) handler.enable();
    setSurface("back");
  });
  // Built anew from here and not from MapLibre's own copy: theme, size and camera may have changed meanwhile.
  const rebuild = useEffectEvent((made: MapLibre, node: HTMLElement) => {
    made.setStyle(glStyle(readBase(topology), readInks(node)), { diff: false });
    jump(made, camera);
    made.resize();
    made.once("idle", () => showAgain(made));
  });
  useEffect(() => {
    const node = ground.current;
    if (node === null) return;
    let gone = false;
    let made: MapLibre;
    try {
      const start = cameraFor(FOCUS, { width: node.clientWidth, height: node.clientHeight }, FIRST_PADDING);
      made = new MapLibre({
        container: node,
        style: glStyle(readBase(topology), readInks(node)),
        center: [start.lon, start.lat],
        zoom: start.zoom,
        minZoom: ZOOM_RANGE.min,
        maxZoom: ZOOM_RANGE.max,
        maxBounds: [LIMITS.west, LIMITS.south, LIMITS.east, LIMITS.north],
        attributionControl: false,
        cooperativeGestures: true,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        fadeDuration: 0,
        renderWorldCopies: false,
        ...(isOnStage() && { pixelRatio: pixels() }),
        locale: LOCALE,
      });
    } catch {
      giveUp();
      return;
    }
    made.touchZoomRotate.disableRotation();
    made.keyboard.disableRotation();
    made.getCanvas().setAttribute("role", "application");
    made.getCanvasContainer().append(host);
    made.on("move", () => follow(made));
    made.on("moveend", () => rest(made));
    made.on("movestart", (event) => {
      // What the reader did, not what a change of size brought.
      if ("originalEvent" in event && event.originalEvent !== undefined) touched.current = true;
    });
    made.on("webglcontextlost", () => {
      if (gone) return;
      for (const handler of handlersOf(made)) handler.disable();
      setSurface("lost");
      setDrawn(true);
    });
    made.on("webglcontextrestored", () => {
      if (!gone) rebuild(made, node);
    });
    made.once("load", () => {
      follow(made);
      rest(made);
    });
    // Symbols without a ground lie: they stand when it does.
    const stand = () => setDrawn(true);
    made.once("idle", stand);
    const late = setTimeout(stand, LONGEST_WAIT_MS);
    map.current = made;
    return () => {
      gone = true;
      clearTimeout(late);
      setDrawn(false);
      map.current = null;
      made.remove();
    };
  }, [topology, host]);

  // A frame of another size shows the same view, until the reader has chosen one.
  const fit = useEffectEvent((made: MapLibre, to: Camera) => {
    if (!isLost) made.resize();
    if (touched.current) return;
    if (isLost) look(to);
    else jump(made, to);
  });
  useLayoutEffect(() => {
    if (map.current !== null) fit(map.current, cameraFor(FOCUS, frame, FIRST_PADDING));
  }, [frame]);

  useEffect(() => {
    if (stage !== 1) map.current?.setPixelRatio(pixels());
  }, [stage]);

  const hasSurface = useEffectEvent(() => !isLost);
  // The page sets its theme in an effect of its own, which may run after this one: read the colours a frame later.
  useEffect(() => {
    const later = requestAnimationFrame(() => {
      const [made, node] = [map.current, ground.current];
      if (made === null || node === null || !hasSurface()) return;
      const repaint = () => {
        for (const layer of glLayers(readInks(node)))
          for (const [name, value] of Object.entries(layer.paint ?? {}))
            made.setPaintProperty(layer.id, name as Parameters<MapLibre["setPaintProperty"]>[1], value);
      };
      if (made.isStyleLoaded()) repaint();
      else made.once("idle", repaint);
    });
    return () => cancelAnimationFrame(later);
  }, [theme]);

  const onMove = ({ lon, lat, zoom }: Camera) => {
    touched.current = true;
    if (isLost) look(withinLimits({ lon, lat, zoom }));
    else map.current?.easeTo({ center: [lon, lat], zoom, duration: wantsNoMotion() ? 0 : MOVE_MS });
  };
  return (
    <MapFrame
      {...props}
      frameRef={frameRef}
      frame={frame}
      camera={camera}
      still={still}
      drawn={drawn}
      onMove={onMove}
      hint={isLost ? "+ and − to zoom" : HINT}
      host={host}
      under={
        isLost && (
          <PlainGround
            topology={topology}
            frame={frame}
            still={still}
            camera={camera}
            onPull={setCamera}
            onPulled={(to) => {
              touched.current = true;
              look(to);
            }}
          />
        )
      }
    >
      <div className="map__ground" ref={ground} data-lost={isLost} />
      <p className={isLost ? "map__said" : "visually-hidden"} aria-live="polite">
        {SURFACE[surface]}
      </p>
    </MapFrame>
  );
}
