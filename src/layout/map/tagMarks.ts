import { mark, type Mark } from "../Mark.ts";
import { channelMarks } from "./channelMarks.ts";
import type { LaidTag } from "./LaidPlace.ts";
import { STACK_STEP } from "./symbolExtent.ts";
import { TAG_HEIGHT, TAG_MARK, TAG_PAD, TAG_SIZE } from "./tagPlaces.ts";

/** A rectangle around 0,0, so much larger than a tag on every side. */
export const tagEdge = (width: number, by: number, attributes: Mark["attrs"]): Mark =>
  mark("rect", {
    x: -width / 2 - by,
    y: -TAG_HEIGHT / 2 - by,
    width: width + 2 * by,
    height: TAG_HEIGHT + 2 * by,
    rx: 3 + by,
    fill: "var(--paper)",
    ...attributes,
  });

const STACK = { class: "symbol__stack", stroke: "var(--ink)", "stroke-width": 1.1 };
const CONTESTED = { class: "symbol__contested", stroke: "var(--ink)", "stroke-width": 1.4 };
const PAPER = { class: "tag__paper", stroke: "var(--muted)", "stroke-width": 1, "stroke-dasharray": "3 2.2" };

/** What is known of a place but for its province, around 0,0: a number on a card, with no point and no size. */
export function tagMarks(
  { width, channels, count, words }: LaidTag,
  { contested, gathers }: { readonly contested: boolean; readonly gathers: boolean },
): readonly Mark[] {
  const left = -width / 2 + TAG_PAD;
  return [
    ...(gathers
      ? [
          mark("g", { transform: `translate(${STACK_STEP} ${STACK_STEP})` }, [
            tagEdge(width, contested ? 2.5 : 0, STACK),
          ]),
        ]
      : []),
    ...(contested ? [tagEdge(width, 2.2, CONTESTED)] : []),
    tagEdge(width, 0, PAPER),
    ...channels.map((channel, i) =>
      mark("g", { transform: `translate(${left + i * TAG_MARK + 4.5} 0)` }, channelMarks(channel, 8.5)),
    ),
    mark(
      "text",
      { x: left + channels.length * TAG_MARK, y: TAG_SIZE * 0.36, "font-size": TAG_SIZE, fill: "var(--ink)" },
      [mark("tspan", { "font-weight": 650 }, [count]), ...(words === "" ? [] : [` ${words}`])],
    ),
  ];
}
