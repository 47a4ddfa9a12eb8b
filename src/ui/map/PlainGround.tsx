import { useEffect, useEffectEvent, useMemo, useRef } from "react";
import { groundMarks, seaMark } from "@/layout/map/groundMarks.ts";
import { groundPaths } from "@/layout/map/groundPaths.ts";
import { drift, pushed, type Camera, type Frame, type Point } from "@/layout/map/mercator.ts";
import { readBase } from "@/layout/map/readBase.ts";
import { withinLimits } from "@/layout/map/viewBounds.ts";
import { Drawn } from "../Drawn.tsx";
import { scaleAround } from "../pointIn.ts";

/** How far beyond the frame the ground is drawn, so that a push does not bare its edge. */
const MARGIN = 600;

/** Straight on the plane, as MapLibre draws; what is nearer than half a pixel cannot be told apart. */
const WISH = { thin: 0.4, margin: MARGIN } as const;

type PlainGroundProps = {
  readonly topology: unknown;
  readonly frame: Frame;
  /** The camera as the ground is drawn for, and as it is while it is being pulled. */
  readonly still: Camera;
  readonly camera: Camera;
  readonly onPull: (to: Camera) => void;
  readonly onPulled: (to: Camera) => void;
};
type Pull = Point & { readonly from: Camera; to: Camera };

/** The ground without a canvas. A wheel and a finger scroll the page; a mouse drags the map. */
export function PlainGround({ topology, frame, still, camera, onPull, onPulled }: PlainGroundProps) {
  const group = useRef<SVGGElement>(null);
  const pull = useRef<Pull | null>(null);
  const base = readBase(topology);
  const shift = drift(still, camera);
  const ground = useMemo(
    () => (
      <g className="map__plain" aria-hidden="true">
        <Drawn marks={groundMarks(groundPaths(base, still, frame, WISH))} />
      </g>
    ),
    [base, still, frame],
  );

  const begin = useEffectEvent((event: PointerEvent) => {
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    pull.current = { x: event.clientX, y: event.clientY, from: camera, to: camera };
  });
  const go = useEffectEvent((event: PointerEvent, sheet: SVGSVGElement) => {
    const now = pull.current;
    if (now === null) return;
    const scale = scaleAround(sheet);
    const by = { x: (event.clientX - now.x) / scale, y: (event.clientY - now.y) / scale };
    // A press that trembles is still a press.
    if (Math.hypot(by.x, by.y) < 4 && now.to === now.from) return;
    // From here on what was pressed hears no more of it, and is not chosen.
    sheet.setPointerCapture(event.pointerId);
    now.to = withinLimits(pushed(now.from, by));
    onPull(now.to);
  });
  const end = useEffectEvent(() => {
    const now = pull.current;
    pull.current = null;
    if (now !== null && now.to !== now.from) onPulled(now.to);
  });
  // On the whole sheet: a drag may begin on what lies above the ground.
  useEffect(() => {
    const sheet = group.current?.ownerSVGElement;
    if (sheet === null || sheet === undefined) return;
    const down = (event: PointerEvent) => begin(event);
    const move = (event: PointerEvent) => go(event, sheet);
    const up = () => end();
    sheet.addEventListener("pointerdown", down);
    sheet.addEventListener("pointermove", move);
    sheet.addEventListener("pointerup", up);
    sheet.addEventListener("pointercancel", up);
    return () => {
      sheet.removeEventListener("pointerdown", down);
      sheet.removeEventListener("pointermove", move);
      sheet.removeEventListener("pointerup", up);
      sheet.removeEventListener("pointercancel", up);
    };
  }, []);
  return (
    <g className="map__drag" ref={group}>
      <Drawn marks={[seaMark(frame)]} />
      <g transform={`translate(${shift.x.toFixed(2)} ${shift.y.toFixed(2)})`}>{ground}</g>
    </g>
  );
}
