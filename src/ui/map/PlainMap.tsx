import { useMemo, useRef, useState } from "react";
import { MapFrame } from "./MapFrame.tsx";
import type { MapProps } from "./MapProps.ts";
import { cameraFor, type Camera } from "@/layout/map/mercator.ts";
import { PlainGround } from "./PlainGround.tsx";
import { FIRST_PADDING } from "@/layout/map/viewSeen.ts";
import { useFrame } from "./useFrame.ts";
import { FOCUS, withinLimits } from "@/layout/map/viewBounds.ts";

/** Where several maps look, so that they show the same stretch of ground; null: as they look at first. */
export type SharedCamera = { readonly camera: Camera | null; readonly onCamera: (camera: Camera) => void };

type PlainMapProps = MapProps & { readonly shared?: SharedCamera };

/** The same map as plain SVG, for where WebGL is not to be had. */
export function PlainMap({ theme: _, onLost: __, shared, ...props }: PlainMapProps) {
  const frameRef = useRef<HTMLDivElement>(null);
  const frame = useFrame(frameRef);
  const [own, setOwn] = useState<Camera | null>(null);
  const [pulled, setPulled] = useState<Camera | null>(null);
  const chosen = shared === undefined ? own : shared.camera;
  const setChosen = shared?.onCamera ?? setOwn;
  const still = useMemo(() => chosen ?? cameraFor(FOCUS, frame, FIRST_PADDING), [chosen, frame]);
  const camera = pulled ?? still;
  return (
    <MapFrame
      {...props}
      frameRef={frameRef}
      frame={frame}
      camera={camera}
      still={still}
      drawn
      onMove={(to) => setChosen(withinLimits(to))}
      hint="+ and − to zoom"
      host={null}
      under={
        <PlainGround
          topology={props.base.topology}
          frame={frame}
          still={still}
          camera={camera}
          onPull={setPulled}
          onPulled={(to) => {
            setChosen(to);
            setPulled(null);
          }}
        />
      }
    />
  );
}
