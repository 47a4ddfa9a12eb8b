import { useMemo, useState } from "react";
import type { QuestionId } from "@/domain/ids.ts";
import { counted } from "@/domain/counted.ts";
import { eventPicks } from "@/figures/eventPicks.ts";
import { footOf } from "@/figures/footOf.ts";
import { largestAtAPlace } from "@/figures/largestAtAPlace.ts";
import { placesFigure } from "@/figures/placesFigure.ts";
import { useBasemap } from "@/state/basemap.ts";
import { useChoose, useSelection, useStamp, useView } from "@/state/room.ts";
import { useAfterPaint } from "@/state/useAfterPaint.ts";
import { useTheme } from "@/state/useTheme.ts";
import { Foot } from "@/ui/Foot.tsx";
import { LazyMap } from "@/ui/map/LazyMap.tsx";
import { Notice } from "@/ui/Notice.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { PickList } from "@/ui/PickList.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { mapPlaces, mapSides, mapSum, placesTable } from "./mapMarks.ts";

const LINE = {
  label: "Durand Line · not recognised by Kabul",
  note: "The Durand Line is drawn, dashed, as Pakistan and most states treat it; Kabul has never recognised it as a border. The line is drawn to within 1–3 km: never conclude from a point on which side of it an event lies.",
};
/** "The Durand Line is a settled international border": what each side says of it. */
const LINE_QUESTION = "q-durand-border" as QuestionId;
const LINE_ACTION = "What each says of the line";
const DISPUTED = "Kashmir is disputed: areas are drawn as held, their limits dashed.";
const CONTESTED = "contradicted claims (the smallest symbols bear no mark)";
const NO_FIGURE = "no figure";
const NONE_KILLED = "none killed";
const FROM_NONE = "none killed, or a range that begins at none";
const NOWHERE = "without a place";

const eventsInWords = (count: number): string => counted(count, "event", "events");

/** Where: events by place, with how closely each place is known. */
export function BorderMap() {
  const selection = useSelection();
  const stamp = useStamp();
  const choose = useChoose();
  const { shown } = useTheme();
  const place = useView((view) => view.place);
  const [listing, setListing] = useState<typeof NOWHERE | null>(null);
  const [asTable, setAsTable] = useState(false);
  const [plain, setPlain] = useState<string | null>(null);
  const painted = useAfterPaint();
  const basemap = useBasemap(painted);
  const figure = useMemo(() => placesFigure(selection, stamp), [selection, stamp]);
  const places = useMemo(() => mapPlaces(figure), [figure]);
  const sides = useMemo(() => mapSides(figure), [figure]);
  const points = figure.series[0]?.points ?? [];
  const sum = useMemo(() => mapSum(figure), [figure]);
  const largest = useMemo(() => largestAtAPlace(selection.dataSet, stamp.voice), [selection.dataSet, stamp.voice]);
  const chosen = points.find((point) => point.x === place) ?? null;
  const hasLineQuestion = selection.dataSet.questionById.has(LINE_QUESTION);
  const open = (name: string | null) => {
    setListing(null);
    choose({ place: name });
  };
  const below =
    chosen !== null || listing !== null ? (
      <PickList
        about={listing ?? chosen?.x ?? ""}
        title={
          listing === NOWHERE
            ? "Events without a place, or known only by country"
            : `${eventsInWords(chosen?.events.length ?? 0)} at ${chosen?.x ?? ""}`
        }
        picks={eventPicks(
          listing === NOWHERE ? figure.withoutPlace.map(({ id }) => id) : (chosen?.events ?? []),
          selection.dataSet,
        )}
        onPick={(event) => choose({ event })}
        onClose={() => open(null)}
      />
    ) : place !== null ? (
      <p className="small muted">
        No event in view at {place}.{" "}
        <button type="button" className="link-button" onClick={() => open(null)}>
          Close
        </button>
      </p>
    ) : null;
  const drawsMap = !asTable && !basemap.isError && basemap.data !== undefined;
  return (
    <Panel
      name="Border map"
      caption={figure.caption}
      tools={<TableSwitch on={asTable} onChange={setAsTable} />}
      foot={<Foot {...footOf(figure)} />}
    >
      {asTable ? (
        <TableTwin caption={figure.caption} {...placesTable(figure)} none="–" />
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
        <p className="map-wait" aria-busy="true">
          Drawing the map…
        </p>
      ) : (
        <LazyMap
          base={basemap.data}
          places={places}
          selected={place}
          onSelect={(id) => open(id)}
          theme={shown}
          line={LINE}
          disputedNote={DISPUTED}
          sides={sides}
          contestedLabel={CONTESTED}
          label="Map of events by place"
          largest={largest}
          unit={figure.unit}
          openLabel={NO_FIGURE}
          zeroLabel={points.some(({ value, words }) => value === 0 && words !== "0") ? FROM_NONE : NONE_KILLED}
          {...(sum !== null && { sum })}
          {...(hasLineQuestion && {
            lineAction: { label: LINE_ACTION, run: () => choose({ question: LINE_QUESTION }) },
          })}
          below={below}
          onPlain={setPlain}
        />
      )}
      {!drawsMap && below}
      {plain !== null && !asTable && (
        <p className="small muted">{plain} Every place can still be read and chosen, here and in the table.</p>
      )}
      {figure.withoutPlace.length > 0 && (
        <p className="small">
          <button type="button" className="link-button" onClick={() => setListing(NOWHERE)}>
            {eventsInWords(figure.withoutPlace.length)} without a place on the map
          </button>
        </p>
      )}
    </Panel>
  );
}
