/** Degrees east, degrees north. */
export type LonLat = readonly [lon: number, lat: number];

/** A stretch of ground that the reader drew or named. It is judged by points, so it says nothing of what is known less closely. */
export type Area =
  | {
      readonly kind: "box";
      readonly west: number;
      readonly south: number;
      readonly east: number;
      readonly north: number;
    }
  | { readonly kind: "lasso"; readonly ring: readonly LonLat[] }
  | { readonly kind: "near"; readonly name: string; readonly lon: number; readonly lat: number; readonly km: number }
  /** Within so many kilometres of the Durand Line, on either side. */
  | { readonly kind: "line"; readonly km: number };

/** Kilometres that can be asked for. */
export const KM = { least: 1, most: 500 } as const;
/** Corners of a lasso that an address can hold. */
export const CORNERS = { least: 3, most: 80 } as const;
