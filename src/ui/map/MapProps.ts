import type { ReactNode } from "react";
import type { Bounds } from "@/layout/map/mercator.ts";
import type {
  CrossingState,
  LonLat,
  MapArea,
  MapBase,
  MapChannel,
  MapGhost,
  MapPlace,
  MapShape,
  MapSum,
} from "@/layout/map/MapPlace.ts";

export type MapProps = {
  readonly base: MapBase;
  readonly places: readonly MapPlace[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly theme: "light" | "dark";
  /** Text set along the dashed line and its note. */
  readonly line: { readonly label: string; readonly note: string };
  readonly disputedNote: string;
  /** Text set along the line that parts two disputed areas. */
  readonly controlLabel?: string;
  /** Accessible name of the whole map. */
  readonly label: string;
  /** Stands as a short button behind the note of the dashed line. */
  readonly lineAction?: { readonly label: string; readonly run: () => void };
  /** Names of the channels that the places bear, in the order of the key. */
  readonly sides: readonly { readonly channel: MapChannel; readonly label: string }[];
  /** What the ring of a contested place says in the key. */
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
  /** The places are sums already, as cells are: no symbol joins another. */
  readonly gathered?: boolean | undefined;
  /** Further lines of the card of one place, by its id; asked only when its card is shown, and for no symbol of several; the same lines each time. */
  readonly linesOf?: (id: string) => readonly string[];
  readonly ghosts?: readonly MapGhost[];
  /** What `ghosts` are called in the key. */
  readonly ghostLabel?: string;
  /** Said in the frame where there is no place at all. */
  readonly noneLabel?: string;
  /** What is said of each crossing of the base, by its name. */
  readonly crossings?: Readonly<Record<string, CrossingState>>;
  readonly onCrossing?: (name: string) => void;
  /** Shaded areas; the symbols of places are then left out. */
  readonly areas?: readonly MapArea[];
  readonly onArea?: (id: string) => void;
  /** The steps of `areas` in words, the lightest first, and what no figure is called. */
  readonly areaKey?: {
    readonly title: string;
    readonly steps: readonly string[];
    readonly none: string;
    readonly open: string;
  };
  readonly shape?: MapShape | null;
  /** The reader is about to draw. Both tools answer with the corners of a ring. */
  readonly draw?: "box" | "lasso" | null;
  readonly onDrawn?: (ring: readonly LonLat[]) => void;
  readonly onDrawCancel?: () => void;
  /** Names of provinces and countries: as the page writes them, or in the script of the place. */
  readonly script?: "english" | "local";
  /** Where the map stands still: for what is counted in cells of the ground. `view`: what it shows, null at first. */
  readonly onRest?: (zoom: number, view: Bounds | null) => void;
  /** There is no drawing surface to be had. One that is lost for a while is not told of: the map shows what it can. */
  readonly onLost?: () => void;
};
