import { useMemo, useState, type ComponentType } from "react";
import { densityOf } from "@/figures/densityOf.ts";
import { footOf } from "@/figures/footOf.ts";
import { disputedInWords, lineInWords } from "@/figures/lineInWords.ts";
import { placesOverTime } from "@/figures/placesOverTime.ts";
import { placesOverTimeTable } from "@/figures/placesOverTimeTable.ts";
import { useBasemap } from "@/state/basemap.ts";
import { useChoose, useSelection, useStamp, useView } from "@/state/room.ts";
import type { Bounds } from "@/layout/map/mercator.ts";
import { useAfterPaint } from "@/state/useAfterPaint.ts";
import { useOnShelf } from "@/state/useOnShelf.ts";
import { useTheme } from "@/state/useTheme.ts";
import type { MapForm } from "@/state/View.ts";
import { Foot } from "@/ui/Foot.tsx";
import { Notice } from "@/ui/Notice.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { areaShape } from "./areaShape.ts";
import { borderPicture } from "./borderPicture.ts";
import { MapToDraw } from "./MapToDraw.tsx";
import { CONTROL, LINE_ACTION, LINE_QUESTION } from "./mapWords.ts";
import { SmallMaps } from "./SmallMaps.tsx";
import { useCellsBody } from "./useCellsBody.tsx";
import { useCrossings } from "./useCrossings.ts";
import { usePlacesBody } from "./usePlacesBody.tsx";
import { useProvincesBody } from "./useProvincesBody.tsx";

const FORMS = [
  { key: "places", label: "by place" },
  { key: "provinces", label: "by province" },
  { key: "years", label: "year by year" },
  { key: "months", label: "month by month" },
] as const satisfies readonly { readonly key: MapForm; readonly label: string }[];

const PERIODS = { years: "year", months: "month", places: null, provinces: null } as const;
/** About that of the first view. */
const AT_FIRST: { readonly zoom: number; readonly view: Bounds | null } = { zoom: 5, view: null };

const WAIT = (
  <p className="map-wait" aria-busy="true">
    Drawing the map…
  </p>
);

export type ClosuresProps = {
  readonly crossing: string | null;
  readonly onClose: () => void;
  readonly onCrossing: (name: string) => void;
};

/** Where: events by place or by province, how closely each place is known, and the crossings of the line. */
export function BorderMap({ Closures }: { readonly Closures: ComponentType<ClosuresProps> }) {
  const selection = useSelection();
  const stamp = useStamp();
  const choose = useChoose();
  const { shown } = useTheme();
  const form = useView((view) => view.mapForm);
  const [asTable, setAsTable] = useState(false);
  const [plain, setPlain] = useState<string | null>(null);
  const [crossing, setCrossing] = useState<string | null>(null);
  const [rest, setRest] = useState(AT_FIRST);
  const area = useView((view) => view.area);
  const script = useView((view) => view.mapScript);
  const painted = useAfterPaint();
  const basemap = useBasemap(painted);

  const period = PERIODS[form];
  const crossings = useCrossings(painted && period === null);
  const density = useMemo(
    () => (form === "places" ? densityOf(selection, rest.zoom) : null),
    [form, selection, rest.zoom],
  );
  const byPlace = usePlacesBody(density?.kind === "places" || (form === "provinces" && basemap.isError));
  const byCell = useCellsBody(density?.kind === "cells" ? density.level : null);
  const byProvince = useProvincesBody(form === "provinces" ? (basemap.data?.topology ?? null) : null);
  const overTime = useMemo(
    () => (period === null ? null : placesOverTime(selection, period, stamp)),
    [period, selection, stamp],
  );
  const body = byProvince ?? byCell ?? byPlace;
  const forms = (
    <WordSelect
      label="How the map is drawn"
      options={FORMS}
      chosen={form}
      onChoose={(mapForm) => choose({ mapForm })}
    />
  );
  useOnShelf("Border map", () =>
    borderPicture(
      { body, overTime, base: basemap.data ?? null, isBroken: basemap.isError },
      {
        shape: area === null ? null : areaShape(area),
        view: rest.view,
        crossings: crossings ?? null,
        isLocal: script === "local",
      },
    ),
  );
  const figure = overTime ?? body?.figure;
  if (figure === undefined)
    return (
      <Panel name="Border map" tools={forms}>
        {WAIT}
      </Panel>
    );
  const table = asTable ? (overTime === null ? body?.table() : placesOverTimeTable(overTime)) : undefined;

  const draws = !asTable && !basemap.isError && basemap.data !== undefined;
  const hasLineQuestion = selection.dataSet.questionById.has(LINE_QUESTION);
  return (
    <Panel
      name="Border map"
      caption={figure.caption}
      tools={
        <>
          {forms}
          <TableSwitch on={asTable} onChange={setAsTable} />
        </>
      }
      foot={<Foot {...footOf(figure)} />}
    >
      {table !== undefined ? (
        <TableTwin caption={figure.caption} {...table} none="–" />
      ) : basemap.isError ? (
        <Notice
          kind="fault"
          title="The ground of the map could not be read."
          actions={
            <button type="button" className="button" onClick={() => void basemap.refetch()}>
              Try again
            </button>
          }
        >
          {basemap.error.message} The places are in the table.
        </Notice>
      ) : basemap.data === undefined ? (
        WAIT
      ) : overTime !== null ? (
        <SmallMaps key={form} figure={overTime} base={basemap.data} />
      ) : body === null ? null : (
        <MapToDraw
          {...body.map}
          base={basemap.data}
          theme={shown}
          line={lineInWords}
          controlLabel={CONTROL}
          disputedNote={disputedInWords}
          onRest={(zoom, view) => setRest({ zoom, view })}
          onCrossing={setCrossing}
          {...(crossings !== undefined && { crossings })}
          {...(hasLineQuestion && {
            lineAction: { label: LINE_ACTION, run: () => choose({ question: LINE_QUESTION }) },
          })}
          below={body.below}
          onPlain={setPlain}
        />
      )}
      {!draws && overTime === null && body?.below}
      {plain !== null && draws && overTime === null && (
        <p className="small muted">{plain} Every place can still be read and chosen, here and in the table.</p>
      )}
      {overTime === null && <Closures crossing={crossing} onClose={() => setCrossing(null)} onCrossing={setCrossing} />}
    </Panel>
  );
}
