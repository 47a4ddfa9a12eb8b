import type { ContradictionsChoice } from "@/figures/ContradictionsChoice.ts";
import type { ContradictionsList } from "@/figures/contradictionsList.ts";
import { emptyInWords } from "@/figures/listInWords.ts";
import { narrowingInWords } from "@/figures/narrowingInWords.ts";
import { useChoose } from "@/state/room.ts";

/** Says which list is empty and what made it so, and takes back what narrows it. */
export function EmptyContradictions({
  figure,
  choice,
  onLifted,
}: {
  readonly figure: ContradictionsList;
  readonly choice: ContradictionsChoice;
  readonly onLifted: () => void;
}) {
  const choose = useChoose();
  return (
    <p className="muted">
      {emptyInWords(figure, choice)}{" "}
      {narrowingInWords(choice).length > 0 && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            onLifted();
            choose({ find: "", questionSort: "all", withinOneSide: true });
          }}
        >
          Show the whole list
        </button>
      )}
    </p>
  );
}
