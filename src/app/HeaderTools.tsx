import { use } from "react";
import { DropArea } from "@/features/open-data/DropArea.tsx";
import { useAsked, type Tool } from "@/state/asked.ts";
import { RecordShownContext } from "@/state/openedRecord.ts";
import { lazyView } from "@/ui/lazyView.tsx";
import { ToolBoundary } from "@/ui/ToolBoundary.tsx";
import { headerCommands } from "./commands/headerCommands.ts";

const windows = {
  share: ["Share", lazyView(async () => (await import("@/features/share-view/ShareWindow.tsx")).ShareWindow, null)],
  export: ["Export", lazyView(async () => (await import("@/features/brief/BriefingWindow.tsx")).BriefingWindow, null)],
  present: ["Present", lazyView(async () => (await import("./presenting/Decks.tsx")).Decks, null)],
  find: ["Find anything", lazyView(async () => (await import("./commands/FindWindow.tsx")).FindWindow, null)],
  shortcuts: [
    "Keyboard shortcuts",
    lazyView(async () => (await import("./commands/ShortcutsWindow.tsx")).ShortcutsWindow, null),
  ],
} as const;

const isWindow = (tool: Tool | null): tool is keyof typeof windows => tool !== null && tool in windows;

const BUTTONS = [headerCommands.share, headerCommands.export, headerCommands.present, headerCommands.open];

/** What is done with the page as a whole; each is fetched when it is first asked for, by a button, a key or by name. */
export function HeaderTools() {
  const { tool, ask, forget } = useAsked();
  const { opened, close } = use(RecordShownContext);
  const [name, Asked] = isWindow(tool) ? windows[tool] : [null, null];
  return (
    <>
      {opened !== null && (
        <button type="button" className="button" onClick={close}>
          Back to the bundled record
        </button>
      )}
      {BUTTONS.map(({ id, label, run }) => (
        <button key={id} type="button" className="button" aria-haspopup="dialog" onClick={() => run({ ask })}>
          {label}
        </button>
      ))}
      {Asked !== null && (
        <ToolBoundary key={tool} name={name} onClose={forget}>
          <Asked onClose={forget} />
        </ToolBoundary>
      )}
      <DropArea isAsked={tool === "open"} onClose={forget} />
    </>
  );
}
