import { useEffect, useState } from "react";
import { useBriefing } from "@/state/useBriefing.ts";
import { lazyView } from "@/ui/lazyView.tsx";
import { ToolBoundary } from "@/ui/ToolBoundary.tsx";

const PrintedBriefing = lazyView(
  async () => (await import("@/features/brief/PrintedBriefing.tsx")).PrintedBriefing,
  null,
);

/** Long after the first screen: nothing waits for it, and a print finds it there. */
const LATER = 2500;

/** What is printed is fetched when the page has come to rest, since a browser that prints waits for nothing. */
export function Printed() {
  const [isThere, setThere] = useState(false);
  const { isAsked } = useBriefing();
  useEffect(() => {
    if (isThere) return;
    const timer = setTimeout(() => setThere(true), LATER);
    return () => clearTimeout(timer);
  }, [isThere]);
  if (!isThere && !isAsked) return null;
  return (
    <ToolBoundary name="Print" onClose={() => setThere(false)}>
      <PrintedBriefing />
    </ToolBoundary>
  );
}
