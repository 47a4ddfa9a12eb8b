import type { QuestionId } from "@/domain/ids.ts";

/** "The Durand Line is a settled international border": what each side says of it. */
export const LINE_QUESTION = "q-durand-border" as QuestionId;
export const LINE_ACTION = "What each says of the line";
export const CONTROL = "Line of Control";
export const CONTESTED = "contradicted claims";
export const NO_FIGURE = "no figure";
export const NONE_KILLED = "none killed";
export const FROM_NONE = "none killed, or a range that begins at none";
export const GHOSTS = "outside the chosen places";
export const OPENS_FIRST = "The address opens the first view of the map.";
export const NO_PLACE = "No event in view has a place on the map.";
