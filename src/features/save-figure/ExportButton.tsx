import { useRegionsOnShelf } from "@/state/useOnShelf.ts";
import { FetchedMenu } from "@/ui/FetchedMenu.tsx";

const fetchTools = async () => (await import("./ExportTools.tsx")).ExportTools;

/** Export of a region that has a picture. */
export function ExportButton({ region }: { readonly region: string }) {
  const hasPicture = useRegionsOnShelf().includes(region);
  return hasPicture && <FetchedMenu name="Export" region={region} load={fetchTools} />;
}
