import type { Camera } from "@/layout/map/mercator.ts";
import { scaleLength } from "@/layout/map/scaleLength.ts";

/** A bar of a round number of kilometres. */
export function ScaleBar({ camera }: { readonly camera: Camera }) {
  const { km, width } = scaleLength(camera);
  return (
    <svg className="map__scale" width={width + 60} height={14} aria-hidden="true">
      <path d={`M0.5 4V11.5H${width.toFixed(1)}V4`} />
      <text x={width + 6} y={12}>
        {km} km
      </text>
    </svg>
  );
}
