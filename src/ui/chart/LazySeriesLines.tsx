import { lazy, Suspense } from "react";
import { ChartPlaceholder } from "./ChartPlaceholder.tsx";
import type { SeriesLinesProps } from "./SeriesLines.tsx";

const Loaded = lazy(async () => ({ default: (await import("./SeriesLines.tsx")).SeriesLines }));

/** SeriesLines, fetched when first shown; its room is kept meanwhile. */
export const LazySeriesLines = (props: SeriesLinesProps) => (
  <Suspense fallback={<ChartPlaceholder label={props.label} height={props.height ?? 300} />}>
    <Loaded {...props} />
  </Suspense>
);
