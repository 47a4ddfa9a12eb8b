import type { DaySpan } from "@/layout/chart/daySpan.ts";
import type { DrawnSpan } from "@/layout/chart/DrawnSpan.ts";
import type { DayLabel, MarkedDay, TimeBin, TimeKey } from "@/layout/chart/TimeBin.ts";
import type { Zoomed } from "./useZoom.ts";

export type TimeHistogramProps = {
  readonly bins: readonly TimeBin[];
  readonly keys: readonly TimeKey[];
  readonly ticks: readonly DayLabel[];
  /** The stretch that is drawn. */
  readonly extent: DaySpan;
  /** All there is to draw; by default what is drawn. */
  readonly reach?: DaySpan;
  /** Without it nothing zooms. Null: all of the reach. */
  readonly onZoom?: Zoomed;
  /** Within the reach, and perhaps outside what is drawn. */
  readonly chosen: DaySpan | null;
  /** "moving" at most once a frame, then "done" once. Null: every day, nothing chosen. */
  readonly onBrush: (span: readonly [number, number] | null, phase: "moving" | "done") => void;
  readonly wordsOf: (day: number) => string;
  readonly unit: string;
  readonly label: string;
  /** A click or Enter on a bin; without it the bin's days are chosen. */
  readonly onPick?: (bin: TimeBin) => void;
  /** Of all but the key; by default as much as gives the plot 150 px. */
  readonly height?: number;
  readonly annotations?: readonly MarkedDay[];
  /** A click on the words of a marked day, by its key. */
  readonly onMark?: (key: string) => void;
  /** What lasts or is uncertain, drawn below the bars. */
  readonly spans?: readonly DrawnSpan[];
  readonly onSpan?: (key: string) => void;
  readonly onSpans?: () => void;
  /** The line that names the fills; by default there when there is more than one. */
  readonly showKey?: boolean;
};
