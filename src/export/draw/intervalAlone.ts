import { counted } from "@/domain/counted.ts";
import { intervalTicks, roundDomain } from "@/layout/chart/intervalAxis.ts";
import { stretchBetween } from "@/layout/chart/intervalFrame.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { IntervalGroup } from "../Picture.ts";
import type { Body, Box } from "./Body.ts";
import { groupHead } from "./intervalGroup.ts";
import { intervalLegend } from "./intervalLegend.ts";
import { intervalRows, namesWidth } from "./intervalRows.ts";
import { legend } from "./legend.ts";
import { stanceRows } from "./stanceRows.ts";
import { widthOf, words } from "./words.ts";

/** Height of a row: the most that looks right, as on the page, and the least that can be read. */
const [MOST, AS_ON_THE_PAGE, LEAST] = [64, 36, 18];
/** Of no more rows than `count`. */
const FEW = { count: 3, most: 92 } as const;
/** Names take more of a place that is narrower, so that none is cut. */
const NARROW = 560;
const AXIS = 26;
const BRACKET = 30;
const TICK = { size: 11, fill: "var(--muted)", anchor: "middle" } as const;
const [ABOVE_GAP, ABOVE_LEGEND] = [8, 12];

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

/** Rows of a height, with the axis under them and the gap over them. */
function plot(
  group: IntervalGroup,
  width: number,
  high: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { rows, title, gap } = group;
  const sizes = { high, font: between(11, high * 0.4, 17), mark: between(9.5, high * 0.37, 18) };
  const stances = stanceRows(rows, title, width, sizes);
  if (stances !== null) return stances;
  const most = Math.round(Math.min(260, width * (width < NARROW ? 0.38 : 0.3)));
  const look = { ...sizes, names: namesWidth(rows, sizes, most) };
  const drawn = intervalRows(rows, title, width, look, { domain: roundDomain(rows), shared: false });
  const { frame, left, track, numeric } = drawn;
  const stretch = gap === null || group.between === null ? null : stretchBetween(frame.places, group.between);
  const top = stretch === null ? 0 : BRACKET;
  const foot = top + drawn.height + 4;
  const [low, high0] = [left + frame.x(frame.domain[0]), left + frame.x(frame.domain[1])];
  const ticks = numeric ? intervalTicks(frame.domain, frame.x) : [];
  const marks: Mark[] = [];
  if (stretch !== null && gap !== null) {
    const [from, to] = [left + stretch[0], left + stretch[1]];
    const size = between(14, high * 0.42, 20);
    const strong = { size, weight: 700, fill: "var(--accent)", anchor: "middle" } as const;
    const half = widthOf(gap, strong) / 2;
    const middle = between(left + half, (from + to) / 2, left + track - half);
    marks.push(
      mark("rect", {
        x: from,
        y: top,
        width: to - from,
        height: foot - top,
        fill: "var(--accent-wash)",
        "fill-opacity": 0.55,
      }),
      mark("path", {
        d: `M${from} ${top}V${top - 6}H${to}V${top}`,
        fill: "none",
        stroke: "var(--accent)",
        "stroke-width": 1.25,
      }),
      words(middle, top - 12, gap, strong),
    );
  }
  for (const { at } of ticks) {
    const x = left + frame.x(at);
    marks.push(mark("line", { x1: x, x2: x, y1: foot, y2: foot + 5, stroke: "var(--muted)" }));
  }
  let room = width;
  // From the last one on: it may have to move inwards, and what it would touch then gives way.
  for (const { at, label } of ticks.toReversed()) {
    const half = widthOf(label, TICK) / 2;
    const x = Math.min(left + frame.x(at), width - half);
    if (x + half > room) continue;
    room = x - half - 6;
    marks.push(words(x, foot + 18, label, TICK));
  }
  if (numeric) marks.push(mark("line", { x1: low, x2: high0, y1: foot, y2: foot, stroke: "var(--muted)" }));
  marks.push(mark("g", { transform: `translate(0 ${top})` }, drawn.marks));
  return { marks, height: numeric ? foot + AXIS - 4 : foot };
}

/** One question as large as the room allows: its answers, the axis, and the gap between the two that are farthest apart. */
export function intervalAlone(group: IntervalGroup, alone: boolean, { width, height }: Box): Body {
  const attempt = (count: number, high: number, said: boolean) => {
    const kept = { ...group, rows: group.rows.slice(0, count) };
    const drawn = plot(kept, width, high);
    const bracket = group.between !== null && drawn.marks.some(({ tag }) => tag === "path");
    const head =
      alone && group.about.length === 0 && (bracket || group.gap === null)
        ? { marks: [], height: 0 }
        : groupHead({ ...group, gap: bracket ? null : group.gap }, width, {
            title: alone ? 0 : 3,
            about: said ? 2 : 0,
          });
    const key = legend(intervalLegend(kept.rows, null), width);
    const top = head.height + (bracket && head.height > 0 ? ABOVE_GAP : 0);
    const under = top + drawn.height + ABOVE_LEGEND;
    return {
      marks: [
        ...head.marks,
        mark("g", { transform: `translate(0 ${top})` }, drawn.marks),
        mark("g", { transform: `translate(0 ${under})` }, key.marks),
      ],
      height: under + key.height,
      count,
    };
  };
  const all = group.rows.length;
  if (height === null) return { ...attempt(all, AS_ON_THE_PAGE, true), says: [] };
  const most = all <= FEW.count ? FEW.most : MOST;
  let best = attempt(all, most, true);
  for (const said of [true, false])
    for (let count = all; best.height > height && count > 0; count -= 1)
      for (let high = most; best.height > height && high >= LEAST; high -= 2) best = attempt(count, high, said);
  return {
    marks: best.marks,
    height: best.height,
    says:
      best.count < all
        ? [`${best.count} of ${counted(all, "claimant", "claimants")} drawn; all are in the table and at the address.`]
        : [],
  };
}
