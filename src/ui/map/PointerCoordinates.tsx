import { useEffect, useEffectEvent, useState, type RefObject } from "react";
import { degreesInWords } from "./degreesInWords.ts";
import { pointIn } from "../pointIn.ts";
import { unprojectFrom, type Camera, type Frame, type Point } from "@/layout/map/mercator.ts";

type PointerCoordinatesProps = {
  readonly frameRef: RefObject<HTMLElement | null>;
  readonly camera: Camera;
  readonly frame: Frame;
};

/** Where the pointer is, in degrees. It says so of what is drawn, which is no more exact than the ground. */
export function PointerCoordinates({ frameRef, camera, frame }: PointerCoordinatesProps) {
  const [at, setAt] = useState<Point | null>(null);
  const follow = useEffectEvent((event: globalThis.PointerEvent, node: HTMLElement) => {
    if (event.pointerType === "touch") return;
    const { x, y } = pointIn(node, event);
    setAt({ x: x - node.clientLeft, y: y - node.clientTop });
  });
  useEffect(() => {
    const node = frameRef.current;
    if (node === null) return;
    const move = (event: globalThis.PointerEvent) => follow(event, node);
    const leave = () => setAt(null);
    node.addEventListener("pointermove", move);
    node.addEventListener("pointerleave", leave);
    return () => {
      node.removeEventListener("pointermove", move);
      node.removeEventListener("pointerleave", leave);
    };
  }, [frameRef]);
  if (at === null) return null;
  return (
    <span className="map__at" aria-hidden="true">
      {degreesInWords(...unprojectFrom(camera, frame)(at))}
    </span>
  );
}
