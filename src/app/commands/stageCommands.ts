import type { Command } from "./Command.ts";
import { stepCommands, type OnTalk } from "./stepCommands.ts";

/** What stands around the commands of the stage. */
export type OnStage = OnTalk & {
  readonly leave: () => void;
  readonly fullScreen: () => void;
  readonly speaker: () => void;
  readonly controls: () => void;
  /** Turns the picture of the slide into its table and back; null: it has none. */
  readonly table: (() => void) | null;
  readonly theme: () => void;
};

const always = () => true;

/** All that can be done on the stage. */
export const stageCommands: readonly Command<OnStage>[] = [
  ...stepCommands,
  {
    id: "full-screen",
    label: "Full screen",
    group: "Slides",
    keys: ["f"],
    canRun: always,
    run: ({ fullScreen }) => fullScreen(),
  },
  {
    id: "speaker",
    label: "Speaker view",
    group: "Slides",
    keys: ["s"],
    canRun: always,
    run: ({ speaker }) => speaker(),
  },
  {
    id: "controls",
    label: "Filters and controls",
    group: "Slides",
    keys: ["c"],
    canRun: always,
    run: ({ controls }) => controls(),
  },
  {
    id: "stage-table",
    label: "Show as table",
    group: "Slides",
    keys: ["t"],
    canRun: ({ table }) => table !== null,
    run: ({ table }) => table?.(),
  },
  {
    id: "stage-theme",
    label: "Theme",
    group: "Slides",
    keys: ["Shift+T"],
    canRun: always,
    run: ({ theme }) => theme(),
  },
  {
    id: "leave",
    label: "Leave the slides",
    group: "Slides",
    keys: ["Escape"],
    canRun: always,
    run: ({ talk, leave }) => (talk.isBlack ? talk.black(false) : leave()),
  },
];
