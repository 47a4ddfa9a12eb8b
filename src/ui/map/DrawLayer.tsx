import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { degreesInWords } from "./degreesInWords.ts";
import type { LonLat } from "@/layout/map/MapPlace.ts";
import { projectInto, unprojectFrom, type Camera, type Frame, type Point } from "@/layout/map/mercator.ts";
import { simplifyRing } from "@/layout/map/simplifyRing.ts";
import { pointIn } from "../pointIn.ts";
import "./DrawLayer.css";

type DrawLayerProps = {
  readonly tool: "box" | "lasso";
  readonly camera: Camera;
  readonly frame: Frame;
  readonly onDrawn: ((ring: readonly LonLat[]) => void) | undefined;
  readonly onCancel: (() => void) | undefined;
};

const HINT = {
  box: {
    pointer: "Drag a rectangle, or press at two opposite corners.",
    keys: "By keyboard: arrow keys move the cross, Space sets a corner, Escape cancels.",
  },
  lasso: {
    pointer: "Draw around an area, or press corner by corner and close with a double press.",
    keys: "By keyboard: arrow keys move the cross, Space sets a corner, Enter closes, Escape cancels.",
  },
} as const;
/** A drag that is shorter is a press. */
const TREMBLE = 5;
const [STEP, LONG_STEP] = [8, 40];
const MOST_CORNERS = 60;
const TOLERANCE = 2;
/** A shape smaller than this, across or down, was not meant. */
const LEAST = 3;
const TOO_SMALL = "That is too small. Draw again, or press Escape to cancel.";
/** What has an Escape of its own. */
const HAS_ITS_OWN = "dialog, [role=dialog], input, select, textarea";

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
const boxOf = (a: Point, b: Point): readonly Point[] => [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
const isDrawn = (ring: readonly Point[]) =>
  ring.length > 2 && spread(ring.map(({ x }) => x)) >= LEAST && spread(ring.map(({ y }) => y)) >= LEAST;

/** A sheet over the map on which a rectangle or a lasso is drawn; it is answered in degrees. */
export function DrawLayer({ tool, camera, frame, onDrawn, onCancel }: DrawLayerProps) {
  const sheet = useRef<SVGSVGElement>(null);
  const hint = useId();
  // In degrees, so that they stay where they are when the map is moved by a button meanwhile.
  const [corners, setCorners] = useState<readonly LonLat[]>([]);
  const [trail, setTrail] = useState<readonly Point[]>([]);
  // The same at once: several moves of the pointer may come before one is drawn.
  const way = useRef<readonly Point[]>([]);
  const [cross, setCross] = useState<Point | null>(null);
  const [byKey, setByKey] = useState(false);
  const [words, setWords] = useState("");
  const [isTooSmall, setTooSmall] = useState(false);
  const from = useRef<Point | null>(null);
  const unproject = unprojectFrom(camera, frame);
  const project = projectInto(camera, frame);
  useEffect(() => sheet.current?.focus({ preventScroll: true }), []);

  const cancel = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const isOthers = event.target instanceof Element && event.target.closest(HAS_ITS_OWN) !== null;
    if (event.key !== "Escape" || event.defaultPrevented || isOthers) return;
    event.preventDefault();
    onCancel?.();
  });
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => cancel(event);
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);

  const begun = corners.map(([lon, lat]) => project(lon, lat));
  const follow = (points: readonly Point[]) => {
    way.current = points;
    setTrail(points);
  };
  const finish = (ring: readonly Point[]) => {
    setCorners([]);
    follow([]);
    setWords("");
    if (isDrawn(ring)) onDrawn?.(ring.map(unproject));
    else setTooSmall(true);
  };
  const close = () => (begun.length > 2 ? finish(begun) : setWords("An area has three corners at the least."));
  const addCorner = (at: Point) => {
    const [first, last] = [begun[0], begun.at(-1)];
    // The second press of a double press sets no corner.
    if (last !== undefined && Math.hypot(last.x - at.x, last.y - at.y) < TREMBLE) return;
    if (tool === "box" && first !== undefined) return finish(boxOf(first, at));
    const there = unproject(at);
    setTooSmall(false);
    setCorners([...corners, there]);
    setWords(`Corner ${corners.length + 1}: ${degreesInWords(...there)}.`);
    if (corners.length + 1 >= MOST_CORNERS) finish([...begun, at]);
  };

  const pointOf = (event: PointerEvent): Point => pointIn(event.currentTarget, event);
  const down = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const at = pointOf(event);
    from.current = at;
    setByKey(false);
    setCross(at);
    setTooSmall(false);
    if (begun.length === 0) follow([at]);
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const go = (event: PointerEvent) => {
    if (!event.isPrimary) return;
    const at = pointOf(event);
    setByKey(false);
    setCross(at);
    if (from.current !== null && way.current.length > 0) follow([...way.current, at]);
  };
  const up = (event: PointerEvent) => {
    const start = from.current;
    from.current = null;
    if (start === null) return;
    const at = pointOf(event);
    const whole = [...way.current, at];
    const isDrag = whole.some(({ x, y }) => Math.hypot(x - start.x, y - start.y) > TREMBLE);
    const isTrail = way.current.length > 0;
    follow([]);
    if (!isTrail || !isDrag) addCorner(at);
    else finish(tool === "box" ? boxOf(start, at) : simplifyRing(whole, MOST_CORNERS, TOLERANCE));
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    const at = cross ?? { x: frame.width / 2, y: frame.height / 2 };
    if (arrow !== undefined) {
      const far = event.shiftKey ? LONG_STEP : STEP;
      const to = {
        x: Math.min(Math.max(at.x + arrow.x * far, 0), frame.width),
        y: Math.min(Math.max(at.y + arrow.y * far, 0), frame.height),
      };
      setCross(to);
      setByKey(true);
      setWords(degreesInWords(...unproject(to)));
    } else if (event.key === " ") addCorner(at);
    else if (event.key === "Enter") {
      if (tool === "lasso") close();
      else addCorner(at);
    } else if (event.key === "Backspace") setCorners(corners.slice(0, -1));
    else if (event.key === "Escape") onCancel?.();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const start = begun[0] ?? trail[0];
  const ring =
    tool === "box"
      ? cross === null || start === undefined
        ? []
        : boxOf(start, cross)
      : trail.length > 1 || cross === null || begun.length === 0
        ? [...begun, ...trail]
        : [...begun, cross];
  return (
    <div className="draw">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a drawing surface, with keys of its own. */}
      <svg
        ref={sheet}
        className="draw__sheet"
        width={frame.width}
        height={frame.height}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above.
        tabIndex={0}
        aria-label={tool === "box" ? "Draw a rectangle" : "Draw an area"}
        aria-describedby={hint}
        onPointerDown={down}
        onPointerMove={go}
        onPointerUp={up}
        onPointerCancel={() => {
          from.current = null;
          follow([]);
        }}
        onDoubleClick={() => tool === "lasso" && close()}
        onKeyDown={onKey}
      >
        {ring.length > 1 && (
          <>
            <polygon className="draw__ground" points={ring.map(({ x, y }) => `${x},${y}`).join(" ")} />
            <polygon className="draw__rim" points={ring.map(({ x, y }) => `${x},${y}`).join(" ")} />
          </>
        )}
        {begun.map(({ x, y }, i) => (
          <rect key={i} className="draw__corner" x={x - 3} y={y - 3} width={6} height={6} />
        ))}
        {byKey && cross !== null && (
          <path
            className="draw__cross"
            d={`M${cross.x - 12} ${cross.y}H${cross.x + 12}M${cross.x} ${cross.y - 12}V${cross.y + 12}`}
          />
        )}
      </svg>
      <p id={hint} className="map__said">
        {isTooSmall ? TOO_SMALL : HINT[tool].pointer} <span className="draw__keys">{HINT[tool].keys}</span>
      </p>
      <p className="visually-hidden" aria-live="polite">
        {isTooSmall && words === "" ? TOO_SMALL : words}
      </p>
    </div>
  );
}
