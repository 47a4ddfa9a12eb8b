import type { Figure } from "@/figures/Figure.ts";
import type { Table } from "@/figures/tableOf.ts";
import type { DayMark, DayYear } from "@/layout/chart/DayGridMarks.ts";
import type { DaySpan } from "@/layout/chart/daySpan.ts";
import type { DrawnSpan } from "@/layout/chart/DrawnSpan.ts";
import type { IntervalRow } from "@/layout/chart/IntervalRow.ts";
import type { AxisFactor, AxisTick, Line } from "@/layout/chart/Line.ts";
import type { DotLook, RatioDotsRow } from "@/layout/chart/RatioDotsRow.ts";
import type { SpanRow } from "@/layout/chart/SpanRow.ts";
import type { DayLabel, MarkedDay, TimeBin, TimeKey } from "@/layout/chart/TimeBin.ts";
import type {
  CrossingState,
  MapArea,
  MapBase,
  MapChannel,
  MapGhost,
  MapPlace,
  MapShape,
  MapSum,
} from "@/layout/map/MapPlace.ts";
import type { Bounds } from "@/layout/map/mercator.ts";

type Bars = {
  readonly kind: "bars";
  readonly keys: readonly TimeKey[];
  readonly bins: readonly TimeBin[];
  readonly ticks: readonly DayLabel[];
  readonly extent: DaySpan;
  /** The days outside it are drawn faded; null: none are. */
  readonly chosen: DaySpan | null;
  readonly unit: string;
  readonly annotations: readonly MarkedDay[];
  readonly spans: readonly DrawnSpan[];
  /** What the grey bars behind the others are; null where there are none. */
  readonly behind: string | null;
};

/** Small pictures of bars, all on one scale. */
type Multiples = {
  readonly kind: "multiples";
  readonly pictures: readonly {
    readonly key: string;
    readonly label: string;
    readonly fill: TimeKey;
    readonly bins: readonly TimeBin[];
  }[];
  readonly ticks: readonly DayLabel[];
  readonly extent: DaySpan;
  readonly unit: string;
};

type Days = {
  readonly kind: "days";
  readonly years: readonly DayYear[];
  readonly marks: ReadonlyMap<number, DayMark>;
  readonly levels: readonly string[];
  readonly none: string;
  /** What the lines across days are. */
  readonly line: string;
  readonly chosen: DaySpan | null;
};

type Lines = {
  readonly kind: "lines";
  readonly lines: readonly Line[];
  readonly ticks: readonly AxisTick[];
  readonly domain: readonly [number, number];
  readonly scale: "linear" | "log";
  readonly unit: string;
  readonly factors: readonly AxisFactor[];
};

type Dots = {
  readonly kind: "dots";
  readonly rows: readonly RatioDotsRow[];
  readonly words: { readonly equal: string; readonly low: string; readonly high: string };
  readonly looks: Readonly<Record<DotLook, string>>;
  readonly median: string;
};

/** One question of a list, or one alone: what is asked, how far apart, and the answers on one axis. */
export type IntervalGroup = {
  readonly key: string;
  readonly title: string;
  /** Event and day, kind, what must be known: in small letters under the title. */
  readonly about: readonly string[];
  /** "× 2.5"; null where there is no gap. */
  readonly gap: string | null;
  /** The rows between which the gap lies, by their keys; null where it lies between none, or is not drawn. */
  readonly between: readonly [string, string] | null;
  /** Its numbers are of a unit of their own (money, days): it never shares a scale. */
  readonly ownScale: boolean;
  readonly rows: readonly IntervalRow[];
};

type Intervals = {
  readonly kind: "intervals";
  readonly groups: readonly IntervalGroup[];
  /** The end of the scale that all share, from 0; null: each has its own. */
  readonly shared: number | null;
  /** What the groups are called, where some do not fit: "contradictions". */
  readonly what: string;
  /** How many groups there are, of which these are the first. */
  readonly of: number;
  /** One question whose words are the picture's title: they are not said again. */
  readonly alone: boolean;
};

type Spans = {
  readonly kind: "spans";
  readonly rows: readonly SpanRow[];
  readonly ticks: readonly DayLabel[];
  readonly extent: DaySpan;
  /** What solid, hatched, outlined and open-ended bars are. */
  readonly looks: { readonly solid: string; readonly hatched: string; readonly outline: string; readonly open: string };
};

/** Counts by row and column, shaded by how many; a column without a channel holds sums and is not shaded. */
type Grid = {
  readonly kind: "grid";
  readonly columns: readonly { readonly key: string; readonly label: string; readonly channel: number | null }[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly note: string;
    readonly values: readonly (number | null)[];
  }[];
  readonly totals: readonly (number | null)[];
  readonly totalsLabel: string;
  readonly what: string;
};

export type MapSides = readonly { readonly channel: MapChannel; readonly label: string }[];

type Places = {
  readonly kind: "map";
  readonly base: MapBase;
  readonly places: readonly MapPlace[];
  readonly sides: MapSides;
  /** The size drawn as the largest symbol. */
  readonly largest: number;
  readonly unit: string;
  readonly sum: MapSum | null;
  /** The places are sums already: no symbol joins another. */
  readonly gathered: boolean;
  readonly contestedLabel: string;
  readonly openLabel: string;
  readonly zeroLabel: string;
  /** Shaded areas in the place of symbols; null: symbols. */
  readonly areas: readonly MapArea[] | null;
  readonly areaKey: {
    readonly title: string;
    readonly steps: readonly string[];
    readonly none: string;
    readonly open: string;
  } | null;
  /** What the reader drew. */
  readonly shape: MapShape | null;
  /** What the page's map shows now; null: its first view. */
  readonly view: Bounds | null;
  /** What is said of the crossings, by their names; null where nothing is. */
  readonly crossings: Readonly<Record<string, CrossingState>> | null;
  /** Where a filter of the map's own keeps a place out, and what that is called. */
  readonly ghosts: readonly MapGhost[];
  readonly ghostLabel: string;
  readonly lineLabel: string;
  readonly controlLabel: string;
  /** What is known of the dashed line, and of the disputed areas. */
  readonly lineNote: string;
  readonly disputedNote: string;
  /** Said besides: what stands beside the map. */
  readonly notes: readonly string[];
  readonly isLocal: boolean;
};

type SmallMaps = {
  readonly kind: "maps";
  readonly base: MapBase;
  readonly maps: readonly {
    readonly key: string;
    readonly title: string;
    /** Said under the title: "killed: 12 · 3 without a place on the map". */
    readonly note: string;
    readonly places: readonly MapPlace[];
  }[];
  readonly sides: MapSides;
  readonly largest: number;
  readonly unit: string;
  readonly contestedLabel: string;
  readonly openLabel: string;
  readonly zeroLabel: string;
  /** What no map holds, in sentences. */
  readonly notes: readonly string[];
};

/** Two numbers side by side: A and B of a comparison. */
type Pairs = {
  readonly kind: "pairs";
  readonly names: { readonly a: string; readonly b: string };
  readonly pairs: readonly {
    readonly key: string;
    /** Pairs of one group stand under its name and on one scale. */
    readonly group: string;
    readonly label: string;
    readonly a: number | null;
    readonly b: number | null;
    /** "+12", "no figure in B". */
    readonly says: string;
  }[];
  readonly unit: string;
};

/** Nothing but the table of the figure. */
type Rows = {
  readonly kind: "table";
  /** The same in the words of the page, where the table of the picture is made for programs. */
  readonly table?: Table;
};

/** How a figure is drawn in a file: what its chart on the page is given, too. */
export type Drawing =
  | Bars
  | Multiples
  | Days
  | Lines
  | Dots
  | Intervals
  | Spans
  | Grid
  | Places
  | SmallMaps
  | Pairs
  | Rows;

export type DrawingOf<Kind extends Drawing["kind"]> = Extract<Drawing, { readonly kind: Kind }>;

/** A figure as it stands on the page, with its table and all that is drawn: what every file is made from. */
export type Picture = {
  /** The region of the page in which it stands, as it is named there. */
  readonly region: string;
  /** Without series where only its table is known. */
  readonly figure: Omit<Figure, "series"> & Partial<Pick<Figure, "series">>;
  readonly table: Table;
  /** What is drawn besides and has no place in that table. */
  readonly further?: readonly { readonly title: string; readonly table: Table }[];
  /** Where there is nothing to draw: the sentence that stands in the place of the picture. */
  readonly empty: string | null;
  readonly drawing: Drawing;
};
