import { fillTiles } from "@/layout/chart/fillTiles.ts";
import { Drawn } from "@/ui/Drawn.tsx";

type Filled = Parameters<typeof fillTiles>[1];

export const FillPatterns = ({ prefix, keys }: { readonly prefix: string; readonly keys: Filled }) => (
  <Drawn marks={[fillTiles(prefix, keys)]} />
);
