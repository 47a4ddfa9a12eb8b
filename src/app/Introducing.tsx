import { useState } from "react";
import { useAsked } from "@/state/asked.ts";
import { useDeviceSwitches } from "@/state/deviceSwitches.ts";
import { browserAddress } from "@/state/followAddress.ts";
import { lazyView } from "@/ui/lazyView.tsx";
import { ToolBoundary } from "@/ui/ToolBoundary.tsx";
import "./Introducing.css";

const Introduction = lazyView(
  async () => (await import("@/features/introduce/Introduction.tsx")).Introduction,
  <div className="introducing" />,
);

/** The introduction: on a first visit to no address in particular, and whenever it is asked for. Its place is kept until it is there. */
export function Introducing() {
  const { introduced, turn } = useDeviceSwitches();
  const { tool, ask, forget } = useAsked();
  const [isFirst] = useState(() => browserAddress.read() === "");
  const isAsked = tool === "introduction";
  if (!isAsked && (introduced || !isFirst)) return null;
  const done = () => {
    turn({ introduced: true });
    forget();
  };
  return (
    <ToolBoundary name="Introduction" onClose={done}>
      <Introduction isAsked={isAsked} onExport={() => ask("export")} onPresent={() => ask("present")} onDone={done} />
    </ToolBoundary>
  );
}
