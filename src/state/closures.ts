import { queryOptions, useQuery } from "@tanstack/react-query";
import crossingsUrl from "@data/basemap/crossings.json?url";
import closuresUrl from "@data/closures.json?url";
import type { Closure, ClosureReadings, Crossing } from "@/domain/Closure.ts";
import { parseDay } from "@/domain/Day.ts";
import { readText } from "./readText.ts";

export type Closures = { readonly readings: ClosureReadings; readonly crossings: readonly Crossing[] };

type Written = Omit<ClosureReadings, "closures"> & {
  readonly closures: readonly (Omit<Closure, "from" | "until"> & { readonly from: string; readonly until: string })[];
};

const quiet = () => undefined;

// Files of this project, checked by its own tests: read as what they are.
const read = async <Shape>(url: string, name: string, signal: AbortSignal): Promise<Shape> =>
  JSON.parse(await readText(url, name, signal, quiet)) as Shape;

const dated = ({ closures, none }: Written): ClosureReadings => ({
  closures: closures.flatMap((row) => {
    const [from, until] = [parseDay(row.from), parseDay(row.until)];
    return from === null || until === null ? [] : [{ ...row, from, until }];
  }),
  none,
});

/** How the record's closures are read, and the crossings that they shut. The addresses carry hashes. */
const closuresQuery = queryOptions({
  queryKey: ["closures", closuresUrl, crossingsUrl],
  queryFn: async ({ signal }): Promise<Closures> => {
    const [written, crossings] = await Promise.all([
      read<Written>(closuresUrl, "closures.json", signal),
      read<readonly Crossing[]>(crossingsUrl, "crossings.json", signal),
    ]);
    return { readings: dated(written), crossings };
  },
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: "always",
  retry: false,
});

/** The closures of the record, asked for once `wanted`. */
export const useClosures = (wanted: boolean) => useQuery({ ...closuresQuery, enabled: wanted });
