import { useId } from "react";
import type { LineLabel } from "@/layout/map/lineLabels.ts";
import type { Point } from "@/layout/map/mercator.ts";
import "./LineName.css";

const pathOf = (points: readonly Point[]) =>
  `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`;

type LineNameProps = { readonly label: LineLabel | null; readonly size: number; readonly className: string };

/** A name set along a line. */
export function LineName({ label, size, className }: LineNameProps) {
  const id = useId();
  if (label === null) return null;
  return (
    <>
      <path id={id} d={pathOf(label.path)} fill="none" />
      <text className={className} fontSize={size} dy="0.35em">
        <textPath href={`#${id}`} startOffset="50%" textAnchor="middle">
          {label.text}
        </textPath>
      </text>
    </>
  );
}
