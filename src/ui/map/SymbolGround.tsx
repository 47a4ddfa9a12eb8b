import type { LaidPlace } from "@/layout/map/LaidPlace.ts";

type SymbolGroundProps = { readonly places: readonly LaidPlace[]; readonly shown: LaidPlace | undefined };

const FAR = 5;

/** What lies under the symbols: how closely each is known, and where it belongs when it is drawn beside that. */
export const SymbolGround = ({ places, shown }: SymbolGroundProps) => (
  <g aria-hidden="true" className="symbol__under">
    {shown?.tag?.outline != null && <path className="symbol__province" d={shown.tag.outline} />}
    {places.map(({ place, home, ring, x, y, tag }) => (
      <g key={place.id}>
        {place.precision === "ring" && <circle className="symbol__ring" cx={home.x} cy={home.y} r={ring} />}
        {(tag === null ? Math.hypot(x - home.x, y - home.y) > FAR : tag.tied) && (
          <line
            className={tag === null ? "symbol__leader" : "symbol__leader symbol__leader--tag"}
            x1={home.x}
            y1={home.y}
            x2={x}
            y2={y}
          />
        )}
      </g>
    ))}
  </g>
);
