import type { Question } from "@/domain/Question.ts";
import { useChoose, useSelection } from "@/state/room.ts";

/** Ways out of an opened question: back to the list, and on to its event. */
export function DetailLinks({ question, onBack }: { readonly question: Question; readonly onBack: () => void }) {
  const { dataSet } = useSelection();
  const choose = useChoose();
  const { event } = question;
  return (
    <div className="contradiction-detail__links">
      <button type="button" className="link-button" onClick={onBack}>
        ← All contradictions
      </button>
      {event !== null && dataSet.eventById.has(event) && (
        <>
          <button type="button" className="link-button" onClick={() => choose({ event, sideBySide: false })}>
            Open the record of this event
          </button>
          <button type="button" className="link-button" onClick={() => choose({ event, sideBySide: true })}>
            Side by side
          </button>
        </>
      )}
    </div>
  );
}
