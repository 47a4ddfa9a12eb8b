import { useId } from "react";
import { PairedHatch } from "./PairedHatch.tsx";
import "./Paired.css";

export type PairedNames = { readonly a: string; readonly b: string };

/** Which of a pair is drawn how. */
export function PairedKey({ a, b }: PairedNames) {
  const hatch = useId();
  return (
    <p className="Paired-key">
      <span>
        <svg width={14} height={12} aria-hidden="true">
          <rect className="Paired-a" x={1} y={1} width={12} height={10} />
        </svg>
        <b>A</b> {a}
      </span>
      <span>
        <svg width={14} height={12} aria-hidden="true">
          <PairedHatch id={hatch} />
          <rect className="Paired-b" x={1} y={1} width={12} height={10} fill={`url(#${hatch})`} />
        </svg>
        <b>B</b> {b}
      </span>
    </p>
  );
}
