import { SIDES, type Side } from "@/domain/Actor.ts";
import type { Claim } from "@/domain/Claim.ts";
import { counted } from "@/domain/counted.ts";
import { nameOfCountry } from "@/domain/countryNames.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { ActorId, ClaimId } from "@/domain/ids.ts";
import { isParty, type Party } from "@/domain/Party.ts";
import { sideNames } from "@/domain/sideNames.ts";
import type { Selection } from "@/engine/Selection.ts";
import { actorsOfSides } from "./actorsOfSides.ts";
import { channelOf, type Channel } from "./channelOf.ts";
import { citedBy } from "./citedBy.ts";
import type { Figure, Point } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { stamped, type Stamp } from "./Stamp.ts";

/** Fewer claims than these say nothing about whom a publisher carries. */
const ONE_SIDE_LEAST = 3;

type CarriedSide = {
  readonly side: Side;
  readonly label: string;
  readonly channel: Channel;
  /** Claims in view of its claimants, each once, however many publishers carry it. */
  readonly claims: number;
  /** Choosing these chooses the side. */
  readonly actors: readonly ActorId[];
};

/** A publisher as a line of the matrix. */
export type Carrier = {
  readonly publisher: string;
  readonly country: string | null;
  readonly claims: number;
  /** One for each side of the figure, in its order. */
  readonly perSide: readonly number[];
  /** The side of all that it carries, where that is enough to be said: "Pakistan only", "monitors only". */
  readonly oneSideOnly: string | null;
};

export type CarriersFigure = Figure & {
  readonly sides: readonly CarriedSide[];
  readonly rows: readonly Carrier[];
  /** Claims in view, each once. */
  readonly claims: number;
  /** The highest count of one publisher and one side. */
  readonly most: number;
  /** Claims of questions in view that no chosen source carries. */
  readonly hidden: number;
};

type Order = "claims" | "publisher" | "country" | Side;

const SPOKEN: Readonly<Record<Exclude<Side, Party>, string>> = {
  mediator: "mediators",
  un: "UN",
  monitor: "monitors",
  press: "press",
  local: "local voices",
  civilian: "civilians",
  other: "others",
};

const letters = new Intl.Collator("en");
const byPublisher = (a: Carrier, b: Carrier): number =>
  letters.compare(a.publisher, b.publisher) || (a.publisher < b.publisher ? -1 : 1);
const byClaims = (a: Carrier, b: Carrier): number => b.claims - a.claims || byPublisher(a, b);

function comparing(order: Order, sides: readonly Side[]): (a: Carrier, b: Carrier) => number {
  if (order === "claims") return byClaims;
  if (order === "publisher") return byPublisher;
  if (order === "country")
    return (a, b) =>
      Number(a.country === null) - Number(b.country === null) ||
      letters.compare(a.country ?? "", b.country ?? "") ||
      byClaims(a, b);
  const at = sides.indexOf(order);
  return (a, b) => (b.perSide[at] ?? 0) - (a.perSide[at] ?? 0) || byClaims(a, b);
}

const publishersOf = ({ sources }: Claim, { sourceById }: DataSet): ReadonlySet<string> =>
  new Set(sources.flatMap((id) => sourceById.get(id)?.publisher ?? []));

const countriesOf = ({ sources }: DataSet): ReadonlyMap<string, string | null> =>
  new Map(sources.map(({ publisher, country }) => [publisher, country === null ? null : nameOfCountry(country)]));

/** A party is named as it is; who counts, reports or speaks on the spot is of no party, and is not written like one. */
function onlyInWords([side, ...others]: readonly Side[], claims: number): string | null {
  if (side === undefined || others.length > 0 || claims < ONE_SIDE_LEAST) return null;
  return `${isParty(side) ? sideNames[side] : SPOKEN[side]} only`;
}

/** Which publishers carry whose claims: the claims in view by publisher and by the side of who says them. */
export function carriersFigure(
  selection: Selection,
  { order }: { readonly order: Order },
  stamp: Stamp,
): CarriersFigure {
  const { dataSet, clauses, isClaimInView, claimsHidden } = selection;
  const sideOf = ({ claimant }: Claim): Side => dataSet.actorById.get(claimant)?.side ?? "other";
  const speaking = new Set(dataSet.claims.map(sideOf));
  const sides = SIDES.filter((side) => speaking.has(side));
  const inView = dataSet.claims.filter(isClaimInView);
  const carried = new Map<string, Map<Side, ClaimId[]>>();
  for (const claim of inView) {
    const side = sideOf(claim);
    for (const publisher of publishersOf(claim, dataSet)) {
      const line = carried.get(publisher) ?? new Map<Side, ClaimId[]>();
      const ids = line.get(side);
      if (ids === undefined) line.set(side, [claim.id]);
      else ids.push(claim.id);
      carried.set(publisher, line);
    }
  }
  const countries = countriesOf(dataSet);
  const rows = [...carried].map(([publisher, line]): Carrier => {
    const perSide = sides.map((side) => line.get(side)?.length ?? 0);
    const claims = perSide.reduce((sum, count) => sum + count, 0);
    const country = countries.get(publisher) ?? null;
    return { publisher, country, claims, perSide, oneSideOnly: onlyInWords([...line.keys()], claims) };
  });
  const sorted = rows.toSorted(comparing(order, sides));
  const roots = actorsOfSides(dataSet);
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "carriers",
    title: "Who carries whom",
    unit: "claims",
    along: "Publisher",
    series: sides.map((side) => ({
      id: side,
      label: sideNames[side],
      channel: channelOf(side),
      points: sorted.flatMap(({ publisher }): readonly Point[] => {
        const claims = carried.get(publisher)?.get(side);
        return claims === undefined
          ? []
          : [{ x: publisher, value: claims.length, words: null, events: [], questions: [], claims }];
      }),
    })),
    sides: sides.map((side) => ({
      side,
      label: sideNames[side],
      channel: channelOf(side),
      claims: inView.filter((claim) => sideOf(claim) === side).length,
      actors: roots.get(side) ?? [],
    })),
    rows: sorted,
    claims: inView.length,
    most: Math.max(0, ...rows.flatMap(({ perSide }) => perSide)),
    hidden: claimsHidden,
    caption: captionOf(filters, inView.length, clauses.publishers.length + clauses.documents.length > 0),
    filters,
    counts: {
      shown: rows.length,
      of: new Set(dataSet.claims.flatMap((claim) => [...publishersOf(claim, dataSet)])).size,
      what: "publishers that carry claims",
    },
    ...citedBy(
      inView.flatMap(({ sources }) => sources),
      dataSet,
    ),
    ...stamped(stamp),
    contested: false,
  };
}

const captionOf = (filters: string, claims: number, sourcesAreChosen: boolean): string =>
  [
    `Claims in view by publisher and by the side of the claimant: ${filters}.`,
    `A claim carried by two publishers counts in both rows, so the rows can add up to more than the ${counted(claims, "distinct claim", "distinct claims")} of the total.`,
    `“Only”: at least ${ONE_SIDE_LEAST} claims in view, and all of the side that is named.`,
    ...(sourcesAreChosen
      ? ["Other publishers stand here with the claims that they share with the chosen sources."]
      : []),
  ].join(" ");
