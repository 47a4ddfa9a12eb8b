import { useEffect, useEffectEvent, useState, type ComponentType } from "react";
import { hasWebGl } from "./hasWebGl.ts";
import type { MapProps } from "./MapProps.ts";
import "./LazyMap.css";

type LazyMapProps = Omit<MapProps, "onLost"> & {
  /** Called once when the plain map is shown, with a sentence that says why. */
  readonly onPlain?: (why: string) => void;
};
type Drawn = { readonly Map: ComponentType<MapProps> };

const loadGl = async (): Promise<Drawn> => ({ Map: (await import("./GlMap.tsx")).GlMap });
const loadPlain = async (): Promise<Drawn> => ({ Map: (await import("./PlainMap.tsx")).PlainMap });

const WHY = {
  none: "This browser cannot draw with WebGL, so the map is plain.",
  failed: "The interactive map could not be loaded, so the map is plain.",
  refused: "The browser gave the map no drawing surface, so the map is plain.",
} as const;

/** The map, loaded when it is first needed; a plain drawing of the same when the other cannot be had. */
export function LazyMap({ onPlain, ...map }: LazyMapProps) {
  const [plain, setPlain] = useState<keyof typeof WHY | null>(() => (hasWebGl() ? null : "none"));
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [broken, setBroken] = useState(false);

  useEffect(() => {
    let wanted = true;
    (plain === null ? loadGl() : loadPlain()).then(
      (loaded) => wanted && setDrawn(loaded),
      () => wanted && (plain === null ? setPlain("failed") : setBroken(true)),
    );
    return () => {
      wanted = false;
    };
  }, [plain]);
  const say = useEffectEvent((why: string) => onPlain?.(why));
  useEffect(() => {
    if (plain !== null) say(WHY[plain]);
  }, [plain]);

  if (broken || drawn === null)
    return (
      <>
        <p className="map-wait" aria-busy={!broken}>
          {broken ? "The map could not be loaded. Reload the page to try again." : "Drawing the map…"}
        </p>
        {map.below}
      </>
    );
  return <drawn.Map {...map} onLost={() => setPlain("refused")} />;
}
