import { STANCES, type Stance } from "@/domain/Claim.ts";
import { counted } from "@/domain/counted.ts";
import { stanceNames } from "@/domain/stanceNames.ts";
import { highlights } from "@/engine/highlights.ts";
import type { Standing, StandingPoint } from "@/figures/standingFigure.ts";
import { ChannelMark } from "@/ui/ChannelMark.tsx";
import { Highlighted } from "@/ui/Highlighted.tsx";

type Props = {
  readonly standing: Standing;
  readonly terms: readonly string[];
  readonly onOpen: () => void;
  readonly tabIndex: number;
  readonly onFocus: () => void;
};

/** Who takes a stance; without one, each claimant with its figure. */
function Voices({ stance, points }: { readonly stance: Stance | null; readonly points: readonly StandingPoint[] }) {
  return (
    <span className="standing__voices">
      {points.map((point, at) => (
        <span key={point.claims.join(" ")}>
          <span className="standing__voice">
            {stance !== null && at === 0 && <span className="standing__stance">{stanceNames[stance]}: </span>}
            <ChannelMark channel={point.channel} size={9} /> {point.x}
            {stance === null && `: ${point.words ?? point.value}`}
            {at < points.length - 1 && ","}
          </span>{" "}
        </span>
      ))}
    </span>
  );
}

/** A standing question on two lines: what is asked, and who holds what; a third where somebody held something else before. */
export function StandingRow({ standing, terms, onOpen, tabIndex, onFocus }: Props) {
  const { label, points, contradicted, withinOneSide, hidden } = standing;
  const groups = [null, ...STANCES].flatMap((stance) => {
    const of = points.filter((point) => point.stance === stance);
    return of.length === 0 ? [] : [{ stance, of }];
  });
  const changed = points.filter(({ change }) => change !== null);
  return (
    <div className="standing">
      <div className="standing__head">
        <h3 className="standing__text">
          <button type="button" className="standing__open" tabIndex={tabIndex} onFocus={onFocus} onClick={onOpen}>
            <Highlighted pieces={highlights(label, terms)} />
          </button>
        </h3>
        {contradicted !== null && (
          <span className="standing__contradicted">
            ◆ {contradicted}
            {withinOneSide && ", within one side"}
          </span>
        )}
      </div>
      <p className="standing__positions">
        {groups.map(({ stance, of }, at) => (
          <span key={stance ?? "figures"}>
            {at > 0 && <span className="standing__between">· </span>}
            <Voices stance={stance} points={of} />
          </span>
        ))}
      </p>
      {changed.length > 0 && (
        <p className="standing__change">Over time: {changed.map(({ x, change }) => `${x}: ${change}`).join("; ")}</p>
      )}
      {hidden > 0 && (
        <p className="standing__change">{counted(hidden, "claim", "claims")} hidden by the source filter</p>
      )}
    </div>
  );
}
