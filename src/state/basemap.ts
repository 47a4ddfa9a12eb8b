import { queryOptions, useQuery } from "@tanstack/react-query";
import basemapUrl from "@data/basemap/basemap.json?url";
import crossingsUrl from "@data/basemap/crossings.json?url";
import lineUrl from "@data/basemap/line.json?url";
import townsUrl from "@data/basemap/towns.json?url";
import type { Line } from "@/domain/isInArea.ts";
import { readText } from "./readText.ts";

type Town = { readonly name: string; readonly lat: number; readonly lon: number; readonly rank: number };
type Crossing = {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Names of places of the events that stand for it. */
  readonly places: readonly string[];
};

export type Basemap = {
  readonly topology: unknown;
  readonly towns: readonly Town[];
  readonly crossings: readonly Crossing[];
};

const quiet = () => undefined;

// Files of this project, built by its own script and checked by its own tests: read as what they are.
const read = async <Shape>(url: string, name: string, signal: AbortSignal): Promise<Shape> =>
  JSON.parse(await readText(url, name, signal, quiet)) as Shape;

/** The ground under the border map. The addresses carry hashes: the files cannot change under us. */
const basemapQuery = queryOptions({
  queryKey: ["basemap", basemapUrl],
  queryFn: async ({ signal }): Promise<Basemap> => {
    const [topology, towns, crossings] = await Promise.all([
      read<unknown>(basemapUrl, "basemap.json", signal),
      read<readonly Town[]>(townsUrl, "towns.json", signal),
      read<readonly Crossing[]>(crossingsUrl, "crossings.json", signal),
    ]);
    return { topology, towns, crossings };
  },
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: "always",
  retry: false,
});

const lineQuery = queryOptions({
  queryKey: ["line", lineUrl],
  queryFn: ({ signal }) => read<Line>(lineUrl, "line.json", signal),
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: "always",
  retry: false,
});

const NO_LINE: Line = [];

/** The Durand Line for measuring distances; null while it is read, empty where it could not be. */
export function useLine(): Line | null {
  const { data, isError } = useQuery(lineQuery);
  return data ?? (isError ? NO_LINE : null);
}

/** The basemap, asked for once `wanted`. */
export const useBasemap = (wanted: boolean) => useQuery({ ...basemapQuery, enabled: wanted });
