import { useId, useState } from "react";
import { KM, type Area } from "@/domain/Area.ts";
import { pointInWords } from "@/domain/areaInWords.ts";
import { kept, pointText, type NamedPoint } from "@/domain/areaText.ts";
import { lineUnread } from "@/figures/lineUnread.ts";
import { useChoose, useRoom, useView } from "@/state/room.ts";
import { useNamedPoints } from "./useNamedPoints.ts";

const LINE = "line";
const FIRST_KM = "25";

const options = (points: readonly (NamedPoint & { readonly words?: string })[]) =>
  points.map((point) => (
    <option key={pointText(point)} value={pointText(point)}>
      {point.words ?? pointInWords(point)}
    </option>
  ));

/** Within so many kilometres of a place, of a crossing or of the Durand Line. */
export function DistanceForm() {
  const { hasLine } = useRoom();
  const choose = useChoose();
  const area = useView((view) => view.area);
  const id = useId();
  const { crossings, places } = useNamedPoints();
  const near = area?.kind === "near" ? area : null;
  const isLine = area?.kind === "line";
  const [typed, setTyped] = useState<string | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [over, setOver] = useState(area);
  // Another area, wherever it was chosen, takes with it what was typed and not set.
  if (over !== area) {
    setOver(area);
    setTyped(null);
    setPicked(null);
    setFault(null);
  }
  const km = typed ?? (area?.kind === "near" || area?.kind === "line" ? String(area.km) : FIRST_KM);
  const about = picked ?? (near !== null ? pointText(near) : isLine || hasLine === true ? LINE : "");
  const offered = [...crossings, ...places];
  // A link may name a point that is none of them.
  const own = near !== null && !offered.some((point) => pointText(point) === pointText(near)) ? [near] : [];

  const apply = () => {
    const number = /^\d{1,3}$/.test(km.trim()) ? Number(km) : NaN;
    if (!(number >= KM.least && number <= KM.most)) {
      setFault(`“${km.trim()}” is no distance: type whole kilometres from ${KM.least} to ${KM.most}.`);
      return;
    }
    const point = [...own, ...offered].find((each) => pointText(each) === about);
    if (about !== LINE && point === undefined) {
      setFault("Choose what the distance is measured from.");
      return;
    }
    // As an address keeps it, so that a reload moves nothing.
    const next: Area =
      point === undefined
        ? { kind: "line", km: number }
        : { kind: "near", name: point.name, lon: kept(point.lon), lat: kept(point.lat), km: number };
    choose({ area: next });
  };
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
        {options(own)}
        {(hasLine === true || isLine) && <option value={LINE}>the Durand Line</option>}
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
      {hasLine === false && <p className="filters__fault">{lineUnread}</p>}
    </form>
  );
}
