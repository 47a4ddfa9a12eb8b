import { ChannelMark } from "../ChannelMark.tsx";
import { historyFrame } from "@/layout/chart/historyFrame.ts";
import type { HistoryRow } from "@/layout/chart/HistoryRow.ts";
import { HistoryStrip } from "./HistoryStrip.tsx";
import { stepInWords } from "./stepInWords.ts";
import { useWidth } from "./useWidth.ts";
import "./HistorySteps.css";
import "./forcedColors.css";

export type { HistoryRow } from "@/layout/chart/HistoryRow.ts";

export type HistoryStepsProps = {
  readonly rows: readonly HistoryRow[];
  /** The word for a step that is incompatible with the one before. */
  readonly changedLabel: string;
  /** What the numbers count. */
  readonly unit: string | null;
  readonly label: string;
  readonly dayLabel: (day: number) => string;
};

/**
 * What several speakers said of one thing over time: a strip of steps for each, on one axis of days and one scale.
 * The list under a strip says all that it shows; it is seen where the strip has no room for every word and date.
 */
export function HistorySteps({ rows, changedLabel, unit, label, dayLabel }: HistoryStepsProps) {
  const [measured, width] = useWidth();
  const said = rows.filter(({ steps }) => steps.length > 0);
  const { strips, ticks } = historyFrame(said, width, dayLabel, changedLabel);
  return (
    <div className="HistorySteps" role="group" aria-label={label} ref={measured}>
      {unit !== null && <p className="HistorySteps-unit">{unit}</p>}
      <ul role="list">
        {strips.map((strip) => (
          <li key={strip.row.key}>
            <p className="HistorySteps-name">
              <ChannelMark channel={strip.row.channel} size={11} />
              {strip.row.label}
            </p>
            <HistoryStrip strip={strip} width={width} changedLabel={changedLabel} />
            <ol
              role="list"
              aria-label={strip.row.label}
              className={strip.complete ? "visually-hidden" : "HistorySteps-list"}
            >
              {strip.row.steps.map((step) => (
                <li key={step.key}>{stepInWords(step, changedLabel)}</li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
      {ticks.length > 0 && (
        <svg className="HistorySteps-axis" width={width} height={24} aria-hidden="true">
          <line x1={0} x2={width} y1={0.5} y2={0.5} />
          {ticks.map(({ key, x, left, label: day }) => (
            <g key={key}>
              <line x1={x} x2={x} y1={0} y2={day === null ? 3 : 6} />
              {day !== null && (
                <text x={left} y={19}>
                  {day}
                </text>
              )}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
