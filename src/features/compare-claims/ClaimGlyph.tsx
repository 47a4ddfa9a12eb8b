import type { PositionPoint } from "@/figures/positionPoints.ts";
import { Glyph } from "@/ui/chart/Glyph.tsx";
import { channelShape } from "@/layout/chart/channelShapes.ts";
import { rowsOfPositions } from "./rowsOfPositions.ts";

/** How a claim is marked wherever it is drawn, by its comparator or its stance. */
export const ClaimGlyph = ({ point }: { readonly point: PositionPoint }) => (
  <svg className="contradiction-detail__glyph" width={30} height={20} viewBox="0 0 30 20" aria-hidden="true">
    {rowsOfPositions([point]).map(({ key, glyph, channel }) => (
      <Glyph
        key={key}
        kind={glyph}
        x={glyph === "arrow-up" ? 8 : glyph === "arrow-down" ? 22 : 15}
        y={10}
        shape={channelShape(channel)}
        color={`var(--channel-${channel})`}
        size={11}
        grows="right"
        ends={[10, 20]}
      />
    ))}
  </svg>
);
