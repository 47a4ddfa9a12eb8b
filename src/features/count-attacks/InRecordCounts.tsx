import { useMemo, useState, type ReactNode } from "react";
import type { Span } from "@/domain/Day.ts";
import { drawableUnit } from "@/figures/drawableUnit.ts";
import { footOf } from "@/figures/footOf.ts";
import { inRecordCountsFigure } from "@/figures/inRecordCountsFigure.ts";
import { coarseInWords, earlierInWords, emptyRecordInWords, hiddenEventsInWords } from "@/figures/inRecordNotes.ts";
import { inRecordTable, shortened } from "@/figures/inRecordTable.ts";
import { withSaid } from "@/figures/withSaid.ts";
import { useSelection, useStamp, useView } from "@/state/room.ts";
import { useOnShelf } from "@/state/useOnShelf.ts";
import type { PlotMargins } from "@/layout/chart/SeriesBin.ts";
import { Foot } from "@/ui/Foot.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { useMedia } from "@/ui/useMedia.ts";
import { InRecordChoices } from "./InRecordChoices.tsx";
import { InRecordNotes } from "./InRecordNotes.tsx";
import { InRecordPicks, type PickedBar } from "./InRecordPicks.tsx";
import { InRecordPicture } from "./InRecordPicture.tsx";
import { recordDrawing } from "./recordMarks.ts";
import "./IncidentCounts.css";

/** Bars of at least 2 px beside published counts, where the plot does not scroll. */
const MOST_WIDE = 240;
const MOST_NARROW = 140;

type Props = {
  readonly kindSwitch: ReactNode;
  /** The axis and the edges of the published counts that it stands above; null: its own. */
  readonly aligned: { readonly extent: Span; readonly margins: PlotMargins } | null;
};

/** Events of this record with the TTP: notable events, and no count of attacks. */
export function InRecordCounts({ kindSwitch, aligned }: Props) {
  const selection = useSelection();
  const stamp = useStamp();
  const wanted = useView((view) => view.recordUnit);
  const by = useView((view) => view.recordBy);
  const form = useView((view) => view.recordForm);
  const isWide = useMedia("(min-width: 60rem)");
  const [asTable, setAsTable] = useState(false);
  const [picked, setPicked] = useState<PickedBar | null>(null);
  const extent = aligned?.extent ?? null;
  const unit = extent === null ? wanted : drawableUnit(extent, wanted, isWide ? MOST_WIDE : MOST_NARROW);
  const figure = useMemo(
    () => inRecordCountsFigure(selection, { unit, by, extent }, stamp),
    [selection, unit, by, extent, stamp],
  );
  const empty = emptyRecordInWords(figure);
  const table = inRecordTable(figure);
  const onPage = shortened(table);
  const widened = unit === wanted ? null : `Bars by ${wanted} would be too thin on this axis: drawn by ${unit}.`;
  useOnShelf("TTP incident counts", () => ({
    region: "TTP incident counts",
    figure: withSaid(
      figure,
      widened,
      coarseInWords(figure),
      earlierInWords(figure)?.join(" ") ?? null,
      hiddenEventsInWords(figure),
    ),
    table,
    empty,
    drawing: recordDrawing(figure, { by, form, extent }),
  }));
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
      <InRecordChoices onChange={() => setPicked(null)} />
      {empty !== null ? (
        <p className="muted">{empty}</p>
      ) : asTable ? (
        <TableTwin caption={figure.caption} {...onPage.table} none="–" />
      ) : (
        <InRecordPicture
          figure={figure}
          by={by}
          form={form}
          aligned={aligned}
          onPick={(group, x) => setPicked({ group, x })}
        />
      )}
      <InRecordNotes
        figure={figure}
        widened={widened}
        leftOut={asTable ? onPage.leftOut : 0}
        onListEarlier={() => setPicked({ group: null, x: null })}
      />
      <InRecordPicks figure={figure} picked={picked} onClose={() => setPicked(null)} />
    </Panel>
  );
}
