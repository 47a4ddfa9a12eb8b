import { useState } from "react";
import { useStore } from "zustand";
import { asked } from "@/state/asked.ts";
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
  const { tool, ask, forget } = useStore(asked);
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
