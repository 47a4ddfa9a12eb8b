import { useId } from "react";
import type { AreaLabel } from "@/layout/map/areaLabels.ts";
import { AMOUNT_SIZE, type ProvinceText } from "@/layout/map/provinceLabels.ts";
import type { LineLabel } from "@/layout/map/lineLabels.ts";
import type { Point } from "@/layout/map/mercator.ts";
import "./GroundLabels.css";

/** Shaped and set from right to left by the browser. Named as Persian: its letters hold those of Urdu as well. */
const LOCAL = { direction: "rtl", unicodeBidi: "embed" } as const;

type AreaNamesProps = {
  readonly countries: readonly AreaLabel[];
  readonly provinces: readonly ProvinceText[];
  /** Names stand on shades, which they must be told apart from. */
  readonly isShaded: boolean;
};

const provinceClass = ({ disputed, local }: ProvinceText) =>
  ["map__province", disputed && "map__province--disputed", local && "map__local"].filter(Boolean).join(" ");
const countryClass = ({ home, local }: AreaLabel) =>
  ["map__country", home && "map__country--home", local && "map__local"].filter(Boolean).join(" ");

/** Names of countries and provinces, under the symbols. */
export const AreaNames = ({ countries, provinces, isShaded }: AreaNamesProps) => (
  <g className={isShaded ? "map__names map__names--shaded" : "map__names"}>
    {provinces.map((label) => (
      <text
        key={label.id}
        className={provinceClass(label)}
        x={label.x.toFixed(1)}
        y={(label.y + label.size * 0.35).toFixed(1)}
        fontSize={label.size}
        textAnchor="middle"
        {...(label.local && LOCAL)}
      >
        {label.text}
      </text>
    ))}
    {countries.map((label) => (
      <text
        key={label.text}
        className={countryClass(label)}
        x={label.x}
        y={label.y + label.size * 0.35}
        fontSize={label.size}
        textAnchor="middle"
        {...(label.local && LOCAL)}
      >
        {label.local ? label.text : label.text.toUpperCase()}
      </text>
    ))}
  </g>
);

/** The numbers of shaded areas, above their shades. */
export const AreaAmounts = ({ amounts }: { readonly amounts: readonly ProvinceText[] }) =>
  amounts.map(({ id, text, x, y }) => (
    <text
      key={id}
      className="map__amount"
      x={x.toFixed(1)}
      y={(y + AMOUNT_SIZE * 0.35).toFixed(1)}
      fontSize={AMOUNT_SIZE}
      textAnchor="middle"
    >
      {text}
    </text>
  ));

const pathOf = (points: readonly Point[]) =>
  `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`;

type LineNameProps = { readonly label: LineLabel | null; readonly size: number; readonly className: string };

/** A name set along a line. */
export function LineName({ label, size, className }: LineNameProps) {
  const id = useId();
  if (label === null) return null;
  return (
    <>
      <path id={id} d={pathOf(label.path)} fill="none" />
      <text className={className} fontSize={size} dy="0.35em">
        <textPath href={`#${id}`} startOffset="50%" textAnchor="middle">
          {label.text}
        </textPath>
      </text>
    </>
  );
}
