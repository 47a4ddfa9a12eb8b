import type { Span } from "./Day.ts";

/** Days of a span, both ends included. */
export const lengthOf = ({ start, end }: Span): number => end - start + 1;
