/**
 * A canvas that is only drawn to be packed: kept in the memory of the processor. On the graphics card, or where a
 * program stands in for one, its pixels had to be fetched back, which took seconds.
 */
export const ON_PROCESSOR = { willReadFrequently: true } as const;
