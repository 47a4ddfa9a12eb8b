import { fillTiles } from "@/layout/chart/fillTiles.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import { withThousands } from "@/layout/chart/withThousands.ts";
import type { DrawingOf } from "../Picture.ts";
import type { Body, Box } from "./Body.ts";
import { multipleFrame, multipleMarks } from "./multipleMarks.ts";
import { BELOW, BESIDE, multiplesGrid, NAME } from "./multiplesGrid.ts";
import { rounded } from "./rounded.ts";
import { tilesWord } from "./tilesWord.ts";
import { fitted, widthOf, words } from "./words.ts";

const HEAD = { size: 11, fill: "var(--muted)" } as const;
const HEAD_HIGH = 22;
const NAMED = { size: 12, weight: 600 } as const;
const COUNT = { size: 12, fill: "var(--muted)" } as const;

/** A name, and beside it what all its bars come to. */
function headed(name: string, sum: string): Mark {
  const { tag, attrs, children } = words(0, 12, name, NAMED);
  return mark(tag, attrs, [...children, mark("tspan", { dx: 6, "font-weight": 400, fill: COUNT.fill }, [sum])]);
}

const totalOf = (bins: readonly { readonly total: number }[]): number =>
  bins.reduce((sum, { total }) => sum + total, 0);

/** Small pictures of bars on one scale, each under its name and its sum (rules X40, X44). */
export function drawMultiples(drawing: DrawingOf<"multiples">, { width, height }: Box): Body {
  const { pictures, unit } = drawing;
  const count = pictures.length;
  const grid = multiplesGrid(count, width, height === null ? null : height - HEAD_HIGH);
  const most = Math.max(0, ...pictures.flatMap(({ bins }) => bins.map(({ total }) => total)));
  const frame = multipleFrame(drawing, most, { width: grid.width, height: grid.height });
  const shortened: string[] = [];
  const marks: Mark[] = [
    words(0, 10, fitted(`All on one scale: ${unit}. Highest bar: ${withThousands(most)}.`, width, HEAD), HEAD),
  ];
  const step = NAME + grid.height + BELOW;
  for (const [at, picture] of pictures.slice(0, grid.drawn).entries()) {
    const { key, label, fill, bins } = picture;
    const prefix = tilesWord("multiples", [{ ...fill, key }]);
    const sum = withThousands(totalOf(bins));
    const name = fitted(label, grid.width - widthOf(sum, COUNT) - 6, NAMED);
    if (name !== label) shortened.push(label);
    const x = (at % grid.columns) * (grid.width + BESIDE);
    const y = HEAD_HIGH + Math.floor(at / grid.columns) * step;
    marks.push(
      mark("g", { transform: `translate(${rounded(x)} ${y})` }, [
        fillTiles(prefix, [fill]),
        headed(name, sum),
        mark("g", { transform: `translate(0 ${NAME})` }, multipleMarks(picture, drawing, frame, prefix)),
      ]),
    );
  }
  const rows = Math.ceil(grid.drawn / grid.columns);
  return {
    marks,
    height: HEAD_HIGH + Math.max(0, rows * step - BELOW),
    says: [
      ...(grid.drawn < count
        ? [`${grid.drawn} of ${count} groups drawn; all are in the table and at the address.`]
        : []),
      ...(shortened.length === 0 ? [] : [`Names in full: ${shortened.join("; ")}.`]),
    ],
  };
}
