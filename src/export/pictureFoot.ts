import { dayInWords } from "@/domain/dateInWords.ts";
import { footOf } from "@/figures/footOf.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import { addressCode, viewAddress } from "./addressCode.ts";
import type { CitedFrom } from "./CitedFrom.ts";
import { widthOf, type TextLook } from "./draw/words.ts";
import { oneLine } from "./oneLine.ts";
import type { Picture } from "./Picture.ts";
import { bold, drawRuns, plain, widthOfRuns, wrapRuns, type Run } from "./runs.ts";

/** Narrower, what stands left and right stands one below the other. */
const TWO_COLUMNS = 560;
/** The right column, which is wider where edition and day, or n of N and voice, need it to stand on one line. */
const RIGHT = 0.44;
const WIDEST = 0.6;
const BETWEEN = 24;
const LEADING = 1.4;
const DIAMOND = 12;

const withoutScheme = (address: string): string => address.replace(/^[a-z]+:\/\//iu, "");

/** The address for print: whole where it fits on a line, else where it leads and its code. */
export function printedAddress(address: string, fits: (text: string) => boolean): string {
  const whole = withoutScheme(oneLine(address));
  return fits(whole) ? whole : `${whole.replace(/[?#].*$/u, "")} · code ${addressCode(viewAddress(address))}`;
}

/** "Contradicted: values shown …" with its first word bold. */
function led(sentence: string): readonly Run[] {
  const colon = sentence.indexOf(":") + 1;
  return [bold(sentence.slice(0, colon)), plain(sentence.slice(colon))];
}

type Line = { readonly runs: readonly Run[]; readonly diamond: boolean; readonly indent: number };
type Foot = { readonly marks: readonly Mark[]; readonly height: number };

const linesOf = (runs: readonly Run[], width: number, look: TextLook, diamond = false): readonly Line[] =>
  wrapRuns(runs, width - (diamond ? DIAMOND : 0), look).map((line, at) => ({
    runs: line,
    diamond: diamond && at === 0,
    indent: diamond ? DIAMOND : 0,
  }));

const countsOf = (said: ReturnType<typeof footOf>): readonly Run[] => [
  bold(oneLine(said.counts)),
  plain(`· ${oneLine(said.voice)}`),
];

/** Filters, n of N and voice: on one line where they fit, else the filters on lines of their own. */
function filterLines(said: ReturnType<typeof footOf>, width: number, look: TextLook): readonly Line[] {
  const filters = plain(`Filters: ${oneLine(said.filters)}`);
  const counts = countsOf(said);
  const all = linesOf([filters, plain("·"), ...counts], width, look);
  return all.length === 1 ? all : [...linesOf([filters], width, look), ...linesOf(counts, width, look)];
}

/** Lines at a distance from the top, on the left or ending on the right. */
function drawLines(lines: readonly Line[], from: number, look: TextLook, end: number | null): readonly Mark[] {
  return lines.flatMap(({ runs, diamond, indent }, at) => {
    const y = topOf(look) + (from + at) * look.size * LEADING;
    const sign = mark("path", {
      d: "M0 -4L4 0L0 4L-4 0Z",
      transform: `translate(4 ${y - look.size * 0.36})`,
      fill: "var(--ink)",
    });
    return [
      ...(diamond ? [sign] : []),
      drawRuns(end ?? indent, y, runs, { ...look, anchor: end === null ? "start" : "end" }),
    ];
  });
}

const topOf = ({ size }: TextLook): number => size + 8;

function laidOut(
  { figure }: Pick<Picture, "figure">,
  { address, today }: CitedFrom,
  { width, look, isWide }: { readonly width: number; readonly look: TextLook; readonly isWide: boolean },
): Foot {
  const said = footOf(figure);
  const edition = `${oneLine(said.edition)} · made ${dayInWords(today)}`;
  const needed = Math.max(widthOf(edition, look), widthOfRuns(countsOf(said), look) + look.size / 2);
  const right = isWide ? Math.min(Math.max(width * RIGHT, needed), width * WIDEST) : width;
  const isWithin = (room: number) => (text: string) => widthOf(text, look) <= room;
  const printed = printedAddress(address, isWithin(width));
  const isBeside = isWithin(right)(printed);
  const second = [
    ...filterLines(said, right, look),
    ...linesOf([plain(edition)], right, look),
    ...(isBeside ? linesOf([plain(printed)], right, look) : []),
  ];
  // What the right column does not need is the left one's.
  const taken = Math.min(right, Math.max(...second.map(({ runs }) => widthOfRuns(runs, look))));
  const left = isWide ? width - taken - BETWEEN : width;
  const first = [
    ...(said.contested === null ? [] : linesOf(led(oneLine(said.contested)), left, look, true)),
    ...linesOf([bold("Sources:"), plain(oneLine(said.sources))], left, look),
  ];
  // An address wider than the right column has a line of its own under both.
  const last = isBeside ? [] : linesOf([plain(printed)], width, look);
  const ends = isWide ? Math.max(first.length, second.length) : first.length + second.length;
  const end = isWide ? width : null;
  return {
    marks: [
      ...drawLines(first, 0, look, null),
      ...drawLines(second, isWide ? 0 : first.length, look, end),
      ...drawLines(last, ends, look, end),
    ],
    height: topOf(look) + (ends + last.length - 1) * look.size * LEADING + look.size * 0.3,
  };
}

/**
 * What must stand under every picture, drawn from 0,0 on: a hairline, what is contested and the sources on the left; filters,
 * n of N, voice, edition, licence, day and address on the right, or below where that takes less room. Nothing of it is ever
 * left out or cut off.
 */
export function pictureFoot(
  picture: Pick<Picture, "figure">,
  from: CitedFrom,
  { width, size }: { readonly width: number; readonly size: number },
): Foot {
  const look: TextLook = { size, fill: "var(--muted)" };
  const below = laidOut(picture, from, { width, look, isWide: false });
  const beside = width < TWO_COLUMNS ? below : laidOut(picture, from, { width, look, isWide: true });
  const { marks, height } = beside.height <= below.height ? beside : below;
  const line = mark("line", { x1: 0, x2: width, y1: 0, y2: 0, stroke: "var(--hairline)", "stroke-width": 0.75 });
  return { marks: [line, ...marks], height };
}
