import { Shortcuts } from "@/features/read-shortcuts/Shortcuts.tsx";
import { asked } from "@/state/asked.ts";
import type { Command } from "./Command.ts";
import { isCharacterKey } from "./isCharacterKey.ts";
import { pageCommands } from "./pageCommands.ts";
import { stageCommands } from "./stageCommands.ts";

const rowsOf = (commands: readonly Pick<Command<never>, "id" | "label" | "keys">[]) =>
  commands
    .filter(({ keys }) => keys.length > 0)
    .map(({ id, label, keys }) => ({
      id,
      label,
      keys: keys.map((binding) => ({ binding, isSingle: isCharacterKey(binding) })),
    }));

/** The keys of the page and of the slides, from the tables that do them. */
export const ShortcutsWindow = ({ onClose }: { readonly onClose: () => void }) => (
  <Shortcuts
    page={rowsOf(pageCommands)}
    slides={rowsOf(stageCommands)}
    onFind={() => asked.getState().ask("find")}
    onIntroduce={() => asked.getState().ask("introduction")}
    onClose={onClose}
  />
);
