import { byRank } from "@/layout/map/gatherPlaces.ts";
import type { MapPlace } from "@/layout/map/MapPlace.ts";
import { ARROW_HEIGHT, type OutsideArrow } from "@/layout/map/outsideArrows.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import { rounded } from "./rounded.ts";
import { valued } from "./valued.ts";
import { words } from "./words.ts";

const NAMED = 4;

const amountOf = ({ size, amount }: MapPlace): string =>
  size === null ? (amount ?? "no figure") : (amount ?? size.toLocaleString("en"));

/** "Outside the picture: Karachi 9, Lahore 3 and 2 more places, all in the table."; none where all is in it. */
export function outsideInWords(places: readonly MapPlace[]): readonly string[] {
  if (places.length === 0) return [];
  const bySize = places.toSorted(byRank);
  const named = bySize.length > NAMED + 1 ? bySize.slice(0, NAMED) : bySize;
  const more = bySize.length - named.length;
  const list = named.map((place) => `${place.label} ${amountOf(place)}`).join("; ");
  return [`Outside the picture: ${list}${more > 0 ? ` and ${more} more places, all in the table` : ""}.`];
}

const MOST_UNWRITTEN = 4;

/** "No room for the number of Kabul 12; Khost 3."; none where every number is written. */
export function unwrittenInWords(areas: readonly { readonly words: string }[]): readonly string[] {
  if (areas.length === 0) return [];
  const named = areas.length > MOST_UNWRITTEN + 1 ? areas.slice(0, MOST_UNWRITTEN) : areas;
  const more = areas.length - named.length;
  return [
    `Shaded, with no room for the number: ${named.map((area) => area.words).join("; ")}${more > 0 ? ` and ${more} more, all in the table` : ""}.`,
  ];
}

/** How far the point of an arrow stands from the middle of its pill. */
function tipOf({ angle, width }: OutsideArrow): string {
  const radians = (angle * Math.PI) / 180;
  const [across, down] = [Math.cos(radians), Math.sin(radians)];
  const out = Math.min(width / 2 / Math.max(Math.abs(across), 0.01), ARROW_HEIGHT / 2 / Math.max(Math.abs(down), 0.01));
  return `translate(${(across * out).toFixed(1)} ${(down * out).toFixed(1)}) rotate(${angle.toFixed(0)})`;
}

/** A pill at the margin with the number of what lies beyond, and a point in its direction. */
export function arrowMark(arrow: OutsideArrow, size: number | null): Mark {
  const { x, y, width, count, places, toward } = arrow;
  const names = places.map(({ label }) => label).join("; ");
  const pill = mark("g", { transform: `translate(${rounded(x)} ${rounded(y)})` }, [
    mark("rect", {
      x: -width / 2,
      y: -ARROW_HEIGHT / 2,
      width,
      height: ARROW_HEIGHT,
      rx: ARROW_HEIGHT / 2,
      fill: "var(--paper)",
      stroke: "var(--faint)",
    }),
    mark("path", { d: "M4.4 0L-2.6 4.2V-4.2Z", transform: tipOf(arrow), fill: "var(--muted)" }),
    words(0, 4, count, { size: 11, weight: 500, fill: "var(--muted)", anchor: "middle" }),
  ]);
  return valued({ name: names, value: size, says: `Outside the picture to the ${toward}: ${names}` }, [pill]);
}
