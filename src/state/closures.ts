import { queryOptions, useQuery } from "@tanstack/react-query";
import closuresUrl from "@data/closures.json?url";
import type { Closure, ClosureReadings, Crossing } from "@/domain/Closure.ts";
import { parseDay } from "@/domain/Day.ts";
import { crossingsQuery } from "./basemap.ts";
import { bundled, readBundled } from "./readBundled.ts";

export type Closures = { readonly readings: ClosureReadings; readonly crossings: readonly Crossing[] };

type Written = Omit<ClosureReadings, "closures"> & {
  readonly closures: readonly (Omit<Closure, "from" | "until"> & { readonly from: string; readonly until: string })[];
};

const dated = ({ closures, none }: Written): ClosureReadings => ({
  closures: closures.flatMap((row) => {
    const [from, until] = [parseDay(row.from), parseDay(row.until)];
    return from === null || until === null ? [] : [{ ...row, from, until }];
  }),
  none,
});

/** How the record's closures are read, and the crossings that they shut. */
const closuresQuery = queryOptions({
  queryKey: ["closures", closuresUrl],
  queryFn: async ({ signal, client }): Promise<Closures> => {
    const [written, crossings] = await Promise.all([
      readBundled<Written>(closuresUrl, "closures.json", signal),
      client.fetchQuery(crossingsQuery),
    ]);
    return { readings: dated(written), crossings };
  },
  ...bundled,
});

/** The closures of the record, asked for once `wanted`. */
export const useClosures = (wanted: boolean) => useQuery({ ...closuresQuery, enabled: wanted });
