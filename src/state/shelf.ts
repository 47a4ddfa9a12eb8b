import type { Picture } from "@/export/Picture.ts";

/** Makes the picture of a region as it stands; null while it has none to give. */
export type MakePicture = () => Picture | null;

/** The pictures that stand on the page, by the region in which they stand: what can be taken away. Moment, not view. */
export type Shelf = {
  /** Puts a maker on the shelf; the answer takes it off again. */
  readonly put: (region: string, make: MakePicture) => () => void;
  /** The picture of a region, made now; null where there is none. */
  readonly take: (region: string) => Picture | null;
  /** Regions with a picture, in the order in which they came. */
  readonly regions: () => readonly string[];
  readonly subscribe: (listen: () => void) => () => void;
};

export function createShelf(): Shelf {
  const makers = new Map<string, MakePicture>();
  const listeners = new Set<() => void>();
  let regions: readonly string[] = [];
  const tell = () => {
    regions = [...makers.keys()];
    for (const listen of listeners) listen();
  };
  return {
    put: (region, make) => {
      makers.set(region, make);
      tell();
      return () => {
        // Another may stand in its place by now.
        if (makers.get(region) !== make) return;
        makers.delete(region);
        tell();
      };
    },
    take: (region) => makers.get(region)?.() ?? null,
    regions: () => regions,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}
