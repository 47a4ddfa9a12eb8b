/** How two groups lie to each other: one within the other, sharing a part, or each counting the other in. */
export type GroupRelation = "inside" | "overlap" | "mutual";
export type Extent = { readonly from: number; readonly to: number };

const EXTENTS: Readonly<Record<GroupRelation, { readonly whole: Extent; readonly part: Extent }>> = {
  inside: { whole: { from: 0, to: 1 }, part: { from: 0.14, to: 0.58 } },
  overlap: { whole: { from: 0, to: 0.66 }, part: { from: 0.34, to: 1 } },
  mutual: { whole: { from: 0, to: 0.92 }, part: { from: 0.08, to: 1 } },
};

/** Where the bars of two groups lie on a line from 0 to 1. They show how the groups lie, not how many they are. */
export const extentsOf = (relation: GroupRelation): { readonly whole: Extent; readonly part: Extent } =>
  EXTENTS[relation];

/** The stretch that all have in common; null where there is none. */
export function sharedExtent(extents: readonly Extent[]): Extent | null {
  const from = Math.max(...extents.map((extent) => extent.from));
  const to = Math.min(...extents.map((extent) => extent.to));
  return extents.length > 1 && to > from ? { from, to } : null;
}
