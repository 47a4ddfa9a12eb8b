import { useMemo, useState } from "react";
import { counted } from "@/domain/counted.ts";
import type { EventId } from "@/domain/ids.ts";
import { provincesFigure, type ProvincesFigure } from "@/figures/provincesFigure.ts";
import { provincesTable } from "@/figures/provincesTable.ts";
import { useSelection, useStamp, useToggle, useView } from "@/state/room.ts";
import type { MapBody } from "./MapBody.ts";
import { PickEvents } from "./PickEvents.tsx";
import { CONTESTED } from "./mapWords.ts";
import { provinceAreaKey, provinceAreas, writtenAreas } from "./provinceAreas.ts";
import { notesBeside, besideInWords, NOWHERE, ProvincesBeside } from "./ProvincesBeside.tsx";
import { provinceUnits } from "./provinceUnits.ts";

const nothing = (): void => {};

const eventsBeside = ({ series, withoutPlace }: ProvincesFigure, key: string): readonly EventId[] =>
  key === NOWHERE
    ? withoutPlace.map(({ id }) => id)
    : (series[1]?.points.find(({ province }) => province === key)?.events ?? []);

/** The map by province: each shaded by its number, a press chooses it; null where it is not wanted (no topology). */
export function useProvincesBody(topology: unknown): MapBody | null {
  const selection = useSelection();
  const stamp = useStamp();
  const toggle = useToggle();
  const chosen = useView((view) => view.provinces);
  const [beside, setBeside] = useState<string | null>(null);
  const [unknown, setUnknown] = useState<string | null>(null);
  const units = useMemo(() => (topology === null ? null : provinceUnits(topology)), [topology]);
  const figure = useMemo(
    () => (units === null ? null : provincesFigure(selection, units, stamp)),
    [selection, units, stamp],
  );
  const areas = useMemo(() => (figure === null ? [] : provinceAreas(figure, chosen)), [figure, chosen]);
  const areaKey = useMemo(() => (figure === null ? undefined : provinceAreaKey(figure)), [figure]);
  if (figure === null || units === null) return null;
  const listed = beside === null ? [] : eventsBeside(figure, beside);

  function press(id: string): void {
    // A province that no event names is no filter: a link with it would be refused.
    const isKnown = selection.tables.dictionaries.provinces.numberOf.has(id);
    setUnknown(isKnown ? null : (units?.find((unit) => unit.id === id)?.label ?? id));
    if (isKnown) toggle("provinces", id);
  }
  return {
    figure,
    table: () => provincesTable(figure),
    notes: notesBeside(figure),
    written: writtenAreas(figure, chosen),
    map: {
      label: "Map of events by province",
      contestedLabel: CONTESTED,
      places: [],
      sides: [],
      selected: null,
      onSelect: nothing,
      areas,
      ...(areaKey !== undefined && { areaKey }),
      onArea: press,
    },
    below: (
      <>
        <p className="small muted" role="status">
          {unknown === null ? "" : `The record names no event in ${unknown}.`}
        </p>
        {beside !== null && (
          <PickEvents
            about={beside}
            title={`${counted(listed.length, "event", "events")}: ${besideInWords(beside)}`}
            events={listed}
            onClose={() => setBeside(null)}
          />
        )}
        <ProvincesBeside figure={figure} onPick={setBeside} />
      </>
    ),
  };
}
