import { STANCES, type Stance } from "@/domain/Claim.ts";
import { counted } from "@/domain/counted.ts";
import { stanceNames } from "@/domain/stanceNames.ts";
import type { IntervalGroup, Picture } from "@/export/Picture.ts";
import { hiddenInWords } from "@/figures/hiddenInWords.ts";
import { vanishedInWords } from "@/figures/listInWords.ts";
import { positionRows } from "@/figures/positionRows.ts";
import type { Standing, StandingFigure, StandingPoint } from "@/figures/standingFigure.ts";
import { standingTable } from "@/figures/standingTable.ts";
import { withSaid } from "@/figures/withSaid.ts";

/** More questions than any picture has room for, and the positions of each that are drawn. */
const [COULD_BE_DRAWN, MOST_POSITIONS] = [60, 6];

type Stanced = Stance | null;

/** Of many positions the first few of each stance in turn, so that none of the stances is left out; in their order. */
function drawnOf(points: readonly StandingPoint[]): readonly StandingPoint[] {
  const stances: readonly Stanced[] = [null, ...STANCES];
  const turn = new Map(
    stances.flatMap((stance) =>
      points.filter((point) => point.stance === stance).map((point, at) => [point, at] as const),
    ),
  );
  const kept = new Set(points.toSorted((a, b) => (turn.get(a) ?? 0) - (turn.get(b) ?? 0)).slice(0, MOST_POSITIONS));
  return points.filter((point) => kept.has(point));
}

/** "3 more not drawn here: asserts 2, denies 1". */
function leftInWords(points: readonly StandingPoint[], drawn: readonly StandingPoint[]): readonly string[] {
  const left = points.filter((point) => !drawn.includes(point));
  if (left.length === 0) return [];
  const per = STANCES.flatMap((stance) => {
    const count = left.filter((point) => point.stance === stance).length;
    return count === 0 ? [] : [`${stanceNames[stance]} ${count}`];
  });
  return [`${left.length} more not drawn here${per.length === 0 ? "" : `: ${per.join(", ")}`}`];
}

function groupOf({ id, label, points, contradicted, withinOneSide, hidden }: Standing): IntervalGroup {
  const drawn = drawnOf(points);
  const notes = [
    ...(contradicted === null ? [] : [`◆ ${contradicted}${withinOneSide ? ", within one side" : ""}`]),
    ...leftInWords(points, drawn),
    ...(hidden > 0 ? [`${counted(hidden, "claim", "claims")} hidden by the source filter`] : []),
  ];
  const changed = points.filter(({ change }) => change !== null);
  return {
    key: id,
    title: label,
    about: [
      ...(notes.length === 0 ? [] : [notes.join(" · ")]),
      ...(changed.length === 0 ? [] : [`Over time: ${changed.map(({ x, change }) => `${x}: ${change}`).join("; ")}`]),
    ],
    gap: null,
    between: null,
    ownScale: false,
    rows: positionRows(drawn),
  };
}

export const emptyStanding = ({ perShown }: Pick<StandingFigure, "perShown">): string =>
  perShown.all === 0
    ? "No standing question in view."
    : "On no standing question in view do claimants contradict each other.";

/** What the chosen sources hide: contradictions that vanish, and claims; null where they hide nothing. */
export const lostInWords = ({ vanished, hidden }: Pick<StandingFigure, "vanished" | "hidden">): string | null =>
  hidden === 0 ? null : [vanishedInWords({ vanished }, "contradictions") ?? [], hiddenInWords(hidden)].flat().join(" ");

/** The ledger of standing questions as it can leave the page: who asserts, denies or declines what. */
export const standingPicture = (figure: StandingFigure): Picture => ({
  region: "Standing questions",
  figure: withSaid(figure, lostInWords(figure)),
  table: standingTable(figure),
  empty: figure.series.length === 0 ? emptyStanding(figure) : null,
  drawing: {
    kind: "intervals",
    groups: figure.series.slice(0, COULD_BE_DRAWN).map(groupOf),
    shared: null,
    what: "standing questions",
    of: figure.series.length,
    alone: false,
  },
});
