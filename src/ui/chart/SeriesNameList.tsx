import type { Line } from "@/layout/chart/Line.ts";
import type { LineLook } from "@/layout/chart/lineLooks.ts";
import { NameSample } from "./NameSample.tsx";
import { SAMPLE } from "@/layout/chart/seriesFrame.ts";

type SeriesNameListProps = {
  readonly lines: readonly Line[];
  readonly looks: ReadonlyMap<string, LineLook>;
  readonly highlighted: string | null;
  readonly onHighlight: (lineKey: string | null) => void;
};

/** The names of all lines as a list, for where there is no room beside the plot. */
export const SeriesNameList = ({ lines, looks, highlighted, onHighlight }: SeriesNameListProps) => (
  <ul className="SeriesLines-list" aria-hidden="true">
    {lines.map(({ key, label }) => {
      const look = looks.get(key);
      return look === undefined ? null : (
        <li
          key={key}
          data-faded={highlighted !== null && highlighted !== key}
          onPointerEnter={() => onHighlight(key)}
          onPointerLeave={() => onHighlight(null)}
          style={{ color: look.text }}
        >
          <svg width={SAMPLE} height={12}>
            <NameSample look={look} x={0} y={6} />
          </svg>
          {label}
        </li>
      );
    })}
  </ul>
);
