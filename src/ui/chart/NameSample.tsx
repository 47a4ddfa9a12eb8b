import type { LineLook } from "@/layout/chart/lineLooks.ts";
import { nameSample } from "@/layout/chart/nameSample.ts";
import { Drawn } from "@/ui/Drawn.tsx";

type NameSampleProps = { readonly look: LineLook; readonly x: number; readonly y: number };

/** The line and mark before a name. */
export const NameSample = ({ look, x, y }: NameSampleProps) => <Drawn marks={nameSample(look, x, y)} />;
