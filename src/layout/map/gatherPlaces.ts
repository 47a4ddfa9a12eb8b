import type { MapChannel, MapPlace, MapShare, MapSum } from "./MapPlace.ts";
import type { Point, Project } from "./mercator.ts";
import { pointGrid } from "./pointGrid.ts";
import { spreadPoints } from "./spreadPoints.ts";
import { symbolExtent } from "./symbolExtent.ts";

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
/** Symbols that no frame holds side by side: then what is a little further off is too near as well. */
const MANY = 300;
const TOO_NEAR_OF_MANY = 18;
/** How far a symbol may be drawn from where it belongs. */
const REACH = 18;
const NAMED = 3;

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Radius of a symbol with what it wears. */
export const extentOf = ({ place, r, members }: Pick<Gathering, "place" | "r" | "members">) =>
  symbolExtent(place, r, members.length > 1);

/** Shares by channel, what stands at several of the places counted once. */
function sharesOf(members: readonly MapPlace[], sum: MapSum | undefined): readonly MapShare[] {
  const byChannel = new Map<MapChannel, { readonly parts: Set<string>; uncounted: number }>();
  for (const { shares } of members)
    for (const { channel, size, parts } of shares) {
      const all = byChannel.get(channel) ?? { parts: new Set(), uncounted: 0 };
      byChannel.set(channel, all);
      if (parts === undefined) all.uncounted += size;
      for (const part of parts ?? []) all.parts.add(part);
    }
  const rank = (channel: MapChannel) => (typeof channel === "number" ? channel : channel === "mixed" ? 1e3 : 1e4);
  return [...byChannel]
    .map(([channel, all]) => {
      const parts = [...all.parts];
      return { channel, size: (sum === undefined ? parts.length : (sum(parts).size ?? 0)) + all.uncounted, parts };
    })
    .toSorted((a, b) => rank(a.channel) - rank(b.channel));
}

const sizeOf = (shares: readonly MapShare[]) => shares.reduce((sum, { size }) => sum + size, 0);

/** Several places as one, the largest first; its number counts once what stands at several of them. */
export function sumOf(members: readonly MapPlace[], unit: string, sum: MapSum | undefined): MapPlace {
  const [lead] = members;
  if (lead === undefined || members.length === 1) return lead as MapPlace;
  const shares = sharesOf(members, sum);
  const twice = sizeOf(members.flatMap((place) => place.shares)) - sizeOf(shares);
  const summed = sum?.([...new Set(shares.flatMap(({ parts = [] }) => parts))]) ?? null;
  const known = members.filter((place) => place.size !== null);
  const size =
    summed !== null
      ? summed.size
      : known.length === 0
        ? null
        : known.reduce((all, place) => all + (place.size ?? 0), 0) - twice;
  const amount = summed?.words ?? (size === null ? "–" : `${size.toLocaleString("en")} ${unit}`);
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
    ...(summed !== null && { amount: summed.words }),
    shares,
    precision: "dot",
    says: `${members.length} places, ${amount}, zoom in or open: ${list}`,
    contested: members.some((p) => p.contested),
  };
}

export type GatherWish = {
  readonly alone: string | null;
  readonly unit: string;
  readonly apart: boolean;
  readonly sum?: MapSum | undefined;
};

/** The largest first; of one size by name, so that the order in which places come changes nothing. */
export const byRank = (a: MapPlace, b: MapPlace): number =>
  (b.size ?? -1) - (a.size ?? -1) || (a.id < b.id ? -1 : Number(a.id > b.id));

type Meeting = { readonly reach: number; readonly meet: (a: Gathering, b: Gathering) => boolean };

/** Whether the middle of the smaller symbol lies on the larger one: near enough, half of it does. */
const halfCovering = (all: readonly Gathering[]): Meeting => ({
  reach: Math.max(1, ...all.map(extentOf)),
  meet: (a, b) => distance(a.drawn, b.drawn) < Math.max(extentOf(a), extentOf(b)),
});
const nearerThan = (reach: number): Meeting => ({ reach, meet: (a, b) => distance(a.drawn, b.drawn) < reach });

/**
 * Gathers places that lie within a few pixels of each other, spreads what is left, and gathers what still covers
 * another by half. `alone` is a place that never joins: the chosen one; `apart`: none does, for a view that cannot be
 * brought nearer. The same places give the same gatherings, in whatever order they come.
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
  /** Each joins the largest that it meets; nothing moves meanwhile. */
  const joined = (all: readonly Gathering[], { reach, meet }: Meeting): readonly Gathering[] => {
    const near = pointGrid(
      all.map(({ drawn }) => drawn),
      reach,
    );
    const guests = new Map<number, MapPlace[]>();
    for (const [i, one] of all.entries()) {
      const host = isAlone(one)
        ? undefined
        : near(one.drawn).reduce<number | undefined>((first, at) => {
            const other = all[at];
            const fits = at < (first ?? i) && guests.has(at) && other !== undefined && !isAlone(other);
            return fits && meet(other, one) ? at : first;
          }, undefined);
      if (host === undefined) guests.set(i, []);
      else guests.get(host)?.push(...one.members);
    }
    if (guests.size === all.length) return all;
    const next = [...guests].flatMap(([i, more]) => {
      const host = all[i];
      if (host === undefined) return [];
      return [more.length === 0 ? host : made([...host.members, ...more].toSorted(byRank))];
    });
    return joined(bySize(next), { reach, meet });
  };
  const isAlone = ({ place }: Gathering) => place.id === alone;
  const each = bySize(places.map((place) => made([place])));
  if (apart) return spreadAll(each);
  let all = joined(each, nearerThan(TOO_NEAR));
  if (all.length > MANY) all = joined(all, nearerThan(TOO_NEAR_OF_MANY));
  for (;;) {
    const spread = spreadAll(all);
    const next = joined(spread, halfCovering(spread));
    if (next === spread) return spread;
    all = next;
  }
}

const bySize = (all: readonly Gathering[]) => all.toSorted((a, b) => b.r - a.r || byRank(a.place, b.place));

function spreadAll(all: readonly Gathering[]): readonly Gathering[] {
  const spread = spreadPoints(
    all.map((one) => ({ x: one.x, y: one.y, r: extentOf(one) })),
    REACH,
  );
  return all.map((one, i) => ({ ...one, drawn: spread[i] ?? one.drawn }));
}
