/** Half the side of a crossing's square, in pixels. */
export const CROSSING_HALF = 3.75;

/** The same of the square around the one that is pointed at. */
export const CROSSING_RING = CROSSING_HALF + 4;
