import type { Day } from "@/domain/Day.ts";
import { spanInWords } from "@/domain/dateInWords.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { DaySpan } from "@/layout/chart/daySpan.ts";
import { PAN_STEP, ZOOM_STEP } from "@/ui/chart/zoomKey.ts";
import { pannedSpan, wholeDays, zoomedSpan } from "@/ui/chart/zoomSpan.ts";

type Props = {
  readonly drawn: DaySpan;
  readonly reach: DaySpan;
  readonly isZoomed: boolean;
  /** Events in view that begin before and after what is drawn. */
  readonly before: number;
  readonly after: number;
  readonly chosen: DaySpan | null;
  readonly onZoom: (span: DaySpan | null, phase: "done") => void;
};

const inWords = ([start, end]: DaySpan): string => spanInWords({ start: start as Day, end: end as Day });

/** What lies outside the days drawn, in words: hidden by the zoom, and by no filter. */
function outsideInWords({
  before,
  after,
  chosen,
  drawn,
}: Pick<Props, "before" | "after" | "chosen" | "drawn">): string {
  const counts = [
    before > 0 ? `${numberInWords(before)} before` : null,
    after > 0 ? `${numberInWords(after)} after` : null,
  ]
    .filter((each) => each !== null)
    .join(" and ");
  const events = counts === "" ? "no event in view lies outside" : `${counts} not drawn`;
  if (chosen === null || (chosen[0] >= drawn[0] && chosen[1] <= drawn[1])) return events;
  const apart = chosen[1] < drawn[0] || chosen[0] > drawn[1];
  return `${events} · the chosen days, ${inWords(chosen)}, lie ${apart ? "" : "partly "}outside`;
}

/** Zooming by buttons, and what the zoom leaves out. */
export function TimelineZoom(props: Props) {
  const { drawn, reach, isZoomed, onZoom } = props;
  const length = drawn[1] + 1 - drawn[0];
  const middle = drawn[0] + length / 2;
  const to = (next: DaySpan) => onZoom(wholeDays(next, reach), "done");
  const buttons = [
    { sign: "+", label: "Zoom in", go: () => zoomedSpan(drawn, 1 / ZOOM_STEP, middle, reach), off: false },
    { sign: "−", label: "Zoom out", go: () => zoomedSpan(drawn, ZOOM_STEP, middle, reach), off: !isZoomed },
    { sign: "all", label: "Show all days", go: () => reach, off: !isZoomed },
    {
      sign: "‹",
      label: "Earlier days",
      go: () => pannedSpan(drawn, -length * PAN_STEP, reach),
      off: drawn[0] <= reach[0],
    },
    {
      sign: "›",
      label: "Later days",
      go: () => pannedSpan(drawn, length * PAN_STEP, reach),
      off: drawn[1] >= reach[1],
    },
  ];
  return (
    <div className="timeline__row">
      <span className="timeline__buttons" role="group" aria-label="Zoom">
        <span className="timeline__name">Zoom</span>
        {buttons.map(({ sign, label, go, off }) => (
          <button
            key={sign}
            type="button"
            className="timeline__button"
            aria-label={label}
            title={label}
            // Not disabled: the focus would be lost where a zoom ends.
            aria-disabled={off}
            onClick={() => !off && to(go())}
          >
            {sign}
          </button>
        ))}
      </span>
      {isZoomed && (
        <span className="small muted numbers">
          {inWords(drawn)} · {outsideInWords(props)}
        </span>
      )}
    </div>
  );
}
