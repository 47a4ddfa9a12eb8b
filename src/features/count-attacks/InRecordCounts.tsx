import { useMemo, useState, type ReactNode } from "react";
import { numberInWords } from "@/domain/numberInWords.ts";
import { eventPicks } from "@/figures/eventPicks.ts";
import { footOf } from "@/figures/footOf.ts";
import { inRecordCountsFigure } from "@/figures/inRecordCountsFigure.ts";
import { wideTable } from "@/figures/tableOf.ts";
import { useChoose, useRoom, useSelection, useStamp } from "@/state/room.ts";
import { LazySeriesBars } from "@/ui/chart/LazySeriesBars.tsx";
import { Foot } from "@/ui/Foot.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { PickList } from "@/ui/PickList.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";

/** Events of this record with the TTP, by year. */
export function InRecordCounts({ kindSwitch }: { readonly kindSwitch: ReactNode }) {
  const selection = useSelection();
  const { dataSet } = useRoom();
  const stamp = useStamp();
  const choose = useChoose();
  const [asTable, setAsTable] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const figure = useMemo(() => inRecordCountsFigure(selection, stamp), [selection, stamp]);
  const points = figure.series[0]?.points ?? [];
  const point = points.find(({ x }) => x === picked);
  return (
    <Panel
      name="TTP incident counts"
      caption={figure.caption}
      tools={
        <>
          {kindSwitch}
          <TableSwitch on={asTable} onChange={setAsTable} />
        </>
      }
      foot={<Foot {...footOf(figure)} />}
    >
      {points.length === 0 ? (
        <p className="muted">The record holds no event with the TTP.</p>
      ) : asTable ? (
        <TableTwin caption={figure.caption} {...wideTable(figure)} none="–" />
      ) : (
        <LazySeriesBars
          label={figure.title}
          bins={points.map(({ x, value }) => ({
            key: x,
            label: x,
            value: value ?? 0,
            says: `${numberInWords(value ?? 0)} ${value === 1 ? "event" : "events"} with the TTP in this data set`,
          }))}
          unit={figure.unit}
          fill="var(--channel-3)"
          onPick={setPicked}
          height={280}
        />
      )}
      {point !== undefined && (
        <PickList
          title={`Events with the TTP that begin in ${point.x}`}
          picks={eventPicks(point.events, dataSet)}
          onPick={(event) => choose({ event })}
          onClose={() => setPicked(null)}
        />
      )}
    </Panel>
  );
}
