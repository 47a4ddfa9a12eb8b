import { Glyph } from "./Glyph.tsx";
import type { LineLook } from "@/layout/chart/lineLooks.ts";
import { SAMPLE } from "@/layout/chart/seriesFrame.ts";

type NameSampleProps = { readonly look: LineLook; readonly x: number; readonly y: number };

/** The line and mark before a name. */
export const NameSample = ({ look, x, y }: NameSampleProps) => (
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
