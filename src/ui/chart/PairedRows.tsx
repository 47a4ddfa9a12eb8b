import { useId } from "react";
import { PairedHatch } from "./PairedHatch.tsx";
import "./Paired.css";
import "./forcedColors.css";

export type PairedRow = {
  readonly key: string;
  readonly of: "a" | "b";
  /** Beside the letter: "October 2025"; null where the letter says it. */
  readonly label: string | null;
  /** Null: no figure, which is drawn as none. */
  readonly value: number | null;
  /** The value as it is printed. */
  readonly words: string;
};

export type PairedGroup = {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly PairedRow[];
  readonly note: string | null;
};

export type PairedRowsProps = { readonly label: string; readonly groups: readonly PairedGroup[] };

/** Pairs of lying bars on one scale from 0, each with its number; no line, since nothing lies between them. */
export function PairedRows({ label, groups }: PairedRowsProps) {
  const hatch = useId();
  const most = Math.max(1, ...groups.flatMap(({ rows }) => rows.map(({ value }) => value ?? 0)));
  return (
    <>
      <svg className="visually-hidden" width={1} height={1} aria-hidden="true">
        <PairedHatch id={hatch} />
      </svg>
      <ul className="PairedRows" aria-label={label}>
        {groups.map((group) => (
          <li key={group.key}>
            <p className="PairedRows-label">{group.label}</p>
            <dl>
              {group.rows.map((row) => (
                <div key={row.key}>
                  <dt>
                    <b>{row.of === "a" ? "A" : "B"}</b> {row.label}
                  </dt>
                  <dd>
                    <svg width="100%" height={12} aria-hidden="true">
                      <rect
                        className={row.of === "a" ? "Paired-a" : "Paired-b"}
                        x={1}
                        y={1}
                        width={`${((row.value ?? 0) / most) * 98}%`}
                        height={10}
                        {...(row.of === "b" && { fill: `url(#${hatch})` })}
                        visibility={row.value === null || row.value === 0 ? "hidden" : undefined}
                      />
                    </svg>
                    <span>{row.words}</span>
                  </dd>
                </div>
              ))}
            </dl>
            {group.note !== null && <p className="PairedRows-note">{group.note}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
