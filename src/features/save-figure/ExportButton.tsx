import { useState, type ComponentType } from "react";
import { useRegionsOnShelf } from "@/state/useOnShelf.ts";
import { ToolBoundary } from "@/ui/ToolBoundary.tsx";
import { ToolFault } from "@/ui/ToolFault.tsx";

type Tools = ComponentType<{ readonly region: string }>;

const fetchTools = async (): Promise<Tools> => (await import("./ExportTools.tsx")).ExportTools;

/**
 * Export of a region that has a picture. All behind the button is fetched when it is first pressed; until it is there
 * the button stays, and keeps the focus.
 */
export function ExportButton({ region }: { readonly region: string }) {
  const hasPicture = useRegionsOnShelf().includes(region);
  const [asked, setAsked] = useState<"not" | "busy" | { readonly tools: Tools } | { readonly fault: unknown }>("not");
  if (!hasPicture) return null;
  if (typeof asked === "object" && "tools" in asked) {
    const { tools: ExportTools } = asked;
    return (
      <ToolBoundary name="Export" onClose={() => setAsked("not")}>
        <ExportTools region={region} />
      </ToolBoundary>
    );
  }
  const ask = () => {
    if (asked === "busy") return;
    setAsked("busy");
    void fetchTools().then(
      (tools) => setAsked({ tools }),
      (fault: unknown) => setAsked({ fault }),
    );
  };
  return (
    <>
      <button type="button" className="word-button" aria-haspopup="menu" aria-busy={asked === "busy"} onClick={ask}>
        Export
      </button>
      {typeof asked === "object" && <ToolFault name="Export" problem={asked.fault} onClose={() => setAsked("not")} />}
    </>
  );
}
