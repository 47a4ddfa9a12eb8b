/** Half the side of a crossing's square, in pixels. */
export const CROSSING_HALF = 3.75;
