import type { BarButton } from "@/features/present/StageBar.tsx";
import { keysInWords } from "@/ui/keysInWords.ts";
import { stageCommands, type OnStage } from "../commands/stageCommands.ts";

type Now = {
  readonly isOut: boolean;
  readonly isFullScreen: boolean;
  readonly hasFullScreen: boolean;
  readonly theme: string;
  readonly run: (id: string) => void;
};

/** The commands of the stage that stand in its bar, in its order. */
export function barButtons(
  here: OnStage,
  { isOut, isFullScreen, hasFullScreen, theme, run }: Now,
): readonly BarButton[] {
  const looks: readonly {
    readonly id: string;
    readonly label: string;
    readonly name?: string;
    readonly isOn?: boolean;
  }[] = [
    { id: "previous-slide", label: "‹ Previous", name: "Previous slide" },
    // What reveals stands with what is asked.
    { id: "next-slide", label: "Next ›", name: here.asks ? "Next" : "Next slide" },
    { id: "black", label: "Black", name: "Black screen" },
    { id: "stage-table", label: "Table", name: "Show as table" },
    { id: "controls", label: "Filters and controls", isOn: isOut },
    ...(hasFullScreen ? [{ id: "full-screen", label: "Full screen", isOn: isFullScreen }] : []),
    { id: "speaker", label: "Speaker view" },
    { id: "stage-theme", label: `Theme: ${theme}` },
    { id: "leave", label: "Leave", name: "Leave the slides" },
  ];
  return looks.flatMap(({ id, ...look }) => {
    const command = stageCommands.find((each) => each.id === id);
    if (command === undefined) return [];
    const keys = command.keys[0] ?? "";
    return [
      {
        ...look,
        key: id,
        keys: keysInWords(keys).join("+"),
        shortcut: keys,
        isOff: !command.canRun(here),
        onPress: () => run(id),
      },
    ];
  });
}
