import { mark, type Mark } from "@/layout/Mark.ts";
import { words, wrap, type TextLook } from "./words.ts";

/** A part of a key that is not torn apart: drawn from 0,0 on in a width, and what it says, for where it has no room. */
export type KeyBlock = {
  readonly words: string;
  readonly draw: (width: number) => { readonly marks: readonly Mark[]; readonly height: number };
};

/** Marks around 0,0, and how high they are. */
export type Sample = { readonly marks: readonly Mark[]; readonly height: number };

const SIZE = 11;
const LINE = 14;
/** Samples stand in a column of their own, each in its middle. */
export const SAMPLES = 34;
const AFTER = 3;

/** A sample and what it stands for. */
export const keyItem = (sample: Sample | null, label: string, fill: TextLook["fill"] = "var(--muted)"): KeyBlock => ({
  words: label,
  draw: (width) => {
    const look = { size: SIZE, fill };
    const left = sample === null ? 0 : SAMPLES;
    const lines = wrap(label, width - left, look);
    const first = Math.max(sample?.height ?? 0, LINE);
    const middle = first / 2;
    return {
      marks: [
        ...(sample === null ? [] : [mark("g", { transform: `translate(${SAMPLES / 2 - 4} ${middle})` }, sample.marks)]),
        ...lines.map((line, at) => words(left, middle + 4 + at * LINE, line, look)),
      ],
      height: first + (lines.length - 1) * LINE + AFTER,
    };
  },
});

/** Two blocks side by side, for where a column is wide and its labels are short. */
export const keyPair = (one: KeyBlock, other: KeyBlock): KeyBlock => ({
  words: `${one.words}; ${other.words}`,
  draw: (width) => {
    const half = (width - 10) / 2;
    const [a, b] = [one.draw(half), other.draw(half)];
    return {
      marks: [...a.marks, mark("g", { transform: `translate(${half + 10} 0)` }, b.marks)],
      height: Math.max(a.height, b.height),
    };
  },
});

/** A little room between two groups of a key. */
export const keyGap: KeyBlock = { words: "", draw: () => ({ marks: [], height: 7 }) };
