import type { ReactNode } from "react";
import { intervalTicks, roundDomain } from "@/layout/chart/intervalAxis.ts";
import { intervalFrame, stretchBetween } from "@/layout/chart/intervalFrame.ts";
import type { IntervalRow } from "@/layout/chart/IntervalRow.ts";
import { textWidth } from "@/layout/text/textWidth.ts";
import { useWidth } from "@/ui/chart/useWidth.ts";
import { MoreBelow } from "@/ui/MoreBelow.tsx";
import type { StagedRow } from "./StagedRow.ts";
import { StagedTrack } from "./StagedTrack.tsx";
import { StagedWho } from "./StagedWho.tsx";
import "./StagedRows.css";

type Props = {
  readonly rows: readonly StagedRow[];
  readonly label: string;
  /** What "?" stands for, for whoever hears it. */
  readonly hidden: string;
  /** The end of the axis, from 0; null: as the rows need. */
  readonly end?: number | null;
  /** "× 2.5", between the marks of two rows, by their keys. */
  readonly gap?: { readonly label: string; readonly between: readonly [string, string] } | null;
  /** Beneath a row, by its key. */
  readonly below?: (key: string) => ReactNode;
  /** Something stands beneath the rows: they stand closer. */
  readonly isTight?: boolean;
  /** Nothing else is on the slide: a few rows are larger. */
  readonly isAlone?: boolean;
};

/** Sizes in the pixels of the stage, by how many rows there are, and how many publishers are named in each. */
const SIZES = [
  { most: 2, font: 30, mark: 20, high: 76, named: 5 },
  { most: 3, font: 28, mark: 19, high: 60, named: 2 },
  { most: 4, font: 26, mark: 17, high: 48, named: 2 },
  { most: 6, font: 22, mark: 15, high: 38, named: 1 },
  { most: Infinity, font: 20, mark: 14, high: 36, named: 1 },
] as const;
const ALONE = [
  { most: 2, font: 36, mark: 24, high: 104, named: 5 },
  { most: 3, font: 32, mark: 22, high: 88, named: 3 },
] as const;
const TIGHT = { font: 22, mark: 14, high: 34, named: 1 } as const;
const AXIS = 12;

type Size = { readonly most: number } & Record<keyof typeof TIGHT, number>;

const isDrawn = ({ glyph }: StagedRow): boolean => glyph !== null;

const asInterval = ({ key, glyph, low, high, value, words }: StagedRow): IntervalRow => ({
  key,
  label: "",
  channel: 0,
  glyph: glyph ?? "dot",
  low,
  high,
  value,
  words: glyph === null ? "" : words,
});

/** Who says what, one row each on one axis from zero, the same for what is asked and for what is shown. */
export function StagedRows({ rows, label, hidden, end = null, gap = null, below, ...looks }: Props) {
  const { isTight = false, isAlone = false } = looks;
  const [measured, width] = useWidth("StagedRows");
  const fitting = (sizes: readonly Size[]) => sizes.find(({ most }) => rows.length <= most);
  const large = isAlone ? fitting(ALONE) : undefined;
  const size = isTight ? TIGHT : (large ?? fitting(SIZES) ?? SIZES[4]);
  const isShort = rows.length > 2;
  const column = !rows.some(isDrawn) ? 250 : isShort ? 440 : 360;
  const track = Math.max(120, width - column);
  const intervals = rows.map(asInterval);
  const { places, x, domain } = intervalFrame(
    intervals,
    end === null ? roundDomain(intervals) : [0, end],
    track,
    size.mark,
    size.font,
  );
  const isNumeric = places.some(({ ends }) => ends[1] > 0);
  const shownGap = gap === null ? null : stretchBetween(places, gap.between);
  const ticks = isNumeric ? intervalTicks(domain, x, AXIS) : [];
  const gapWide = gap === null ? 0 : textWidth(gap.label, 20, 600);
  return (
    <div
      className="stage-rows"
      data-many={rows.length > 4}
      data-short={isShort}
      data-tight={isTight}
      data-large={large !== undefined}
      ref={measured}
    >
      <div className="stage-rows__list">
        <MoreBelow label={label}>
          <ul role="list" aria-label={label}>
            {rows.map((row, at) => {
              const place = places[at];
              return (
                <li key={row.key} className="stage-rows__row">
                  <div className="stage-rows__line" style={{ minHeight: size.high }}>
                    <div className="stage-rows__left" style={{ width: column }}>
                      {row.letter !== null && <b className="stage-rows__letter">{row.letter}</b>}
                      <StagedWho row={row} hidden={hidden} named={size.named} />
                    </div>
                    {row.glyph === null || place === undefined ? (
                      <p className="stage-rows__sentence">{row.words}</p>
                    ) : (
                      <StagedTrack row={row} place={place} track={track} {...size} />
                    )}
                  </div>
                  {below?.(row.key)}
                </li>
              );
            })}
          </ul>
        </MoreBelow>
      </div>
      {isNumeric && (
        <div className="stage-rows__axis" style={{ marginLeft: column, width: track }}>
          {shownGap !== null && gap !== null && (
            <div className="stage-rows__gap">
              <span style={{ left: shownGap[0], width: shownGap[1] - shownGap[0] }} />
              <b
                style={{
                  left: Math.min(Math.max(0, (shownGap[0] + shownGap[1] - gapWide) / 2), track - gapWide),
                }}
              >
                {gap.label}
              </b>
            </div>
          )}
          <svg width={track} height={22} aria-hidden="true">
            <line x1={x(domain[0])} x2={x(domain[1])} y1={0.5} y2={0.5} />
            {ticks.map(({ at, label: number }) => (
              <g key={at}>
                <line x1={x(at)} x2={x(at)} y1={0} y2={5} />
                <text x={x(at)} y={18} textAnchor="middle">
                  {number}
                </text>
              </g>
            ))}
          </svg>
        </div>
      )}
    </div>
  );
}
