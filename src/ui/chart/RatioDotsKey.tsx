import { RatioDotsMark } from "./RatioDotsMark.tsx";
import type { DotLook, RatioDotsRow } from "@/layout/chart/RatioDotsRow.ts";

type RatioDotsKeyProps = {
  readonly rows: readonly RatioDotsRow[];
  readonly looks: Readonly<Record<DotLook, string>>;
  readonly median: string;
};

const LOOKS = ["filled", "open", "soft"] as const;

/** What the marks mean, of those that are drawn. */
export const RatioDotsKey = ({ rows, looks, median }: RatioDotsKeyProps) => (
  <ul className="RatioDots-key" aria-label="Key">
    {LOOKS.filter((look) => rows.some(({ dots }) => dots.some((dot) => dot.look === look))).map((look) => (
      <li key={look}>
        <svg width={look === "open" ? 24 : 16} height={16} aria-hidden="true">
          <RatioDotsMark look={look} channel={null} x={8} y={8} size={11} outward={look === "open" ? "right" : null} />
        </svg>
        {looks[look]}
      </li>
    ))}
    {rows.some((row) => row.median !== null) && (
      <li>
        <svg width={7} height={16} aria-hidden="true">
          <rect x={2} y={1} width={3} height={14} fill="var(--accent)" />
        </svg>
        {median}
      </li>
    )}
  </ul>
);
