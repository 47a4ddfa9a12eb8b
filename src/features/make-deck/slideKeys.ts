import type { Slide } from "@/domain/Deck.ts";

/** Slides with keys that stay theirs while they are moved and written in: slides themselves have no names. */
export type KeyedSlides = {
  readonly of: readonly Slide[];
  readonly texts: readonly string[];
  readonly keys: readonly string[];
  readonly next: number;
};

export const noSlides: KeyedSlides = { of: [], texts: [], keys: [], next: 1 };

/**
 * The keys of what a deck holds now, from those of before: what reads the same keeps its key wherever it is; what is left
 * on both sides is paired in order, since it was written in; the rest is new.
 */
export function keyedSlides(before: KeyedSlides, slides: readonly Slide[]): KeyedSlides {
  const texts = slides.map((slide) => JSON.stringify(slide));
  const free = new Map<string, string[]>();
  for (const [at, text] of before.texts.entries()) {
    const key = before.keys[at] ?? "";
    free.set(text, [...(free.get(text) ?? []), key]);
  }
  const same = texts.map((text) => free.get(text)?.shift() ?? null);
  const taken = new Set(same);
  const left = before.keys.filter((key) => !taken.has(key));
  let { next } = before;
  const isWrittenIn = slides.length === before.of.length;
  const keys = same.map((key) => key ?? (isWrittenIn ? left.shift() : null) ?? `slide-${next++}`);
  return { of: slides, texts, keys, next };
}
