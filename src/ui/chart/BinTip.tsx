import { chosenParts } from "@/layout/chart/chosenParts.ts";
import type { DaySpan } from "@/layout/chart/daySpan.ts";
import { paintOf } from "@/layout/chart/fillTiles.ts";
import type { TimeBin, TimeKey } from "@/layout/chart/TimeBin.ts";
import { withThousands } from "@/layout/chart/withThousands.ts";

/** "6 of them on the chosen days", of a bin that these cut through. */
function chosenWords(bin: TimeBin, chosen: DaySpan | null): string {
  const inside = bin.total === 0 ? null : chosenParts(bin, chosen);
  if (inside === null) return "";
  const sum = inside.reduce((all, { value }) => all + value, 0);
  return `, ${sum === 0 ? "none" : withThousands(sum)} of them on the chosen days`;
}

/** "12 of 30 events"; nothing in view and nothing at all are two different things. */
function countWords({ total, of }: TimeBin, unit: string): string {
  if (of === 0) return `no ${unit} at all`;
  if (total === of) return `${withThousands(total)} ${unit}`;
  return `${total === 0 ? "none" : withThousands(total)} of ${withThousands(of)} ${unit}${total === 0 ? " in view" : ""}`;
}

export function binWords(bin: TimeBin, keys: readonly TimeKey[], unit: string, chosen: DaySpan | null): string {
  const parts = keys.flatMap(({ key, label }) => {
    const value = bin.parts.find((part) => part.key === key)?.value ?? 0;
    return value > 0 ? [`${label} ${withThousands(value)}`] : [];
  });
  return [`${bin.label}: ${countWords(bin, unit)}${chosenWords(bin, chosen)}`, ...parts].join("; ");
}

type BinTipProps = {
  readonly bin: TimeBin;
  readonly keys: readonly TimeKey[];
  readonly unit: string;
  readonly prefix: string;
  readonly chosen: DaySpan | null;
};

export const BinTip = ({ bin, keys, unit, prefix, chosen }: BinTipProps) => (
  <>
    <strong>{bin.label}</strong>
    <div>
      {countWords(bin, unit)}
      {chosenWords(bin, chosen)}
    </div>
    {keys.length > 1 && bin.total > 0 && (
      <table className="TimeHistogram-parts">
        <tbody>
          {keys.map(({ key, label }, index) => {
            const value = bin.parts.find((part) => part.key === key)?.value ?? 0;
            return value === 0 ? null : (
              <tr key={key}>
                <td>
                  <svg width={10} height={10}>
                    <rect width={10} height={10} fill={paintOf(prefix, keys, index)} />
                  </svg>
                </td>
                <td>{label}</td>
                <td>{withThousands(value)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    )}
  </>
);
