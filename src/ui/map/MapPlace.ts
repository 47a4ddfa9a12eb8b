import type { ReactNode } from "react";

/** A channel of colour and shape by its number; or `mixed`, of several of them; or `none`, of no known one. */
export type MapChannel = number | "mixed" | "none";

export type MapShare = {
  readonly channel: MapChannel;
  readonly size: number;
  /** Ids of what `size` counts: what stands at several places counts once in a symbol of all of them. */
  readonly parts?: readonly string[];
};

export type MapPlace = {
  readonly id: string;
  readonly label: string;
  readonly lat: number;
  readonly lon: number;
  /** Area is proportional to it. 0 is drawn as none, null as open: that there is no number is neither none nor few. */
  readonly size: number | null;
  /** The size in words where more than the number must be said: "at least 58", "no figure". */
  readonly amount?: string;
  /** Shares of the size per channel, so that a mixed place is drawn as a small pie. */
  readonly shares: readonly MapShare[];
  /** dot: a place; ring: known to about 20 km; hatch: somewhere in a province. */
  readonly precision: "dot" | "ring" | "hatch";
  /** One line for hover and focus, e.g. "Torkham: 9 events". */
  readonly says: string;
  /** Marked with a small diamond of the ink colour, where the symbol is large enough to bear one. */
  readonly contested: boolean;
};

export type MapSum = (parts: readonly string[]) => { readonly size: number | null; readonly words: string };

export type MapBase = {
  /** TopoJSON with the objects `countries`, `provinces`, `durand`, `disputed` and `borders`. */
  readonly topology: unknown;
  readonly towns: readonly {
    readonly name: string;
    readonly lat: number;
    readonly lon: number;
    readonly rank: number;
  }[];
  readonly crossings: readonly { readonly name: string; readonly lat: number; readonly lon: number }[];
};

export type MapProps = {
  readonly base: MapBase;
  readonly places: readonly MapPlace[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly theme: "light" | "dark";
  /** Text set along the dashed line and its note. */
  readonly line: { readonly label: string; readonly note: string };
  readonly disputedNote: string;
  /** Accessible name of the whole map. */
  readonly label: string;
  /** Stands as a short button behind the note of the dashed line. */
  readonly lineAction?: { readonly label: string; readonly run: () => void };
  /** Names of the channels that the places bear, in the order of the key. */
  readonly sides: readonly { readonly channel: MapChannel; readonly label: string }[];
  /** What the diamond of a contested place says in the key. */
  readonly contestedLabel: string;
  /** Stands right under the frame, above the places outside it and the key. */
  readonly below?: ReactNode;
  /** The size drawn as the largest symbol; without it the largest of `places`, which then changes with them. */
  readonly largest?: number;
  /** What `size` counts, e.g. "events"; with it the key shows sizes. */
  readonly unit?: string;
  /** What a place of size null, and what one of size 0, says in the key. */
  readonly openLabel?: string;
  readonly zeroLabel?: string;
  /** Size and words of parts together, for a symbol that stands for several places; without it parts are counted. */
  readonly sum?: MapSum;
  /** The drawing surface was lost and the map can no longer be drawn in this way. */
  readonly onLost?: () => void;
};
