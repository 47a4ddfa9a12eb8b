/** Radius of what is known to a district. */
export const RING_METRES = 20_000;
