import type { IntervalRow } from "@/layout/chart/IntervalRow.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { IntervalGroup } from "../Picture.ts";
import { intervalRows, namesWidth } from "./intervalRows.ts";
import { stanceRows } from "./stanceRows.ts";
import { widthOf, words, wrap } from "./words.ts";
import { wrapTo } from "./wrapTo.ts";

const TITLE = { size: 13.5, weight: 600, face: "serif" } as const;
const GAP = { size: 12.5, weight: 700, fill: "var(--accent)", anchor: "end" } as const;
const SMALL = { size: 10.5, fill: "var(--muted)" } as const;
const TITLE_LINE = 16.5;
const SMALL_LINE = 13.5;

/** How much may be said of a group where room is short. */
export type GroupRoom = { readonly title: number; readonly about: number; readonly rows: number };
export const IN_FULL: GroupRoom = { title: 3, about: 2, rows: Infinity };

export type GroupDrawn = {
  readonly marks: readonly Mark[];
  readonly height: number;
  /** The rows that are drawn, and how many are not. */
  readonly rows: readonly IntervalRow[];
  readonly left: number;
};

/** What is asked, how far apart the answers are, and what must be known of it. */
export function groupHead(
  { title, about, gap }: IntervalGroup,
  width: number,
  room: Pick<GroupRoom, "title" | "about">,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  const apart = gap === null ? [] : wrap(gap, Math.max(112, width * 0.3), GAP);
  const beside = apart.length === 0 ? 0 : Math.max(...apart.map((line) => widthOf(line, GAP))) + 14;
  const lines = room.title === 0 ? [] : wrapTo(title, width - beside, TITLE, room.title);
  for (const [at, line] of lines.entries()) marks.push(words(0, 13 + at * TITLE_LINE, line, TITLE));
  for (const [at, line] of apart.entries()) marks.push(words(width, 13 + at * 15, line, GAP));
  let y = Math.max(lines.length * TITLE_LINE, apart.length * 15) + 1;
  for (const line of about.flatMap((each) =>
    room.about === 0 ? [] : wrapTo(each, lines.length === 0 ? width - beside : width, SMALL, room.about),
  )) {
    marks.push(words(0, y + 10, line, SMALL));
    y += SMALL_LINE;
  }
  return { marks, height: y + 3 };
}

const LOOK = { font: 11.5, mark: 9.5, high: 18.5 } as const;

/** One width of names for all questions of a list, so that their axes begin at one place. */
export const namesOf = (groups: readonly IntervalGroup[], width: number): number =>
  namesWidth(
    groups.flatMap(({ rows }) => rows),
    LOOK,
    Math.round(Math.min(150, width * 0.44)),
  );

/** One question of several: its head, and its answers in small. */
export function intervalGroup(
  group: IntervalGroup,
  width: number,
  { shared, names }: { readonly shared: number | null; readonly names: number },
  room: GroupRoom = IN_FULL,
): GroupDrawn {
  const head = groupHead(group, width, room);
  const kept = { ...group, rows: group.rows.slice(0, room.rows) };
  const isShared = shared !== null && !group.ownScale;
  const rows =
    stanceRows(kept.rows, group.title, width, LOOK) ??
    intervalRows(
      kept.rows,
      group.title,
      width,
      { ...LOOK, names },
      { domain: isShared ? [0, shared] : null, shared: isShared },
    );
  return {
    marks: [...head.marks, mark("g", { transform: `translate(0 ${head.height})` }, rows.marks)],
    height: head.height + rows.height,
    rows: kept.rows,
    left: group.rows.length - kept.rows.length,
  };
}
