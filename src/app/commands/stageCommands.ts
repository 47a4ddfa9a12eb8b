import type { Talk } from "@/state/talk.ts";
import type { Command } from "./Command.ts";

/** What stands around the commands of the stage. */
export type OnStage = {
  readonly talk: Talk;
  /** Whether the slide asks something that is still hidden. */
  readonly asks: boolean;
  readonly leave: () => void;
  readonly fullScreen: () => void;
  readonly speaker: () => void;
  readonly controls: () => void;
  /** Past the last slide, where there is a sheet that says so. */
  readonly end?: () => void;
  /** Whether that sheet is shown. */
  readonly isEnd?: boolean;
  /** Turns the picture of the slide into its table and back; null: it has none. */
  readonly table?: (() => void) | null;
  readonly theme?: () => void;
};

const always = () => true;

/** The keys of remotes, of keyboards and of other programs that show slides. */
export const stageCommands: readonly Command<OnStage>[] = [
  {
    id: "next-slide",
    label: "Next: reveal, or the next slide",
    group: "Slides",
    keys: ["ArrowRight", "ArrowDown", "PageDown", "Space", "Enter", "n"],
    canRun: ({ talk, asks, end, isEnd }) =>
      talk.isBlack || asks || talk.slide < talk.of || (end !== undefined && isEnd !== true),
    run: ({ talk, asks, end }) => {
      if (talk.isBlack) talk.black(false);
      else if (asks || talk.slide < talk.of) talk.next(asks);
      else end?.();
    },
  },
  {
    id: "previous-slide",
    label: "Previous slide",
    group: "Slides",
    keys: ["ArrowLeft", "ArrowUp", "PageUp", "Shift+Space", "Backspace", "p"],
    canRun: ({ talk, isEnd }) => talk.isBlack || isEnd === true || talk.slide > 1,
    run: ({ talk, isEnd }) => {
      if (talk.isBlack) talk.black(false);
      else if (isEnd === true) talk.go(talk.of);
      else talk.previous();
    },
  },
  {
    id: "first-slide",
    label: "First slide",
    group: "Slides",
    keys: ["Home"],
    canRun: always,
    run: ({ talk }) => talk.go(1),
  },
  {
    id: "last-slide",
    label: "Last slide",
    group: "Slides",
    keys: ["End"],
    canRun: always,
    run: ({ talk }) => talk.go(talk.of),
  },
  {
    id: "black",
    label: "Black screen",
    group: "Slides",
    keys: ["b", "."],
    canRun: always,
    run: ({ talk }) => talk.black(!talk.isBlack),
  },
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
    canRun: ({ table }) => table !== undefined && table !== null,
    run: ({ table }) => table?.(),
  },
  {
    id: "stage-theme",
    label: "Theme",
    group: "Slides",
    keys: ["Shift+T"],
    canRun: ({ theme }) => theme !== undefined,
    run: ({ theme }) => theme?.(),
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
