import { useMemo, useState, type ReactNode } from "react";
import { numberInWords } from "@/domain/numberInWords.ts";
import { footOf } from "@/figures/footOf.ts";
import { publishedCounts } from "@/figures/publishedCounts.ts";
import { publishedCountsFigure, type PublishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import { wideTable } from "@/figures/tableOf.ts";
import { useChoose, useRoom, useSelection, useStamp, useView } from "@/state/room.ts";
import { LazySeriesLines } from "@/ui/chart/LazySeriesLines.tsx";
import { Choice } from "@/ui/Choice.tsx";
import { Foot } from "@/ui/Foot.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { countBands, countLines, yearsOf, yearTicks } from "./countMarks.ts";
import { CountedClaims } from "./CountedClaims.tsx";
import { Definitions } from "./Definitions.tsx";
import "./IncidentCounts.css";

/** What the bands are, where there are any; that there is nothing to compare, where one counter is alone. */
function noteOf({ counters, spreads }: PublishedCountsFigure): string {
  if (spreads.length > 0)
    return " Bands: from the lowest to the highest counter that gives a full figure; ×, how many times as high.";
  return counters.length === 1 ? ` Only ${counters[0]?.name ?? "one counter"} gives a figure in view.` : "";
}

/** What the counters publish for each year: one series per counter, gaps left open, the factor between them printed. */
export function PublishedCounts({ kindSwitch }: { readonly kindSwitch: ReactNode }) {
  const selection = useSelection();
  const { dataSet } = useRoom();
  const stamp = useStamp();
  const choose = useChoose();
  const counted = useView((view) => view.counted);
  const scale = useView((view) => view.countsScale);
  const [asTable, setAsTable] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const figure = useMemo(
    () => publishedCountsFigure(selection, publishedCounts[counted], stamp),
    [selection, counted, stamp],
  );
  const years = yearsOf(figure);
  const point = figure.series
    .flatMap(({ id, label, points }) => points.map((each) => ({ key: `${id} ${each.year}`, label, each })))
    .find(({ key }) => key === picked);
  return (
    <Panel
      name="TTP incident counts"
      caption={`${figure.caption}${noteOf(figure)}`}
      tools={
        <>
          {kindSwitch}
          <TableSwitch on={asTable} onChange={setAsTable} />
        </>
      }
      foot={<Foot {...footOf(figure)} />}
    >
      <div className="counts__choices">
        <WordSelect
          label="What is counted"
          options={[
            { key: "attacks-ttp", label: "attacks by the TTP" },
            { key: "attacks-ttp-and-allies", label: "attacks by the TTP and allies" },
            { key: "attacks-all-groups", label: "attacks by all groups" },
            { key: "events-with-deaths", label: "events with deaths, TTP a party" },
          ]}
          chosen={counted}
          onChoose={(key) => {
            setPicked(null);
            choose({ counted: key });
          }}
        />
        <Choice
          label="Axis"
          options={[
            { key: "linear", label: "linear" },
            { key: "log", label: "logarithmic" },
          ]}
          chosen={scale}
          onChoose={(key) => choose({ countsScale: key })}
        />
      </div>
      {years === null ? (
        <p className="muted">No counter’s figure for a whole year is in view under these filters.</p>
      ) : asTable ? (
        <TableTwin
          caption={figure.caption}
          {...wideTable(
            figure,
            yearTicks(years).map(({ label }) => label),
          )}
          none="no figure"
        />
      ) : (
        <LazySeriesLines
          label={figure.title}
          lines={countLines(figure, dataSet)}
          xTicks={yearTicks(years)}
          xDomain={years}
          scale={scale}
          unit={figure.unit}
          bands={countBands(figure)}
          onPick={setPicked}
          height={340}
        />
      )}
      {figure.otherPeriods > 0 && (
        <p className="small muted">
          {numberInWords(figure.otherPeriods)} further {figure.otherPeriods === 1 ? "figure" : "figures"} in view for
          months or other parts of a year: not drawn here, and never scaled up.
        </p>
      )}
      {point !== undefined && (
        <CountedClaims
          title={`${point.label}, ${point.each.x}`}
          claims={point.each.claims}
          onClose={() => setPicked(null)}
        />
      )}
      <Definitions counters={figure.counters} />
    </Panel>
  );
}
