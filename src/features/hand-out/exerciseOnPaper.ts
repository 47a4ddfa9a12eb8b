import type { AskSheet } from "@/domain/askSheet.ts";
import type { PaperPart } from "@/layout/pagesOfParts.ts";
import { answersOfRows } from "./answersOfRows.ts";
import type { HandedSlide } from "./HandedSlide.ts";
import { BODY, lines, NUMBER, SAYS, slideOnPaper, SMALL } from "./slideOnPaper.ts";

/** Sizes in px of paper, as in Exercises.css. */
const FRAME = 13;
const ROW = 30;
const RUN_ON = 24;
/** From one line to write on to the next; one is the least, under a question or the label of reasons. */
export const EXERCISE_RULE = 24;

/** The place of what is asked, beside the reasons. */
const besideReasons = (sheet: number): number => (sheet - 22) * 0.54;
/** Of a row besides its words. */
const TAKEN = { "who-said": 206, order: 106 } as const;

function askOnPaper(sheet: AskSheet, width: number): number {
  const { kind, about, prompt, rows, options } = sheet;
  const half = besideReasons(width);
  const runOn = (words: readonly string[]): number =>
    Math.ceil(lines(words.join("        "), half, BODY) / BODY.line) * RUN_ON;
  const told = rows.map(({ words, about: counts }) => `AA   ${words}  ${counts ?? ""}`);
  const asked =
    kind === "who-said" || kind === "order"
      ? rows.reduce(
          (sum, { words, about: counts }) => {
            const room = half - TAKEN[kind];
            return sum + Math.max(ROW, lines(words, room, BODY) + (counts === null ? 0 : lines(counts, room, SMALL)));
          },
          lines(answersOfRows(sheet), width, BODY),
        )
      : runOn(told) + runOn(options.map(({ label }) => `OO ${label}`));
  return lines(`${about} ${prompt}`, width, { ...BODY, weight: 600 }) + Math.max(asked, SMALL.line + EXERCISE_RULE) + 4;
}

/** How much paper an exercise needs, with the fewest lines to write on. */
export function exerciseOnPaper(slide: HandedSlide, sheet: number, isLast: boolean): PaperPart {
  if (slide.kind !== "ask" && slide.kind !== "words") return slideOnPaper(slide, sheet, false);
  const body =
    slide.kind === "ask"
      ? askOnPaper(slide.sheet, sheet)
      : slide.lines.reduce(
          (sum, line) => sum + lines(line, sheet - 16, BODY) + (isLast ? EXERCISE_RULE : 0),
          isLast ? 4 : 0,
        );
  return { around: FRAME + lines(slide.says, sheet - NUMBER, SAYS) + body, least: 0, most: 0 };
}
