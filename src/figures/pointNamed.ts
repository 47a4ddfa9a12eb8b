import type { PlacePoint } from "./placesFigure.ts";

/** The point that is meant by a name, whichever of the spellings it is; of several the first, which has most (rule F135). */
export const pointNamed = (points: readonly PlacePoint[], name: string | null): PlacePoint | null =>
  name === null
    ? null
    : (points.find(({ x }) => x === name) ??
      points.find((point) => point.name === name || point.alsoCalled.includes(name)) ??
      null);
