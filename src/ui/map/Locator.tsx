import type { LocatorPicture } from "@/layout/map/locatorOf.ts";
import "./Locator.css";

/** Where in the region the map looks. */
export const Locator = ({ picture }: { readonly picture: LocatorPicture }) => {
  const { frame, land, home, line, view } = picture;
  return (
    <svg
      className="map__locator"
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label="Where the map looks within the region"
    >
      <rect className="map__sea" width={frame.width} height={frame.height} />
      <path className="map__land" d={land} />
      <path className="map__land--home" d={home} />
      <path className="map__locator-line" d={line} />
      <rect className="map__locator-view" {...view} />
    </svg>
  );
};
