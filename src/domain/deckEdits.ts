import { MOST_SLIDES, type Deck, type Slide } from "./Deck.ts";

export const newDeck = (id: string, title: string, record: string): Deck => ({
  id,
  title,
  about: "",
  record,
  slides: [],
});

const has = ({ slides }: Deck, n: number): boolean => Number.isInteger(n) && n >= 1 && n <= slides.length;

/** Puts a slide after the one of number `after`, 0 before all; without a number at the end. A full deck stays as it is. */
export function addSlide(deck: Deck, slide: Slide, after: number = deck.slides.length): Deck {
  if (deck.slides.length >= MOST_SLIDES || (after !== 0 && !has(deck, after))) return deck;
  return { ...deck, slides: deck.slides.toSpliced(after, 0, slide) };
}

/** Moves the slide of number `from` so that its number is `to`, both from 1; what lies outside the deck moves nothing. */
export function moveSlide(deck: Deck, from: number, to: number): Deck {
  const slide = deck.slides[from - 1];
  if (slide === undefined || from === to || !has(deck, to)) return deck;
  return { ...deck, slides: deck.slides.toSpliced(from - 1, 1).toSpliced(to - 1, 0, slide) };
}

export const removeSlide = (deck: Deck, n: number): Deck =>
  has(deck, n) ? { ...deck, slides: deck.slides.toSpliced(n - 1, 1) } : deck;

export function changeSlide(deck: Deck, n: number, change: (slide: Slide) => Slide): Deck {
  const slide = deck.slides[n - 1];
  return slide === undefined ? deck : { ...deck, slides: deck.slides.with(n - 1, change(slide)) };
}

/** Puts the same slide once more after itself. */
export function duplicateSlide(deck: Deck, n: number): Deck {
  const slide = deck.slides[n - 1];
  return slide === undefined ? deck : addSlide(deck, slide, n);
}
