import { Glyph } from "./Glyph.tsx";
import type { LineLook } from "@/layout/chart/lineLooks.ts";
import { keptApart } from "@/layout/chart/keptApart.ts";
import type { Spot } from "@/layout/chart/seriesFrame.ts";

type SeriesTracesProps = { readonly spot: Spot; readonly look: LineLook; readonly size: number };

/** So far left of its point stands what stood there before, so that a change of one is seen. */
const ASIDE = 6;
/** So far right of it runs the bracket. */
const BRACKET = 6;
/** A bracket shorter than this would be no bracket. */
const SHORTEST = 6;

/** What stood at a point before, faint and tied to it; what stands there as well, joined to it by a bracket. */
export const SeriesTraces = ({ spot, look, size }: SeriesTracesProps) => (
  <>
    {spot.ghosts.map(({ trace, y, ends }) => (
      <g key={trace.key} data-trace="ghost" opacity={0.42}>
        <line x1={spot.x - ASIDE} x2={spot.x} y1={y} y2={spot.y} stroke={look.color} strokeWidth={1} />
        <Glyph
          kind={trace.glyph}
          x={spot.x - ASIDE}
          y={y}
          shape={look.shape}
          color={look.color}
          size={size * 0.8}
          grows="up"
          ends={ends}
        />
      </g>
    ))}
    {spot.prints.map(({ trace, y, ends }) => {
      const [top, bottom] = keptApart([Math.min(y, spot.y), Math.max(y, spot.y)], SHORTEST, [-Infinity, Infinity]);
      const edge = spot.x + BRACKET;
      return (
        <g key={trace.key} data-trace="print">
          <Glyph
            kind={trace.glyph}
            x={spot.x}
            y={y}
            shape={look.shape}
            color={look.color}
            size={size * 0.8}
            grows="up"
            ends={ends}
          />
          <path
            d={`M${edge - 2} ${top}H${edge + 1}V${bottom}H${edge - 2}`}
            fill="none"
            stroke={look.color}
            strokeWidth={1.25}
          />
        </g>
      );
    })}
  </>
);
