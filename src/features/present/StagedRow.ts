import type { Channel } from "@/figures/channelOf.ts";
import type { GlyphKind } from "@/layout/chart/glyphMark.ts";
import type { Carrier } from "./carriersOf.ts";

/** One answer on a slide: at the left who gives it, or that it is hidden; at the right what was said, on one axis. */
export type StagedRow = {
  /** Names nobody while `who` is hidden. */
  readonly key: string;
  /** By which the class speaks of it; null where its words are enough. */
  readonly letter: string | null;
  /** null: not revealed yet. A channel of null has neither colour nor shape. */
  readonly who: { readonly label: string; readonly channel: Channel | null } | null;
  /** Under it in small letters: what it counts, when it was said, what was said before. */
  readonly notes: readonly string[];
  readonly carriers: readonly Carrier[];
  /** null: no figure and no stance; its words are a sentence. */
  readonly glyph: GlyphKind | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number | null;
  readonly words: string;
};
