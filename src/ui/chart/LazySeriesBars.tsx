import { lazy, Suspense } from "react";
import { ChartPlaceholder } from "./ChartPlaceholder.tsx";
import type { SeriesBarsProps } from "./SeriesBars.tsx";

const Loaded = lazy(async () => ({ default: (await import("./SeriesBars.tsx")).SeriesBars }));

/** SeriesBars, fetched when first shown; its room is kept meanwhile. */
export const LazySeriesBars = (props: SeriesBarsProps) => (
  <Suspense fallback={<ChartPlaceholder label={props.label} height={props.height ?? 240} />}>
    <Loaded {...props} />
  </Suspense>
);
