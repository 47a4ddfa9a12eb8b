import { areaShade } from "@/layout/map/areaShade.ts";
import type { MapArea } from "@/layout/map/MapPlace.ts";
import type { MapProps } from "./MapProps.ts";
import "./AreaLayer.css";

const [WIDTH, HEIGHT] = [22, 13];
/** The middles of the dots, as the pattern on the map sets them. */
const DOTS = [4, 13].flatMap((x) => [
  { x, y: 3.5 },
  { x: x + 4.5, y: 9 },
]);

const Swatch = ({ className, opacity }: { readonly className?: string; readonly opacity?: number }) => (
  <rect x={0.5} y={0.5} width={WIDTH - 1} height={HEIGHT - 1} className={className} fillOpacity={opacity} />
);

type AreaKeyProps = { readonly areas: readonly MapArea[]; readonly areaKey: NonNullable<MapProps["areaKey"]> };

/** What the shades mean, the lightest first; none and no figure only where they occur. */
export function AreaKey({ areas, areaKey }: AreaKeyProps) {
  const entries = [
    ...(areas.some(({ step }) => step === "none")
      ? [{ words: areaKey.none, swatch: <Swatch className="area--none" /> }]
      : []),
    ...areaKey.steps.map((words, step) => ({
      words,
      swatch: <Swatch opacity={areaShade(step, areaKey.steps.length)} />,
    })),
    ...(areas.some(({ step }) => step === null)
      ? [
          {
            words: areaKey.open,
            swatch: (
              <>
                <Swatch className="map__area-open" />
                {DOTS.map(({ x, y }) => (
                  <circle key={`${x} ${y}`} className="area__dot" cx={x} cy={y} r={0.9} />
                ))}
              </>
            ),
          },
        ]
      : []),
  ];
  return (
    <ul className="map__area-key" aria-label={areaKey.title}>
      <li className="map__area-title" aria-hidden="true">
        {areaKey.title}
      </li>
      {entries.map(({ words, swatch }) => (
        <li key={words}>
          <svg className="map__sample map__area-swatch" width={WIDTH} height={HEIGHT} aria-hidden="true">
            {swatch}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
