import { useState } from "react";
import { useRegionsOnShelf } from "@/state/useOnShelf.ts";
import { lazyView } from "@/ui/lazyView.tsx";

const WAIT = (
  <button type="button" className="word-button" aria-haspopup="menu" aria-busy="true">
    Export
  </button>
);
const ExportTools = lazyView(async () => (await import("./ExportTools.tsx")).ExportTools, WAIT);

/** Export of a region that has a picture; all behind the button is fetched when it is first pressed. */
export function ExportButton({ region }: { readonly region: string }) {
  const hasPicture = useRegionsOnShelf().includes(region);
  const [isAsked, setAsked] = useState(false);
  if (!hasPicture) return null;
  return isAsked ? (
    <ExportTools region={region} />
  ) : (
    <button type="button" className="word-button" aria-haspopup="menu" onClick={() => setAsked(true)}>
      Export
    </button>
  );
}
