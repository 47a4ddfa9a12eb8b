import { useId, useRef, useState, type KeyboardEvent } from "react";
import { areaShade } from "@/layout/map/areaShade.ts";
import type { MapArea } from "@/layout/map/MapPlace.ts";
import { outlineOf, type ProvinceShape } from "@/layout/map/provinceShapes.ts";
import { travelTo } from "./travelTo.ts";
import "./AreaLayer.css";

type AreaLayerProps = {
  readonly areas: readonly MapArea[];
  readonly shapes: readonly ProvinceShape[];
  readonly steps: number;
  readonly onArea: ((id: string) => void) | undefined;
  /** The area that hover or focus is at. */
  readonly at: string | null;
  readonly onAt: (id: string | null) => void;
  /** Focus has come to an area by a key: it may lie outside the frame. */
  readonly onReach: (shape: ProvinceShape) => void;
};

const classOf = ({ step }: MapArea) =>
  step === null ? "area area--open" : step === "none" ? "area area--none" : "area";

/** Shaded areas as buttons: Tab comes to one of them, arrow keys go to the next in that direction, Enter chooses. */
export function AreaLayer({ areas, shapes, steps, onArea, at, onAt, onReach }: AreaLayerProps) {
  const dots = useId();
  const group = useRef<SVGGElement>(null);
  const [entry, setEntry] = useState<string | null>(null);
  const drawn = shapes.flatMap((shape) => {
    const area = areas.find(({ id }) => id === shape.id);
    return area === undefined ? [] : [{ area, shape, d: outlineOf(shape.rings), x: shape.at.x, y: shape.at.y }];
  });
  type Drawn = (typeof drawn)[number];
  const stop = drawn.find(({ area }) => area.id === entry) ?? drawn.find(({ area }) => area.chosen) ?? drawn[0] ?? null;
  const onKey = (event: KeyboardEvent, one: Drawn) => {
    if (event.key === "Enter" || event.key === " ") {
      onArea?.(one.area.id);
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.key === "Escape" && at !== null) return onAt(null);
    const next = travelTo(event, one, drawn);
    if (next === null) return;
    const paths = [...(group.current?.querySelectorAll<SVGPathElement>("[data-area]") ?? [])];
    setEntry(next.area.id);
    paths.find((path) => path.dataset["area"] === next.area.id)?.focus({ preventScroll: true });
    onReach(next.shape);
  };
  const pointed = drawn.find(({ area }) => area.id === at);
  return (
    <g ref={group}>
      <defs>
        <pattern id={dots} width="9" height="9" patternUnits="userSpaceOnUse">
          <circle className="area__dot" cx="2" cy="2" r="0.9" />
          <circle className="area__dot" cx="6.5" cy="6.5" r="0.9" />
        </pattern>
      </defs>
      {drawn.map((one) => (
        <path
          key={one.area.id}
          className={classOf(one.area)}
          d={one.d}
          {...(typeof one.area.step === "number" && { fillOpacity: areaShade(one.area.step, steps) })}
          {...(one.area.step === null && { fill: `url(#${dots})` })}
          role="button"
          tabIndex={one === stop ? 0 : -1}
          aria-label={one.area.says}
          aria-pressed={one.area.chosen}
          data-area={one.area.id}
          data-step={one.area.step ?? "open"}
          onClick={() => onArea?.(one.area.id)}
          onKeyDown={(event) => onKey(event, one)}
          onPointerEnter={() => onAt(one.area.id)}
          onPointerLeave={() => onAt(null)}
          onFocus={() => onAt(one.area.id)}
          onBlur={() => onAt(null)}
        />
      ))}
      <g className="area__marks" aria-hidden="true">
        {drawn.map(({ area, d }) => area.chosen && <path key={area.id} className="area__chosen" d={d} />)}
        {pointed !== undefined && <path className="area__shown" d={pointed.d} />}
      </g>
    </g>
  );
}
