import type { Filter, Place } from "./naiveRecord.ts";

/** Counts the edges of the ring that a ray to the east of the point meets. */
function isInRing(ring: [number, number][], { lon, lat }: Place): boolean {
  let met = 0;
  ring.forEach(([x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [0, 0];
    if (y1 > lat === y2 > lat) return;
    if (x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1) > lon) met += 1;
  });
  return met % 2 === 1;
}

/** One and the same place is in the province and in the area; what is known less closely than a district is in no area. */
export const isThere = (places: Place[], { province, ring }: Filter): boolean =>
  (province === undefined && ring === undefined) ||
  places.some(
    (place) =>
      (province === undefined || (place.country === "PK" && place.admin1 === province)) &&
      (ring === undefined || (["place", "district"].includes(place.precision) && isInRing(ring, place))),
  );
