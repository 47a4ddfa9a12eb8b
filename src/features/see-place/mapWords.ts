import type { QuestionId } from "@/domain/ids.ts";

export const LINE = {
  label: "Durand Line · not recognised by Kabul",
  note: "The Durand Line is drawn, dashed, as Pakistan and most states treat it; Kabul has never recognised it as a border. Pakistan holds the ground to its south and east, Afghanistan that to its north and west. The line is drawn to within 1–3 km: never conclude from a point on which side of it an event lies.",
};
/** "The Durand Line is a settled international border": what each side says of it. */
export const LINE_QUESTION = "q-durand-border" as QuestionId;
export const LINE_ACTION = "What each says of the line";
export const CONTROL = "Line of Control";
export const DISPUTED =
  "Kashmir is disputed: areas are drawn as held by Pakistan and by India, their limits and the Line of Control between them dashed; what China holds is not drawn apart.";
export const CONTESTED = "contradicted claims";
export const NO_FIGURE = "no figure";
export const NONE_KILLED = "none killed";
export const FROM_NONE = "none killed, or a range that begins at none";
export const GHOSTS = "outside the chosen places";
export const NO_PLACE = "No event in view has a place on the map.";
