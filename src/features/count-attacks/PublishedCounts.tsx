import { useMemo, useState, type ReactNode } from "react";
import type { Span } from "@/domain/Day.ts";
import { comparedInWords, elsewhereInWords, noCountsInWords, removedInWords } from "@/figures/countsInWords.ts";
import { countsTable } from "@/figures/countsTable.ts";
import { footOf } from "@/figures/footOf.ts";
import { publishedCounts } from "@/figures/publishedCounts.ts";
import { publishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import { withSaid } from "@/figures/withSaid.ts";
import { useRoom, useSelection, useStamp, useView } from "@/state/room.ts";
import { useOnShelf } from "@/state/useOnShelf.ts";
import { LazySeriesLines } from "@/ui/chart/LazySeriesLines.tsx";
import type { PlotMargins } from "@/layout/chart/SeriesBin.ts";
import { Foot } from "@/ui/Foot.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { useStageHeight } from "@/ui/StageRoom.ts";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { CountChoices } from "./CountChoices.tsx";
import { countAxis, countFactorMarks, countLines } from "./countMarks.ts";
import { CountNotes } from "./CountNotes.tsx";
import { CountedClaims } from "./CountedClaims.tsx";
import { Definitions } from "./Definitions.tsx";
import { pickedCount } from "./pickedCount.ts";
import { SaidFigures } from "./SaidFigures.tsx";
import "./PublishedCounts.css";

/** The strip of factors under the lines. */
const FACTORS = 76;

type Props = {
  /** Null under the counts in this data set, whose panel holds the switch. */
  readonly kindSwitch: ReactNode;
  /** The days that the axis spans; without it those of all that is drawn. */
  readonly extent?: Span | null;
  /** Told where the axis begins and ends, for the picture under it. */
  readonly onPlot?: (margins: PlotMargins) => void;
};

/** What the counters publish for each year, quarter or month: one series per counter, gaps left open, the factor between them under it. */
export function PublishedCounts({ kindSwitch, extent, onPlot }: Props) {
  const selection = useSelection();
  const { dataSet } = useRoom();
  const stamp = useStamp();
  const counted = useView((view) => view.counted);
  const period = useView((view) => view.countsPeriod);
  const scale = useView((view) => view.countsScale);
  const [asTable, setAsTable] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const figure = useMemo(
    () => publishedCountsFigure(selection, { ...publishedCounts[counted], period }, stamp),
    [selection, counted, period, stamp],
  );
  const chart = useMemo(
    () => ({ lines: countLines(figure, dataSet), factors: countFactorMarks(figure) }),
    [figure, dataSet],
  );
  const compared = comparedInWords(figure);
  const caption = compared === null ? figure.caption : `${figure.caption} ${compared}`;
  const axis = countAxis({ period, extent: extent ?? figure.extent });
  const region = kindSwitch === null ? "Published counts" : "TTP incident counts";
  const empty = axis === null || figure.extent === null ? noCountsInWords(figure) : null;
  useOnShelf(region, () => ({
    region,
    figure: withSaid(figure, compared, removedInWords(figure), elsewhereInWords(figure)),
    table: countsTable(figure),
    empty,
    drawing: {
      kind: "lines",
      lines: chart.lines,
      ticks: axis?.ticks ?? [],
      domain: axis?.domain ?? [0, 1],
      scale,
      unit: figure.unit,
      factors: chart.factors,
    },
  }));
  const open = picked === null ? null : pickedCount(figure, picked);
  const height = useStageHeight(340, onPlot === undefined ? FACTORS : FACTORS + 110, 180);
  return (
    <Panel
      name={region}
      caption={caption}
      tools={
        <>
          {kindSwitch}
          <TableSwitch on={asTable} onChange={setAsTable} />
        </>
      }
      foot={<Foot {...footOf(figure)} />}
    >
      <CountChoices onChange={() => setPicked(null)} />
      {axis === null || empty !== null ? (
        <p className="muted">{empty}</p>
      ) : asTable ? (
        <TableTwin caption={figure.caption} {...countsTable(figure)} none="–" />
      ) : (
        <LazySeriesLines
          label={figure.title}
          lines={chart.lines}
          xTicks={axis.ticks}
          xDomain={axis.domain}
          scale={scale}
          unit={figure.unit}
          factors={chart.factors}
          onPick={setPicked}
          {...(onPlot === undefined ? {} : { onPlot })}
          height={height}
        />
      )}
      {open !== null && <CountedClaims {...open} onClose={() => setPicked(null)} />}
      <CountNotes figure={figure} onPick={setPicked} />
      {figure.beside.map(({ name, says, figures }) => (
        <SaidFigures
          key={name}
          name={name}
          says={`${says} Another unit, not in the chart.`}
          figures={figures}
          onPick={setPicked}
        />
      ))}
      <Definitions counters={figure.counters} />
    </Panel>
  );
}
