import { mark, type Mark } from "@/layout/Mark.ts";
import { widthOf, wrap, type TextLook } from "./draw/words.ts";

/** A stretch of text, bold or plain: "**Sources:** Dawn, Tolo". */
export type Run = { readonly text: string; readonly bold: boolean };

export const plain = (text: string): Run => ({ text, bold: false });
export const bold = (text: string): Run => ({ text, bold: true });

const BOLD = 600;

export const widthOfRuns = (line: readonly Run[], look: TextLook): number =>
  line.reduce((sum, run) => sum + widthOf(run.text, { ...look, weight: run.bold ? BOLD : 400 }), 0);

/** Stretches of one weight joined, with a space before each word but the first. */
function joined(words: readonly Run[]): readonly Run[] {
  const line: Run[] = [];
  for (const [at, { text, bold: heavy }] of words.entries()) {
    const last = line.at(-1);
    const spaced = at === 0 ? text : ` ${text}`;
    if (last?.bold === heavy) line[line.length - 1] = { text: last.text + spaced, bold: heavy };
    else line.push({ text: spaced, bold: heavy });
  }
  return line;
}

/** Text of two weights in lines no wider than `width`; nothing is cut off. */
export function wrapRuns(runs: readonly Run[], width: number, look: TextLook): readonly (readonly Run[])[] {
  const lines: (readonly Run[])[] = [];
  let line: readonly Run[] = [];
  const words = runs.flatMap((run) =>
    run.text
      .split(/\s+/u)
      .filter(Boolean)
      .flatMap((word) => wrap(word, width, { ...look, weight: run.bold ? BOLD : 400 }))
      .map((text) => ({ ...run, text })),
  );
  for (const word of words) {
    if (line.length > 0 && widthOfRuns(joined([...line, word]), look) > width) {
      lines.push(joined(line));
      line = [];
    }
    line = [...line, word];
  }
  return line.length === 0 ? lines : [...lines, joined(line)];
}

/** One line of them, its baseline at `y`. */
export const drawRuns = (
  x: number,
  y: number,
  line: readonly Run[],
  { size, fill, anchor = "start" }: TextLook,
): Mark =>
  mark(
    "text",
    { x, y, "font-size": size, fill, "text-anchor": anchor === "start" ? undefined : anchor },
    line.map(({ text, bold: heavy }) =>
      heavy ? mark("tspan", { "font-weight": BOLD, fill: "var(--ink)" }, [text]) : text,
    ),
  );
