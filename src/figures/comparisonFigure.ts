import { EVENT_TYPES } from "@/domain/Event.ts";
import type { EventId } from "@/domain/ids.ts";
import type { Selection } from "@/engine/Selection.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { carriersFigure } from "./carriersFigure.ts";
import type { Channel } from "./channelOf.ts";
import { differenceInWords, type Noun } from "./comparisonInWords.ts";
import type { ComparisonNames } from "./comparisonNames.ts";
import { inBoth, LETTERS, type Pair } from "./comparisonPair.ts";
import type { Figure, Point } from "./Figure.ts";
import { SIDES_THAT_BEGAN } from "./sidesThatBegan.ts";
import { stamped, type Stamp } from "./Stamp.ts";
import { statusLine } from "./statusLine.ts";
import { timelineExtent } from "./timelineExtent.ts";
import { timelineFigure, type Stack } from "./timelineFigure.ts";
import { citedBy } from "./citedBy.ts";
import type { SourceId } from "@/domain/ids.ts";

/** One line of the differences: what is counted, in A, in B, and the difference in words. */
export type Difference = Pair<Point> & {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  /** Colour and shape of a side; null where no side is counted. */
  readonly channel: Channel | null;
  readonly words: string;
};

export type ComparisonFigure = Figure & { readonly names: ComparisonNames; readonly rows: readonly Difference[] };

type Amount = {
  readonly label: string;
  readonly count: number;
  readonly events: readonly EventId[];
  readonly channel: Channel | null;
};

/** The events in view by side or by type, as the timeline tells them apart. */
function stacked(selection: Selection, stack: Stack, stamp: Stamp): ReadonlyMap<string, Amount> {
  const extent = timelineExtent(selection, true);
  if (extent === null) return new Map();
  const { series } = timelineFigure(selection, { stack, unit: "year", extent }, stamp);
  return new Map(
    series.map(({ id, label, channel, points }) => {
      const events = points.flatMap((point) => point.events).filter(selection.isEventInView);
      const channelOfSide = id === "several" || id === "none" ? null : channel;
      return [
        id,
        { label, channel: channelOfSide, count: points.reduce((sum, { chosen }) => sum + chosen, 0), events },
      ];
    }),
  );
}

function row(group: string, id: string, { a, b }: Pair<Amount | undefined>, noun: Noun): Difference {
  const label = a?.label ?? b?.label ?? id;
  const counts = inBoth({ a, b }, (amount) => amount?.count ?? 0);
  const pointOf = (amount: Amount | undefined): Point => ({
    x: label,
    value: amount?.count ?? 0,
    words: null,
    events: amount?.events ?? [],
    questions: [],
    claims: [],
  });
  return {
    key: `${group} ${id}`,
    group,
    label,
    channel: a?.channel ?? b?.channel ?? null,
    words: differenceInWords(counts, noun),
    a: pointOf(a),
    b: pointOf(b),
  };
}

const EVENTS = ["event", "events"] as const;
const CLAIMS = ["claim", "claims"] as const;

/** Lines for whatever either of two tables holds, in the order of `ids`. */
const rowsOf = (
  group: string,
  { a, b }: Pair<ReadonlyMap<string, Amount>>,
  ids: readonly string[],
  what: Noun,
): readonly Difference[] =>
  ids
    .filter((id) => (a.get(id)?.count ?? 0) + (b.get(id)?.count ?? 0) > 0)
    .map((id) => row(group, id, { a: a.get(id), b: b.get(id) }, what));

/** How two selections differ, in absolute numbers: each from the figures that the page shows of it (rule F110). */
export function comparisonFigure(selections: Pair<Selection>, names: ComparisonNames, stamp: Stamp): ComparisonFigure {
  const status = inBoth(selections, statusLine);
  const carriers = inBoth(selections, (selection) => carriersFigure(selection, { order: "claims" }, stamp));
  const amount = (label: string, count: number): Amount => ({ label, count, events: [], channel: null });
  const whole = (label: string, count: Pair<number>, what: Noun): Difference =>
    row(
      "In all",
      label,
      inBoth(count, (each) => amount(label, each)),
      what,
    );
  const claims = inBoth(
    carriers,
    ({ rows }) => new Map(rows.map((each) => [each.publisher, amount(each.publisher, each.claims)])),
  );
  const most = (publisher: string): number =>
    Math.max(claims.a.get(publisher)?.count ?? 0, claims.b.get(publisher)?.count ?? 0);
  const publishers = [...new Set([...claims.a.keys(), ...claims.b.keys()])].toSorted(
    (x, y) => most(y) - most(x) || (x < y ? -1 : 1),
  );
  const stacks = (stack: Stack) => inBoth(selections, (selection) => stacked(selection, stack, stamp));
  const rows = [
    whole(
      "Events",
      inBoth(status, ({ events }) => events),
      EVENTS,
    ),
    whole(
      "Events without a place",
      inBoth(status, ({ withoutPlace }) => withoutPlace),
      EVENTS,
    ),
    whole(
      "Claims",
      inBoth(status, (each) => each.claims),
      CLAIMS,
    ),
    whole(
      "Contradicted questions",
      inBoth(status, ({ contradictions }) => contradictions),
      ["question", "questions"],
    ),
    whole(
      "Publishers that carry claims",
      inBoth(carriers, (each) => each.rows.length),
      ["publisher", "publishers"],
    ),
    ...rowsOf("Events by type", stacks("type"), EVENT_TYPES, EVENTS),
    ...rowsOf("Events by the side that began", stacks("side"), SIDES_THAT_BEGAN, EVENTS),
    ...rowsOf("Claims by publisher", claims, publishers, CLAIMS),
  ];
  return {
    id: "comparison",
    title: "Comparison",
    unit: "events, claims and questions",
    along: "What is counted",
    series: (["a", "b"] as const).map((each) => ({
      id: each,
      label: `${LETTERS[each]}: ${names[each]}`,
      channel: null,
      points: rows.map((difference) => difference[each]),
    })),
    names,
    rows,
    caption: captionOf(names),
    filters: `A: ${names.a} · B: ${names.b}${names.shared === null ? "" : ` · both: ${names.shared}`}`,
    counts: {
      shown: status.a.events,
      of: status.a.ofEvents,
      what: `events in A (${names.a}), ${numberInWords(status.b.events)} in B (${names.b})`,
    },
    ...citedBy(documentsIn(selections), selections.a.dataSet),
    publishers,
    ...stamped(stamp),
    contested: status.a.contradictions + status.b.contradictions > 0,
  };
}

const captionOf = ({ a, b, shared }: ComparisonNames): string =>
  `A, drawn solid: ${a}. B, drawn hatched: ${b}.${shared === null ? "" : ` Both: ${shared}.`}`;

/** Documents of the claims in view in either. */
const documentsIn = ({ a, b }: Pair<Selection>): readonly SourceId[] =>
  a.dataSet.claims
    .filter((claim) => a.isClaimInView(claim) || b.isClaimInView(claim))
    .flatMap((claim) => claim.sources);
