import type { LaidPlace } from "@/layout/map/LaidPlace.ts";
import { underMarks } from "@/layout/map/symbolMarks.ts";
import { Drawn } from "../Drawn.tsx";

type SymbolGroundProps = { readonly places: readonly LaidPlace[]; readonly shown: LaidPlace | undefined };

/** What lies under the symbols: how closely each is known, and where it belongs when it is drawn beside that. */
export const SymbolGround = ({ places, shown }: SymbolGroundProps) => (
  <g aria-hidden="true" className="symbol__under">
    {shown?.tag?.outline != null && <path className="symbol__province" d={shown.tag.outline} />}
    <Drawn marks={places.flatMap(underMarks)} />
  </g>
);
