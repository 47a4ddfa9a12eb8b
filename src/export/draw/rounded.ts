/** A place in a picture, fine enough to be drawn and short enough to be written. */
export const rounded = (place: number): number => Math.round(place * 100) / 100;
