import { pairedHatch } from "@/layout/chart/pairedHatch.ts";
import { Drawn } from "@/ui/Drawn.tsx";

/** The fill of the second of a pair on the page. */
export const PairedHatch = ({ id }: { readonly id: string }) => <Drawn marks={[pairedHatch(id)]} />;
