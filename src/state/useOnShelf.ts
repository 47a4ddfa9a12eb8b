import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { useRoom } from "./room.ts";
import type { MakePicture } from "./shelf.ts";

/** Puts the picture of a region on the shelf for as long as the caller stands; made only when somebody takes it. */
export function useOnShelf(region: string, make: MakePicture): void {
  const { shelf } = useRoom();
  const latest = useRef(make);
  useLayoutEffect(() => {
    latest.current = make;
  });
  useEffect(() => shelf.put(region, () => latest.current()), [shelf, region]);
}

/** Regions of which there is a picture to take. */
export function useRegionsOnShelf(): readonly string[] {
  const { shelf } = useRoom();
  return useSyncExternalStore(shelf.subscribe, shelf.regions);
}
