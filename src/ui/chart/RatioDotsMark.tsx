import { channelShape } from "@/layout/chart/channelShapes.ts";
import type { DotLook } from "@/layout/chart/RatioDotsRow.ts";

type RatioDotsMarkProps = {
  readonly look: DotLook;
  readonly channel: number | null;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Which way it may lie farther out; null: neither. */
  readonly outward: "left" | "right" | null;
};

const CIRCLE = "M0 -0.52A0.52 0.52 0 1 1 0 0.52A0.52 0.52 0 1 1 0 -0.52Z";

/** A side's shape: solid for exact, hollow with an arrow for open, pale around a kernel for about. */
export function RatioDotsMark({ look, channel, x, y, size, outward }: RatioDotsMarkProps) {
  const shape = channel === null ? CIRCLE : channelShape(channel);
  const color = channel === null ? "var(--muted)" : `var(--channel-${channel})`;
  const at = `translate(${x} ${y})`;
  const pen = { stroke: color, strokeWidth: 1.75, vectorEffect: "non-scaling-stroke" } as const;
  if (look === "soft") {
    return (
      <g className="RatioDots-mark" data-look={look} transform={at} fill={color}>
        <path d={shape} transform={`scale(${size * 1.6})`} fillOpacity={0.3} />
        <path d={shape} transform={`scale(${size * 0.62})`} />
      </g>
    );
  }
  const reach = size * 1.2;
  const head = size * 0.28;
  return (
    <g className="RatioDots-mark" data-look={look} data-outward={outward ?? undefined} transform={at}>
      {look === "open" && outward !== null && (
        <path
          d={`M${size * 0.4} 0H${reach}M${reach - head} ${-head}L${reach} 0L${reach - head} ${head}`}
          transform={outward === "left" ? "rotate(180)" : undefined}
          fill="none"
          {...pen}
        />
      )}
      {look === "open" ? (
        <path d={shape} transform={`scale(${size * 0.9})`} fill="var(--paper)" {...pen} />
      ) : (
        <path
          d={shape}
          transform={`scale(${size})`}
          fill={color}
          stroke="var(--paper)"
          strokeWidth={1}
          vectorEffect="non-scaling-stroke"
          paintOrder="stroke"
        />
      )}
    </g>
  );
}
