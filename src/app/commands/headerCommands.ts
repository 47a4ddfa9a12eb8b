import type { Tool } from "@/state/asked.ts";
import type { Command } from "./Command.ts";

/** What stands around the commands of the header. */
export type OnHeader = { readonly ask: (tool: Tool) => void; readonly nextTheme: () => void };

const always = () => true;
const asks =
  (tool: Tool) =>
  ({ ask }: Pick<OnHeader, "ask">): void =>
    ask(tool);

/** The buttons of the header, in their order. */
export const headerCommands = {
  share: { id: "share", label: "Share", group: "Page", keys: ["s"], canRun: always, run: asks("share") },
  export: { id: "export", label: "Export", group: "Page", keys: ["e"], canRun: always, run: asks("export") },
  present: { id: "present", label: "Present", group: "Page", keys: ["p"], canRun: always, run: asks("present") },
  open: { id: "open-data", label: "Open data", group: "Page", keys: ["o"], canRun: always, run: asks("open") },
  theme: {
    id: "theme",
    label: "Theme",
    group: "Page",
    keys: ["t"],
    canRun: always,
    run: ({ nextTheme }) => nextTheme(),
  },
  shortcuts: {
    id: "shortcuts",
    label: "Keyboard shortcuts",
    group: "Page",
    keys: ["Shift+?", "?"],
    canRun: always,
    run: asks("shortcuts"),
  },
} as const satisfies Record<string, Command<OnHeader>>;
