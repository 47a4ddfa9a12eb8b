import { mark, type Mark } from "../Mark.ts";

export type GlyphKind = "dot" | "arrow-up" | "arrow-down" | "bar" | "soft" | "cross" | "ring" | "check";

export type GlyphLook = {
  readonly kind: GlyphKind;
  readonly x: number;
  readonly y: number;
  /** Path of about one unit around 0,0: the shape of an exact or open-ended mark. */
  readonly shape: string;
  readonly color: string;
  readonly size: number;
  /** The way values grow: to the right, or up. */
  readonly grows: "right" | "up";
  /** The two ends of a bar, in pixels along the value axis. */
  readonly ends?: readonly [number, number];
};

const CIRCLE = "M0 -0.52A0.52 0.52 0 1 1 0 0.52A0.52 0.52 0 1 1 0 -0.52Z";
const STANCES = {
  cross: "M-0.5 -0.5L0.5 0.5M0.5 -0.5L-0.5 0.5",
  check: "M-0.6 0.05L-0.15 0.5L0.6 -0.45",
};

/** How far an arrow reaches from the centre of its mark. */
export const arrowReach = (size: number): number => size * 1.75 + 2;

/**
 * The mark of one figure or stance: solid = exactly this; open with an arrow = at least, up to; capsule = somewhere in
 * this range (no whiskers: it is what was said, not an interval of confidence); pale and large = about;
 * check, cross, ring = says so, denies, declines to say.
 */
export function glyphMark({ kind, x, y, shape, color, size, grows, ends = [0, 0] }: GlyphLook): Mark {
  const at = `translate(${x} ${y})`;
  const scaled = `${at} scale(${size})`;
  const named = { class: "Glyph", "data-glyph": kind };
  const stroke = Math.max(1.75, size / 5.5);
  /** A pen that is as wide after a scaling: a file is drawn at any size, and its strokes grow with it. */
  const pen = (scale: number) => ({ stroke: color, "stroke-width": stroke / scale });
  switch (kind) {
    case "dot":
      return mark("path", {
        ...named,
        d: shape,
        transform: scaled,
        fill: color,
        stroke: "var(--paper)",
        "stroke-width": 1 / size,
        "paint-order": "stroke",
      });
    case "soft":
      return mark("g", { ...named, transform: at, fill: color }, [
        mark("path", { d: CIRCLE, transform: `scale(${size * 1.75})`, "fill-opacity": 0.3 }),
        mark("path", { d: CIRCLE, transform: `scale(${size * 0.5})` }),
      ]);
    case "bar": {
      const [a, b] = ends;
      const thick = size * 0.85;
      const long = Math.max(Math.abs(b - a) + thick, thick);
      const first = Math.min(a, b) - thick / 2;
      const frame =
        grows === "right"
          ? { x: first, y: y - thick / 2, width: long, height: thick }
          : { x: x - thick / 2, y: first, width: thick, height: long };
      return mark("rect", {
        ...named,
        ...frame,
        rx: thick / 2,
        fill: color,
        "fill-opacity": 0.3,
        stroke: color,
        "stroke-width": 1.5,
      });
    }
    case "arrow-up":
    case "arrow-down": {
      const sign = kind === "arrow-up" ? 1 : -1;
      const turn = grows === "right" ? (sign > 0 ? 0 : 180) : sign > 0 ? -90 : 90;
      const reach = arrowReach(size);
      const head = size * 0.36;
      return mark("g", named, [
        mark("path", {
          d: `M${size * 0.5} 0H${reach}M${reach - head} ${-head}L${reach} 0L${reach - head} ${head}`,
          transform: `${at} rotate(${turn})`,
          fill: "none",
          ...pen(1),
        }),
        mark("path", { d: shape, transform: `${at} scale(${size * 0.92})`, fill: "var(--paper)", ...pen(size * 0.92) }),
      ]);
    }
    case "ring":
      return mark("path", { ...named, d: CIRCLE, transform: scaled, fill: "none", ...pen(size) });
    case "cross":
    case "check":
      return mark("path", { ...named, d: STANCES[kind], transform: scaled, fill: "none", ...pen(size) });
  }
}
