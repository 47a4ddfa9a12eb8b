import type { DrawingOf } from "@/export/Picture.ts";

export type Bars = DrawingOf<"bars">;
/** Three bins of two sides: one whole, one that chosen days may cut through, one all filtered away. */
export const bars = (over: Partial<Bars> = {}): Bars => ({
  kind: "bars",
  keys: [
    { key: "a", label: "Army", fill: "var(--channel-1)" },
    { key: "b", label: "Kabul", fill: "var(--channel-2)", pattern: 2 },
  ],
  bins: [
    {
      from: 0,
      to: 9,
      label: "first",
      total: 3,
      of: 5,
      parts: [
        { key: "a", value: 3 },
        { key: "b", value: 0 },
      ],
    },
    {
      from: 10,
      to: 19,
      label: "second",
      total: 6,
      of: 6,
      parts: [
        { key: "a", value: 4 },
        { key: "b", value: 2 },
      ],
      chosen: [
        { key: "a", value: 1 },
        { key: "b", value: 2 },
      ],
    },
    {
      from: 20,
      to: 29,
      label: "third",
      total: 0,
      of: 2,
      parts: [
        { key: "a", value: 0 },
        { key: "b", value: 0 },
      ],
    },
  ],
  ticks: [{ at: 0, label: "begin" }],
  extent: [0, 29],
  chosen: null,
  unit: "events",
  annotations: [],
  spans: [],
  behind: "all events",
  ...over,
});
