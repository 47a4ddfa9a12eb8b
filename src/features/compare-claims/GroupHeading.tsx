import { numberInWords } from "@/domain/numberInWords.ts";
import type { EventId } from "@/domain/ids.ts";
import { highlights } from "@/engine/highlights.ts";
import type { LineGroup } from "@/figures/lineGroups.ts";
import { Highlighted } from "@/ui/Highlighted.tsx";

type Props = {
  readonly group: LineGroup;
  readonly terms: readonly string[];
  readonly onOpen: (event: EventId) => void;
  readonly tabIndex: number;
  readonly onFocus: () => void;
};

/** What the lines under it are about, how many they are, and the way to the record of their event. */
export function GroupHeading({ group: { label, event, lines }, terms, onOpen, tabIndex, onFocus }: Props) {
  return (
    <div className="contradictions__group">
      <h3>
        <Highlighted pieces={highlights(label, terms)} />{" "}
        <span className="contradictions__lines">{numberInWords(lines)}</span>
      </h3>
      {event !== null && (
        <button
          type="button"
          className="link-button"
          aria-label={`Open record: ${label}`}
          tabIndex={tabIndex}
          onFocus={onFocus}
          onClick={() => onOpen(event)}
        >
          Open record
        </button>
      )}
    </div>
  );
}
