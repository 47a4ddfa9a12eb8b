import { channelShape } from "@/layout/chart/channelShapes.ts";
import { Glyph } from "./Glyph.tsx";
import type { HistoryStrip as Strip } from "@/layout/chart/historyFrame.ts";
import { ZERO } from "@/layout/chart/historyFrame.ts";
import { MARK } from "@/layout/chart/historyMarks.ts";
import { FONT, ROW } from "@/layout/chart/historyWords.ts";
import { stepInWords } from "./stepInWords.ts";

type HistoryStripProps = { readonly strip: Strip; readonly width: number; readonly changedLabel: string };

/** From the top of a line of words to its baseline. */
const BASELINE = (ROW + FONT) / 2 - 2;

/** The drawing of one speaker's steps; a list beside it says the same. */
export function HistoryStrip({ strip, width, changedLabel }: HistoryStripProps) {
  const { row, marks, lines, words, base, top, height } = strip;
  const color = `var(--channel-${row.channel})`;
  return (
    <svg
      className="HistorySteps-strip"
      width={width}
      height={height}
      viewBox={`0 ${top} ${width} ${height}`}
      aria-hidden="true"
    >
      {base !== null && (
        <g className="HistorySteps-base">
          <line x1={ZERO} x2={width} y1={base} y2={base} />
          <text x={0} y={base + 4}>
            0
          </text>
        </g>
      )}
      {lines.map(({ key, kind, changed, box }) =>
        box.bottom > box.top && kind !== "riser" ? (
          <rect
            key={key}
            className={`HistorySteps-${kind}`}
            x={box.left}
            y={box.top}
            width={box.right - box.left}
            height={box.bottom - box.top}
            fill={color}
            fillOpacity={0.16}
          />
        ) : (
          <line
            key={key}
            className={`HistorySteps-${kind}`}
            data-changed={changed || undefined}
            x1={box.left}
            x2={box.right}
            y1={box.top}
            y2={box.bottom}
            stroke={changed ? "var(--accent)" : color}
          />
        ),
      )}
      {marks.map(({ step, x, y, ends, span }) => (
        <g key={step.key}>
          <title>{stepInWords(step, changedLabel)}</title>
          {span !== null && (
            <line className="HistorySteps-month" x1={span[0]} x2={span[1]} y1={y} y2={y} stroke={color} />
          )}
          {step.glyph === "ring" && <circle cx={x} cy={y} r={MARK * 0.52} fill="var(--paper)" />}
          <Glyph
            kind={step.glyph}
            x={x}
            y={y}
            shape={channelShape(row.channel)}
            color={color}
            size={MARK}
            grows="up"
            ends={ends ?? [y, y]}
          />
        </g>
      ))}
      {words.map(
        (placed) =>
          placed !== null && (
            <text key={placed.step.key} x={placed.box.left} y={placed.box.top + BASELINE} fill="var(--ink)">
              {placed.step.words}
              {placed.step.changed && (
                <tspan
                  className="HistorySteps-changed"
                  {...(placed.stacked ? { x: placed.box.left, dy: ROW } : { dx: "0.3em" })}
                >
                  {changedLabel}
                </tspan>
              )}
            </text>
          ),
      )}
    </svg>
  );
}
