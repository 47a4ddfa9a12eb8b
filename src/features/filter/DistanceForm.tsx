import { useId, useMemo, useState } from "react";
import { KM, type Area } from "@/domain/Area.ts";
import { isNearEnough } from "@/engine/rowsInPlace.ts";
import { useBasemap } from "@/state/basemap.ts";
import { useChoose, useRoom, useView } from "@/state/room.ts";

const LINE = "line";

type Point = { readonly name: string; readonly lon: number; readonly lat: number };

const byName = (a: Point, b: Point): number => (a.name < b.name ? -1 : 1);

/** Within so many kilometres of a place, of a crossing or of the Durand Line. */
export function DistanceForm() {
  const { dataSet, hasLine } = useRoom();
  const choose = useChoose();
  const area = useView((view) => view.area);
  const id = useId();
  const crossings = useBasemap(true).data?.crossings ?? [];
  const places = useMemo(() => {
    const points = dataSet.events.flatMap(({ locations }) => locations.filter(isNearEnough));
    return [...new Map(points.map((point): [string, Point] => [point.name, point])).values()].toSorted(byName);
  }, [dataSet]);
  const chosen = area?.kind === "line" ? LINE : area?.kind === "near" ? `${area.lon} ${area.lat}` : "";
  const [typed, setTyped] = useState<string | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const km = typed ?? (area?.kind === "near" || area?.kind === "line" ? String(area.km) : "25");
  const about = picked ?? (chosen === "" ? (hasLine ? LINE : "") : chosen);
  const [fault, setFault] = useState<string | null>(null);

  const apply = () => {
    const number = /^\d{1,3}$/.test(km.trim()) ? Number(km) : NaN;
    if (!(number >= KM.least && number <= KM.most)) {
      setFault(`“${km.trim()}” is no distance: type whole kilometres from ${KM.least} to ${KM.most}.`);
      return;
    }
    const point = [...crossings, ...places].find(({ lon, lat }) => `${lon} ${lat}` === about);
    const next: Area | null =
      about === LINE
        ? { kind: "line", km: number }
        : point === undefined
          ? null
          : { kind: "near", name: point.name, lon: point.lon, lat: point.lat, km: number };
    if (next === null) {
      setFault("Choose what the distance is measured from.");
      return;
    }
    setFault(null);
    setTyped(null);
    setPicked(null);
    choose({ area: next });
  };
  const options = (points: readonly Point[]) =>
    points.map(({ name, lon, lat }) => (
      <option key={name} value={`${lon} ${lat}`}>
        {name}
      </option>
    ));
  return (
    <form
      className="distance"
      aria-label="Within a distance"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <span>Within</span>
      <input
        className="field"
        inputMode="numeric"
        aria-label="Kilometres"
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}fault`}
        value={km}
        onChange={(change) => setTyped(change.target.value)}
      />
      <span>km of</span>
      <select
        className="field"
        aria-label="Distance from"
        value={about}
        onChange={(change) => setPicked(change.target.value)}
      >
        {about === "" && <option value="">choose…</option>}
        {hasLine && <option value={LINE}>the Durand Line</option>}
        <optgroup label="Crossings">{options(crossings)}</optgroup>
        <optgroup label="Places of the record">{options(places)}</optgroup>
      </select>
      <button type="submit" className="button">
        Set
      </button>
      {fault !== null && (
        <p className="filters__fault" id={`${id}fault`} role="alert">
          {fault}
        </p>
      )}
      {!hasLine && (
        <p className="filters__fault">
          The Durand Line could not be read, so no distance can be measured from it. Reload the page to try again.
        </p>
      )}
    </form>
  );
}
