import { Glyph } from "./Glyph.tsx";
import type { Line } from "./Line.ts";
import type { LineLook } from "./lineLooks.ts";
import { NAME_SIZE, SAMPLE } from "./seriesFrame.ts";
import type { NamePlace, SeriesFrame } from "./seriesFrame.ts";
import { textWidth } from "./textWidth.ts";

type Named = {
  readonly looks: ReadonlyMap<string, LineLook>;
  readonly highlighted: string | null;
  readonly onHighlight: (lineKey: string | null) => void;
};

const Sample = ({ look, x, y }: { readonly look: LineLook; readonly x: number; readonly y: number }) => (
  <>
    <line
      x1={x}
      x2={x + SAMPLE}
      y1={y}
      y2={y}
      stroke={look.color}
      strokeWidth={2}
      {...(look.dash === undefined ? {} : { strokeDasharray: look.dash })}
    />
    <Glyph kind="dot" x={x + SAMPLE / 2} y={y} shape={look.shape} color={look.color} size={7.5} grows="up" />
  </>
);

/** Names in a column at the right, each tied to the last point of its line. */
export const SeriesNames = ({
  names,
  frame,
  looks,
  highlighted,
  onHighlight,
}: Named & { readonly names: readonly NamePlace[]; readonly frame: SeriesFrame }) => {
  const column = frame.right + 22;
  return names.map(({ key, label, fromX, fromY, y }) => {
    const look = looks.get(key);
    if (look === undefined) return null;
    const bend = Math.max(frame.right + 4, fromX + 8);
    return (
      <g
        key={key}
        className="SeriesLines-name"
        opacity={highlighted === null || highlighted === key ? 1 : 0.6}
        onPointerEnter={() => onHighlight(key)}
        onPointerLeave={() => onHighlight(null)}
      >
        <path
          className="SeriesLines-leader"
          d={`M${fromX + 8} ${fromY}H${bend}L${column - 3} ${y}`}
          stroke={look.color}
        />
        <rect
          x={column}
          y={y - 8}
          width={SAMPLE + 6 + textWidth(label, NAME_SIZE, 600)}
          height={16}
          fill="transparent"
        />
        <Sample look={look} x={column} y={y} />
        <text x={column + SAMPLE + 6} y={y + 4} fill={look.text}>
          {label}
        </text>
      </g>
    );
  });
};

/** The same names as a list, for where there is no room beside the plot. */
export const SeriesNameList = ({
  lines,
  looks,
  highlighted,
  onHighlight,
}: Named & { readonly lines: readonly Line[] }) => (
  <ul className="SeriesLines-list" aria-hidden="true">
    {lines.map(({ key, label }) => {
      const look = looks.get(key);
      return look === undefined ? null : (
        <li
          key={key}
          data-faded={highlighted !== null && highlighted !== key}
          onPointerEnter={() => onHighlight(key)}
          onPointerLeave={() => onHighlight(null)}
          style={{ color: look.text }}
        >
          <svg width={SAMPLE} height={12}>
            <Sample look={look} x={0} y={6} />
          </svg>
          {label}
        </li>
      );
    })}
  </ul>
);
