import { numberInWords } from "@/domain/numberInWords.ts";
import type { PlacePoint } from "./placesFigure.ts";

/** So many other names are said; of more their number. */
export const OTHER_NAMES = 2;

/** A place with the other names that the record has at its coordinates: "Barmal district (same point: Laman, Barmal district)". */
export function nameInFull({ x, alsoCalled }: Pick<PlacePoint, "x" | "alsoCalled">): string {
  if (alsoCalled.length === 0) return x;
  const others =
    alsoCalled.length > OTHER_NAMES ? `${numberInWords(alsoCalled.length)} other names` : alsoCalled.join("; ");
  return `${x} (same point: ${others})`;
}
