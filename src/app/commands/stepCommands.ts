import type { Talk } from "@/state/talk.ts";
import type { Command } from "./Command.ts";

/** What stands around the steps of a talk. */
export type OnTalk = {
  readonly talk: Talk;
  /** Whether the slide asks something that is still hidden. */
  readonly asks: boolean;
  /** Past the last slide, where there is a sheet that says so; null: there is none. */
  readonly end: (() => void) | null;
  /** Whether that sheet is shown. */
  readonly isEnd: boolean;
};

const always = () => true;

/** The steps of a talk, the same in each of its windows: keys of remotes, of keyboards and of other programs that show slides. */
export const stepCommands: readonly Command<OnTalk>[] = [
  {
    id: "next-slide",
    label: "Next: reveal, or the next slide",
    group: "Slides",
    keys: ["ArrowRight", "ArrowDown", "PageDown", "Space", "Enter", "n"],
    canRun: ({ talk, asks, end, isEnd }) => talk.isBlack || asks || talk.slide < talk.of || (end !== null && !isEnd),
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
    canRun: ({ talk, isEnd }) => talk.isBlack || isEnd || talk.slide > 1,
    run: ({ talk, isEnd }) => {
      if (talk.isBlack) talk.black(false);
      else if (isEnd) talk.go(talk.of);
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
];
