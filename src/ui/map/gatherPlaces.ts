import type { MapChannel, MapPlace, MapShare, MapSum } from "./MapPlace.ts";
import type { Point, Project } from "./mercator.ts";
import { spreadPoints } from "./spreadPoints.ts";

/** What one symbol stands for: a place, or several that would cover one another. */
export type Gathering = Point & {
  /** The sum of the members; it keeps the id of the largest, so that a symbol that opens keeps the focus. */
  readonly place: MapPlace;
  /** The largest first. */
  readonly members: readonly MapPlace[];
  readonly r: number;
  /** Where it is drawn, near where it belongs. */
  readonly drawn: Point;
};

/** Pixels between two places that are too near each other to be pressed or told apart. */
const TOO_NEAR = 10;
/** How far a symbol may be drawn from where it belongs. */
const REACH = 18;
const NAMED = 3;

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** What the outer ring of a gathering takes. */
const RING = 2.6;
/** Radius of a symbol with what it wears. */
export const extentOf = ({ r, members }: Pick<Gathering, "r" | "members">) => (members.length > 1 ? r + RING : r);

/** Whether the middle of the smaller symbol lies on the larger one: near enough, half of it does. */
const halfCovers = (a: Gathering, b: Gathering) => distance(a.drawn, b.drawn) < Math.max(extentOf(a), extentOf(b));

/** Shares by channel, what stands at several of the places counted once. */
function sharesOf(members: readonly MapPlace[], sum: MapSum | undefined): readonly MapShare[] {
  const byChannel = new Map<MapChannel, readonly MapShare[]>();
  for (const { shares } of members)
    for (const share of shares) byChannel.set(share.channel, [...(byChannel.get(share.channel) ?? []), share]);
  const rank = (channel: MapChannel) => (typeof channel === "number" ? channel : channel === "mixed" ? 1e3 : 1e4);
  return [...byChannel]
    .map(([channel, all]) => {
      const parts = [...new Set(all.flatMap((share) => share.parts ?? []))];
      const uncounted = all.reduce((rest, share) => rest + (share.parts === undefined ? share.size : 0), 0);
      return { channel, size: (sum === undefined ? parts.length : (sum(parts).size ?? 0)) + uncounted, parts };
    })
    .toSorted((a, b) => rank(a.channel) - rank(b.channel));
}

const sizeOf = (shares: readonly MapShare[]) => shares.reduce((sum, { size }) => sum + size, 0);

function sumOf(members: readonly MapPlace[], unit: string, sum: MapSum | undefined): MapPlace {
  const [lead] = members;
  if (lead === undefined || members.length === 1) return lead as MapPlace;
  const shares = sharesOf(members, sum);
  const twice = sizeOf(members.flatMap((place) => place.shares)) - sizeOf(shares);
  const summed = sum?.([...new Set(shares.flatMap(({ parts = [] }) => parts))]) ?? null;
  const size = summed === null ? members.reduce((all, place) => all + (place.size ?? 0), 0) - twice : summed.size;
  const amount = summed?.words ?? `${(size ?? 0).toLocaleString("en")} ${unit}`;
  const mean = (of: (place: MapPlace) => number) => members.reduce((all, p) => all + of(p), 0) / members.length;
  const named = members.length > NAMED + 1 ? NAMED : members.length;
  const names = members.slice(0, named).map(({ label }) => label);
  const rest = members.length - named;
  // Names of places hold commas of their own.
  const list = [...names, ...(rest > 0 ? [`${rest} more`] : [])].join("; ");
  return {
    id: lead.id,
    label: `${members.length} places`,
    lat: mean((p) => p.lat),
    lon: mean((p) => p.lon),
    size,
    shares,
    precision: "dot",
    says: `${members.length} places, ${amount}, zoom in or open: ${list}`,
    contested: members.some((p) => p.contested),
  };
}

type GatherWish = {
  readonly alone: string | null;
  readonly unit: string;
  readonly apart: boolean;
  readonly sum?: MapSum | undefined;
};

/**
 * Gathers places that lie within a few pixels of each other, spreads what is left, and gathers what still covers
 * another by half. `alone` is a place that never joins: the chosen one; `apart`: none does, for a view that cannot be
 * brought nearer. The same input gives the same gatherings.
 */
export function gatherPlaces(
  places: readonly MapPlace[],
  project: Project,
  radius: (size: number | null) => number,
  { alone, unit, apart, sum }: GatherWish,
): readonly Gathering[] {
  const made = (members: readonly MapPlace[]): Gathering => {
    const place = sumOf(members, unit, sum);
    const at = project(place.lon, place.lat);
    return { place, members, r: radius(place.size), ...at, drawn: at };
  };
  const joined = (all: readonly Gathering[], meet: (a: Gathering, b: Gathering) => boolean): readonly Gathering[] => {
    const out: Gathering[] = [];
    for (const one of all) {
      const at = one.place.id === alone ? -1 : out.findIndex((other) => other.place.id !== alone && meet(other, one));
      const host = out[at];
      if (host === undefined) out.push(one);
      else out[at] = made([...host.members, ...one.members].toSorted((a, b) => (b.size ?? -1) - (a.size ?? -1)));
    }
    return out.length === all.length ? all : joined(bySize(out), meet);
  };
  const each = bySize(places.map((place) => made([place])));
  if (apart) return spreadAll(each);
  let all = joined(each, (a, b) => distance(a, b) < TOO_NEAR);
  for (;;) {
    const spread = spreadAll(all);
    const next = joined(spread, halfCovers);
    if (next === spread) return spread;
    all = next;
  }
}

const bySize = (all: readonly Gathering[]) => all.toSorted((a, b) => b.r - a.r);

function spreadAll(all: readonly Gathering[]): readonly Gathering[] {
  const spread = spreadPoints(
    all.map((one) => ({ x: one.x, y: one.y, r: extentOf(one) })),
    REACH,
  );
  return all.map((one, i) => ({ ...one, drawn: spread[i] ?? one.drawn }));
}
