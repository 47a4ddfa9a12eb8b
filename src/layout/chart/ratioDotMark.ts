import { mark, type Mark } from "../Mark.ts";
import { channelShape } from "./channelShapes.ts";
import type { DotLook, RatioDot } from "./RatioDotsRow.ts";

export type RatioDotLook = {
  readonly look: DotLook;
  readonly channel: number | null;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Which way it may lie farther out; null: neither. */
  readonly outward: "left" | "right" | null;
};

const CIRCLE = "M0 -0.52A0.52 0.52 0 1 1 0 0.52A0.52 0.52 0 1 1 0 -0.52Z";

/** Which way lies farther out than a dot. */
export const outwardOf = ({ times, lane }: Pick<RatioDot, "times" | "lane">): "left" | "right" | null =>
  lane === "low" || (times !== null && times < 1) ? "left" : times === 1 ? null : "right";

const LARGEST = 12;

/** How large dots are drawn that stand at least `step` apart. */
export const dotSize = (step: number): number => Math.min(LARGEST, Math.max(5, step - 2));

/** A side's shape: solid for exact, hollow with an arrow for open, pale around a kernel for about. */
export function ratioDotMark({ look, channel, x, y, size, outward }: RatioDotLook): Mark {
  const shape = channel === null ? CIRCLE : channelShape(channel);
  const color = channel === null ? "var(--muted)" : `var(--channel-${channel})`;
  const named = {
    class: "RatioDots-mark",
    "data-look": look,
    "data-outward": look === "soft" ? undefined : (outward ?? undefined),
    transform: `translate(${x} ${y})`,
  };
  /** As wide after a scaling, and growing with a file that is drawn larger. */
  const pen = (scale: number) => ({ stroke: color, "stroke-width": 1.75 / scale });
  switch (look) {
    case "soft":
      return mark("g", { ...named, fill: color }, [
        mark("path", { d: shape, transform: `scale(${size * 1.6})`, "fill-opacity": 0.3 }),
        mark("path", { d: shape, transform: `scale(${size * 0.62})` }),
      ]);
    case "open": {
      const reach = size * 1.2;
      const head = size * 0.28;
      const arrow = mark("path", {
        d: `M${size * 0.4} 0H${reach}M${reach - head} ${-head}L${reach} 0L${reach - head} ${head}`,
        transform: outward === "left" ? "rotate(180)" : undefined,
        fill: "none",
        ...pen(1),
      });
      return mark("g", named, [
        ...(outward === null ? [] : [arrow]),
        mark("path", { d: shape, transform: `scale(${size * 0.9})`, fill: "var(--paper)", ...pen(size * 0.9) }),
      ]);
    }
    case "filled":
      return mark("g", named, [
        mark("path", {
          d: shape,
          transform: `scale(${size})`,
          fill: color,
          stroke: "var(--paper)",
          "stroke-width": 1 / size,
          "paint-order": "stroke",
        }),
      ]);
  }
}
