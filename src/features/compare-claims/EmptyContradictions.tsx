import type { ContradictionsChoice } from "@/figures/ContradictionsChoice.ts";
import type { ContradictionsList } from "@/figures/contradictionsList.ts";
import { emptyInWords } from "@/figures/listInWords.ts";
import { narrowingInWords } from "@/figures/narrowingInWords.ts";
import { useChoose } from "@/state/room.ts";
import { Remedy } from "@/ui/Remedy.tsx";

/** Says which list is empty and what made it so, and takes back what narrows it. */
export function EmptyContradictions({
  figure,
  choice,
}: {
  readonly figure: ContradictionsList;
  readonly choice: ContradictionsChoice;
}) {
  const choose = useChoose();
  const said = emptyInWords(figure, choice);
  return narrowingInWords(choice).length === 0 ? (
    <p className="muted">{said}</p>
  ) : (
    <Remedy
      className="muted"
      action="Show the whole list"
      onAct={() => choose({ find: "", questionSort: "all", withinOneSide: true })}
    >
      {said}
    </Remedy>
  );
}
