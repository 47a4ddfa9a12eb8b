import { NEAR, ratioDotsFrame, type RatioDotsFrame } from "@/layout/chart/ratioDotsFrame.ts";
import { dotSize, outwardOf, ratioDotMark } from "@/layout/chart/ratioDotMark.ts";
import type { RatioDotsRow } from "@/layout/chart/RatioDotsRow.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { DrawingOf } from "../Picture.ts";
import type { Body, Box } from "./Body.ts";
import { dotsAside, dotsGround, type DotsAside } from "./dotsGround.ts";
import { legend, type LegendItem } from "./legend.ts";
import { valued } from "./valued.ts";

/** Distances between dots, the page's first; nearer than the last they could not be told apart. */
const STEPS = [NEAR, 14, 12, 10, 8] as const;
/** So wide the axis must be where names stand beside the dots. */
const WIDE = 400;
const AIR = 8;
const LOOKS = ["filled", "open", "soft"] as const;

/** What the marks mean, of those that are drawn. */
const itemsOf = (rows: readonly RatioDotsRow[], { looks, median }: DrawingOf<"dots">): readonly LegendItem[] => [
  ...LOOKS.filter((look) => rows.some(({ dots }) => dots.some((dot) => dot.look === look))).map((look) => ({
    sample: [
      ratioDotMark({
        look,
        channel: null,
        x: 5,
        y: 6,
        size: look === "filled" ? 10 : 8,
        outward: look === "open" ? "right" : null,
      }),
    ],
    label: looks[look],
  })),
  ...(rows.some((row) => row.median !== null)
    ? [{ sample: [mark("rect", { x: 5.5, y: -1, width: 3, height: 14, fill: "var(--accent)" })], label: median }]
    : []),
];

/** Distance between the dots, and where the names of the rows stand. */
type Way = { readonly step: number; readonly aside: DotsAside | null };

/** The page's way first, then those that need less height. */
function waysOf(rows: readonly RatioDotsRow[], width: number): readonly Way[] {
  const over = STEPS.map((step) => ({ step, aside: null }));
  const aside = dotsAside(rows);
  if (width - aside.left - aside.right < WIDE) return over;
  return [...over.slice(0, 1), ...STEPS.map((step) => ({ step, aside })), ...over.slice(1)];
}

const dotMarks = ({ rows, step }: RatioDotsFrame): readonly Mark[] =>
  rows.flatMap(({ row, spots }) =>
    spots.map(({ dot, x, y }) =>
      valued({ name: dot.name ?? dot.says, value: dot.times, says: dot.says }, [
        ratioDotMark({
          look: dot.look,
          channel: row.channel,
          x,
          y,
          size: dotSize(step),
          outward: outwardOf(dot),
        }),
      ]),
    ),
  );

/**
 * Rows of dots on one logarithmic axis. In a lower room their names stand beside the dots and the dots nearer to each
 * other, then rows from the last one on are left out, which is said; in a higher one the rows share what is left.
 */
export function drawDots(drawing: DrawingOf<"dots">, { width, height }: Box): Body {
  const all = drawing.rows.length;
  for (let count = all; count > 0; count--) {
    const rows = drawing.rows.slice(0, count);
    const key = legend(itemsOf(rows, drawing), width);
    const keyHigh = key.height + AIR;
    const frameOf = ({ step, aside }: Way, spare = 0) =>
      ratioDotsFrame(rows, width - (aside === null ? 0 : aside.left + aside.right), drawing.words, step, {
        spare,
        names: aside === null ? "over" : "aside",
      });
    const way = waysOf(rows, width).find((each) => height === null || frameOf(each).height + keyHigh <= height);
    if (way === undefined) continue;
    const spare = height === null ? 0 : Math.floor((height - keyHigh - frameOf(way).height) / count);
    const frame = frameOf(way, spare);
    const { aside } = way;
    const inner = width - (aside === null ? 0 : aside.left + aside.right);
    return {
      marks: [
        mark("g", { transform: `translate(${aside?.left ?? 0} 0)` }, [
          ...dotsGround(frame, drawing.words, inner, aside),
          ...dotMarks(frame),
        ]),
        mark("g", { transform: `translate(0 ${frame.height + AIR})` }, key.marks),
      ],
      height: frame.height + keyHigh,
      says: count < all ? [`${count} of ${all} rows drawn; all are in the table and at the address.`] : [],
    };
  }
  return { marks: [], height: 0, says: all === 0 ? [] : ["No room for a row: all are in the table."] };
}
