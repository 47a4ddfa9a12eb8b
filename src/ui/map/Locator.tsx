import { landMarks, seaMark } from "@/layout/map/groundMarks.ts";
import type { LocatorPicture } from "@/layout/map/locatorOf.ts";
import { Drawn } from "../Drawn.tsx";
import "./Locator.css";

/** Where in the region the map looks. */
export const Locator = ({ picture }: { readonly picture: LocatorPicture }) => {
  const { frame, line, view } = picture;
  return (
    <svg
      className="map__locator"
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label="Where the map looks within the region"
    >
      <Drawn marks={[seaMark(frame), ...landMarks(picture)]} />
      <path className="map__locator-line" d={line} />
      <rect className="map__locator-view" {...view} />
    </svg>
  );
};
