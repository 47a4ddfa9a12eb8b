import { use, useState } from "react";
import { DropArea } from "@/features/open-data/DropArea.tsx";
import { RecordShownContext } from "@/state/openedRecord.ts";
import { lazyView } from "@/ui/lazyView.tsx";
import { ToolBoundary } from "@/ui/ToolBoundary.tsx";

const ShareWindow = lazyView(async () => (await import("@/features/share-view/ShareWindow.tsx")).ShareWindow, null);
const BriefingWindow = lazyView(async () => (await import("@/features/brief/BriefingWindow.tsx")).BriefingWindow, null);

const TOOLS = [
  { key: "share", label: "Share" },
  { key: "export", label: "Export" },
  { key: "open", label: "Open data" },
] as const;

/** What is done with the page as a whole; each is fetched when it is first asked for. */
export function HeaderTools() {
  const [asked, setAsked] = useState<(typeof TOOLS)[number]["key"] | null>(null);
  const { opened, close } = use(RecordShownContext);
  const forget = () => setAsked(null);
  return (
    <>
      {opened !== null && (
        <button type="button" className="button" onClick={close}>
          Back to the bundled record
        </button>
      )}
      {TOOLS.map(({ key, label }) => (
        <button key={key} type="button" className="button" aria-haspopup="dialog" onClick={() => setAsked(key)}>
          {label}
        </button>
      ))}
      {asked !== null && asked !== "open" && (
        <ToolBoundary name={TOOLS.find(({ key }) => key === asked)?.label ?? "It"} onClose={forget}>
          {asked === "share" ? <ShareWindow onClose={forget} /> : <BriefingWindow onClose={forget} />}
        </ToolBoundary>
      )}
      <DropArea isAsked={asked === "open"} onClose={forget} />
    </>
  );
}
