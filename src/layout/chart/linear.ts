type Ends = readonly [number, number];

/** Lays the numbers of one stretch along another in even steps; of a stretch without length, all in the middle. */
export const linear = ([from, to]: Ends, [start, end]: Ends): ((value: number) => number) =>
  from === to ? () => (start + end) / 2 : (value) => start + ((value - from) / (to - from)) * (end - start);
