import { metresPerPixel, type Camera } from "@/layout/map/mercator.ts";

const LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** A bar of a round number of kilometres, true for the latitude in the middle of the map. */
export function ScaleBar({ camera }: { readonly camera: Camera }) {
  const pixels = (km: number) => (km * 1000) / metresPerPixel(camera.lat, camera.zoom);
  const km = LENGTHS.findLast((length) => pixels(length) <= 96) ?? 1;
  const width = pixels(km);
  return (
    <svg className="map__scale" width={width + 60} height={14} aria-hidden="true">
      <path d={`M0.5 4V11.5H${width.toFixed(1)}V4`} />
      <text x={width + 6} y={12}>
        {km} km
      </text>
    </svg>
  );
}
