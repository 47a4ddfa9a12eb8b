import { useMemo, useState } from "react";
import { eventPicks } from "@/figures/eventPicks.ts";
import { provincesFigure } from "@/figures/provincesFigure.ts";
import { provincesTable } from "@/figures/provincesTable.ts";
import { useChoose, useSelection, useStamp, useToggle, useView } from "@/state/room.ts";
import { PickList } from "@/ui/PickList.tsx";
import type { MapBody } from "./MapBody.ts";
import { CONTESTED } from "./mapWords.ts";
import type { Listed } from "./OffMap.tsx";
import { provinceAreaKey, provinceAreas } from "./provinceAreas.ts";
import { ProvincesBeside } from "./ProvincesBeside.tsx";
import { provinceUnits } from "./provinceUnits.ts";

const nothing = (): void => {};

/** The map by province: each shaded by its number, a press chooses it; null where it is not wanted (no topology). */
export function useProvincesBody(topology: unknown): MapBody | null {
  const selection = useSelection();
  const stamp = useStamp();
  const choose = useChoose();
  const toggle = useToggle();
  const chosen = useView((view) => view.provinces);
  const [listed, setListed] = useState<Listed | null>(null);
  const [unknown, setUnknown] = useState<string | null>(null);
  const units = useMemo(() => (topology === null ? null : provinceUnits(topology)), [topology]);
  const figure = useMemo(
    () => (units === null ? null : provincesFigure(selection, units, stamp)),
    [selection, units, stamp],
  );
  const areas = useMemo(() => (figure === null ? [] : provinceAreas(figure, chosen)), [figure, chosen]);
  const areaKey = useMemo(() => (figure === null ? undefined : provinceAreaKey(figure)), [figure]);
  if (figure === null || units === null) return null;

  function press(id: string): void {
    // A province that no event names is no filter: a link with it would be refused.
    const isKnown = selection.tables.dictionaries.provinces.numberOf.has(id);
    setUnknown(isKnown ? null : (units?.find((unit) => unit.id === id)?.label ?? id));
    if (isKnown) toggle("provinces", id);
  }
  return {
    figure,
    table: provincesTable(figure),
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
        {listed !== null && (
          <PickList
            title={listed.title}
            picks={eventPicks(listed.events, selection.dataSet)}
            onPick={(event) => choose({ event })}
            onClose={() => setListed(null)}
          />
        )}
        <ProvincesBeside figure={figure} onPick={setListed} />
      </>
    ),
  };
}
