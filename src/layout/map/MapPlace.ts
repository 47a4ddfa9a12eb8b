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
  /** Further lines of the card, under `says`; `linesOf` of the map answers them where they are costly. */
  readonly lines?: readonly string[];
  /** Ringed in the ink colour, at every size. */
  readonly contested: boolean;
};

/** A place that a filter of the map's own keeps out: a faint mark that says what lies beyond the filter. */
export type MapGhost = { readonly id: string; readonly lat: number; readonly lon: number };

export type CrossingState = {
  readonly state: "open" | "partly" | "closed" | "unknown";
  /** One line for the card and for those who do not see it. */
  readonly says: string;
};

/** An area of the ground that is shaded by a step, so that areas can be compared. */
export type MapArea = {
  /** Country and name, as "PK Balochistan". */
  readonly id: string;
  /** The step of the key, 0 for the lightest; "none": counted, and none; null: there is no figure. */
  readonly step: number | "none" | null;
  readonly says: string;
  readonly chosen: boolean;
  /** Written in its middle where there is room. */
  readonly amount?: string;
  /** The number of the step, where there is one. */
  readonly value?: number | null;
};

export type LonLat = readonly [lon: number, lat: number];

/** The outline of what the reader chose on the ground. */
export type MapShape =
  | { readonly kind: "ring"; readonly points: readonly LonLat[] }
  | { readonly kind: "circle"; readonly lon: number; readonly lat: number; readonly km: number }
  /** So many kilometres along the dashed line, on either side. */
  | { readonly kind: "along"; readonly km: number };

export type MapSum = (parts: readonly string[]) => { readonly size: number | null; readonly words: string };

export type MapBase = {
  /** TopoJSON with the objects `countries`, `provinces`, `durand`, `control`, `disputed` and `borders`. */
  readonly topology: unknown;
  readonly towns: readonly {
    readonly name: string;
    readonly lat: number;
    readonly lon: number;
    readonly rank: number;
  }[];
  readonly crossings: readonly { readonly name: string; readonly lat: number; readonly lon: number }[];
};
