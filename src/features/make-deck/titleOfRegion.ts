import { STAGED, type Staged } from "@/domain/Deck.ts";
import { OPENED_CONTRADICTION } from "@/domain/Region.ts";
import type { Shelf } from "@/state/shelf.ts";

/** The region of the page whose picture is that of a slide. */
export const regionOnShelf = (show: Staged): string => (show === "Question" ? OPENED_CONTRADICTION : show);

/** What a slide shows of a region of the page; null: it cannot be shown on one. */
export function stagedOf(region: string, hasQuestion: boolean): Staged | null {
  if (region === OPENED_CONTRADICTION) return "Question";
  if (region === "Contradictions" && hasQuestion) return "Question";
  return STAGED.find((each) => each === region) ?? null;
}

/** The title of a region's figure as its picture has it; its name where there is none. */
export const titleOfRegion = (show: Staged, shelf: Shelf): string =>
  shelf.take(regionOnShelf(show))?.figure.title ?? show;
