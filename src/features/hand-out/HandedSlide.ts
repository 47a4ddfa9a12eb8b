import type { AskSheet } from "@/domain/askSheet.ts";
import type { Picture } from "@/export/Picture.ts";
import type { SourceNotes } from "@/export/sourceNotes.ts";

/** The pictures of a slide, one above the other, or the address of what could not be drawn. */
export type SlidePicture =
  | { readonly kind: "pictures"; readonly pictures: readonly Picture[] }
  | { readonly kind: "undrawn"; readonly address: string };

/** A picture with the foot that it has on paper. */
export type FootedPicture = { readonly picture: Picture; readonly foot: string };

type Said = {
  /** From 1, as on the stage. */
  readonly number: number;
  /** In the words of the record as it is now. */
  readonly says: string;
  /** For whoever speaks; "": none. */
  readonly notes: string;
};

/** A slide as it is printed. */
export type HandedSlide =
  | (Said & { readonly kind: "words"; readonly lines: readonly string[] })
  | (Said & { readonly kind: "figure"; readonly figures: readonly FootedPicture[] })
  /** `address` null: it was printed before the figure was drawn. */
  | (Said & { readonly kind: "undrawn"; readonly address: string | null })
  | (Said & { readonly kind: "ask"; readonly sheet: AskSheet })
  | (Said & { readonly kind: "unasked"; readonly why: string })
  /** In the place of a slide that answers what these slides ask. */
  | { readonly kind: "kept"; readonly number: number; readonly asks: readonly number[] };

/** An ask in the answer key. */
export type Answered = Said & {
  readonly prompt: string;
  readonly answer: readonly string[];
  /** "sources 3, 5–7". */
  readonly sources: string;
};

/** A deck on paper: what the class is given, and behind it the answers. */
export type Handed = {
  readonly slides: readonly HandedSlide[];
  readonly sources: SourceNotes | null;
  /** null: nothing is asked. */
  readonly key: HandedKey | null;
};

export type HandedKey = {
  readonly answers: readonly Answered[];
  /** Slides that would have given an answer away. */
  readonly slides: readonly HandedSlide[];
  readonly sources: SourceNotes | null;
};
