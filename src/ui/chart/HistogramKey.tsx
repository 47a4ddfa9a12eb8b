import { paintOf } from "@/layout/chart/fillTiles.ts";
import type { TimeKey } from "@/layout/chart/TimeBin.ts";

/** The line that names the fills. */
export const HistogramKey = ({ keys, prefix }: { readonly keys: readonly TimeKey[]; readonly prefix: string }) => (
  <ul className="TimeHistogram-key">
    {keys.map(({ key, label }, index) => (
      <li key={key}>
        <svg width={11} height={11} aria-hidden="true">
          <rect width={11} height={11} fill={paintOf(prefix, keys, index)} />
        </svg>
        {label}
      </li>
    ))}
  </ul>
);
