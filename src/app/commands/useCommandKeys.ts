import { useDeviceSwitches } from "@/state/deviceSwitches.ts";
import { useKeys } from "@/ui/useKeys.ts";
import type { Command } from "./Command.ts";
import { isCharacterKey } from "./isCharacterKey.ts";

/** A focused control keeps the keys that press or move it. */
const PRESSED = "button, a[href], summary, label, [role=button], [role=menuitem], [role=option], [role=tab]";
const MOVED =
  "[role=slider], [role=grid], [role=gridcell], [role=menu], [role=listbox], [role=radiogroup], [role=application], [type=radio]";
const PRESSING = new Set([" ", "Enter"]);
/** What stands over the page has keys of its own, also those that it does not use. */
const OVER = "[role=dialog], [role=alertdialog], [role=menu]";
/** What is scrolled by its arrows; a remote's keys step on all the same. */
const SCROLLED = "[data-scrolls]";

const isKept = ({ key, target }: KeyboardEvent): boolean =>
  target instanceof Element &&
  (target.closest(OVER) !== null ||
    (/^Arrow(?:Up|Down)$/.test(key) && target.matches(SCROLLED)) ||
    (PRESSING.has(key) && target.closest(PRESSED) !== null) ||
    (/^(?:Arrow|Page|Home|End)/.test(key) && target.closest(MOVED) !== null));

/** The keys of a table of commands, as long as the caller stands; without single keys where these are switched off. */
export function useCommandKeys<Around>(commands: readonly Command<Around>[], around: () => Around): void {
  const { shortcuts: hasSingleKeys } = useDeviceSwitches();
  useKeys(
    commands.flatMap(({ keys }) => keys.filter((key) => hasSingleKeys || !isCharacterKey(key))),
    (binding, event) => {
      const command = commands.find(({ keys }) => keys.includes(binding));
      const now = around();
      if (command === undefined || isKept(event) || !command.canRun(now)) return false;
      command.run(now);
      return true;
    },
  );
}
