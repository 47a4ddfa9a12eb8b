import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { Frame, Point } from "@/layout/map/mercator.ts";
import "./MapCard.css";

type MapCardProps = {
  /** The middle of what it is about, and how far that reaches. */
  readonly at: Point;
  readonly across: number;
  readonly down: number;
  readonly frame: Frame;
  readonly says: string;
  readonly lines?: readonly string[] | undefined;
  /** Escape hides it, wherever the focus is: a pointer may have brought it. */
  readonly onHide: () => void;
};

/** One and the same, or the card would be measured anew for ever. */
const NO_LINES: readonly string[] = [];
const GAP = 8;
const EDGE = 4;

const within = (n: number, size: number, frame: number) => Math.max(EDGE, Math.min(n, frame - size - EDGE));

/** Above what it is about, else below it, else beside it; never out of the frame. */
function cornerOf({ at, across, down, frame }: MapCardProps, size: Frame): Point {
  const x = within(at.x - size.width / 2, size.width, frame.width);
  const [above, below] = [at.y - down - GAP - size.height, at.y + down + GAP];
  if (above >= EDGE) return { x, y: above };
  if (below + size.height <= frame.height - EDGE) return { x, y: below };
  const left = at.x - across - GAP - size.width;
  return {
    x: left >= EDGE ? left : within(at.x + across + GAP, size.width, frame.width),
    y: within(at.y - size.height / 2, size.height, frame.height),
  };
}

/** What hover and focus show. A screen reader reads the same from what it stands for. */
export function MapCard(props: MapCardProps) {
  const { says, lines = NO_LINES } = props;
  const card = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Frame | null>(null);
  useLayoutEffect(() => {
    const node = card.current;
    if (node !== null) setSize({ width: node.offsetWidth, height: node.offsetHeight });
  }, [says, lines]);
  const hide = useEffectEvent(() => props.onHide());
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (key === "Escape") hide();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  const corner = cornerOf(props, size ?? { width: 0, height: 0 });
  return (
    <div
      className="map__card"
      ref={card}
      aria-hidden="true"
      style={{ left: corner.x, top: corner.y, maxWidth: Math.min(props.frame.width - 2 * EDGE, 272) }}
    >
      <p>{says}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
