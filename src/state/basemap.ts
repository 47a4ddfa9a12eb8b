import { queryOptions, useQuery } from "@tanstack/react-query";
import basemapUrl from "@data/basemap/basemap.json?url";
import crossingsUrl from "@data/basemap/crossings.json?url";
import lineUrl from "@data/basemap/line.json?url";
import townsUrl from "@data/basemap/towns.json?url";
import type { Crossing } from "@/domain/Closure.ts";
import type { Line } from "@/domain/isInArea.ts";
import { bundled, readBundled } from "./readBundled.ts";

type Town = { readonly name: string; readonly lat: number; readonly lon: number; readonly rank: number };
type CrossingOnMap = Crossing & { readonly lat: number; readonly lon: number };

export type Basemap = {
  readonly topology: unknown;
  readonly towns: readonly Town[];
  readonly crossings: readonly CrossingOnMap[];
};

/** The crossings of the line, of the map and of the closures alike. */
export const crossingsQuery = queryOptions({
  queryKey: ["crossings", crossingsUrl],
  queryFn: ({ signal }) => readBundled<readonly CrossingOnMap[]>(crossingsUrl, "crossings.json", signal),
  ...bundled,
});

/** The ground under the border map. */
const basemapQuery = queryOptions({
  queryKey: ["basemap", basemapUrl],
  queryFn: async ({ signal, client }): Promise<Basemap> => {
    const [topology, towns, crossings] = await Promise.all([
      readBundled<unknown>(basemapUrl, "basemap.json", signal),
      readBundled<readonly Town[]>(townsUrl, "towns.json", signal),
      client.fetchQuery(crossingsQuery),
    ]);
    return { topology, towns, crossings };
  },
  ...bundled,
});

const lineQuery = queryOptions({
  queryKey: ["line", lineUrl],
  queryFn: ({ signal }) => readBundled<Line>(lineUrl, "line.json", signal),
  ...bundled,
});

const UNREAD: readonly never[] = [];

/** What a query brought; null while it is read, empty where it could not be. */
const broughtBy = <Rows>({ data, isError }: { readonly data: Rows | undefined; readonly isError: boolean }) =>
  data ?? (isError ? UNREAD : null);

/** The Durand Line for measuring distances. */
export const useLine = (): Line | null => broughtBy(useQuery(lineQuery));

/** The crossings as points that have a name. */
export const useCrossingPoints = (): Basemap["crossings"] | null => broughtBy(useQuery(crossingsQuery));

/** The basemap, asked for once `wanted`. */
export const useBasemap = (wanted: boolean) => useQuery({ ...basemapQuery, enabled: wanted });
