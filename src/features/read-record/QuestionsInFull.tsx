import type { Event } from "@/domain/Event.ts";
import { counted } from "@/domain/counted.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { documentReading } from "@/figures/claimReading.ts";
import { useSelection } from "@/state/room.ts";
import { Documents } from "@/ui/Documents.tsx";
import { QuestionClaims } from "./QuestionClaims.tsx";
import { questionsInOrder } from "./questionsInOrder.ts";

/** Every question of an event with every claim in view and its documents, and the documents on the event itself. */
export function QuestionsInFull({ event }: { readonly event: Event }) {
  const selection = useSelection();
  const { dataSet } = selection;
  const { questions, contradicted } = questionsInOrder(selection, event);
  const claims = questions.flatMap(({ id }) => dataSet.claimsOfQuestion.get(id) ?? []).length;
  return (
    <>
      <div className="record__section">
        <h3 className="record__heading">
          {questions.length === 0
            ? "The record holds no question on this event."
            : `${counted(questions.length, "question", "questions")}, ${counted(claims, "claim", "claims")}${contradicted === 0 ? "" : `; the ${numberInWords(contradicted)} contradicted first`}`}
        </h3>
        {questions.map((question) => (
          <QuestionClaims key={question.id} question={question} />
        ))}
      </div>
      <div className="record__section">
        <h3 className="record__heading">Sources on the event</h3>
        <Documents
          label="Sources on the event"
          documents={event.sources.flatMap((id) => {
            const source = dataSet.sourceById.get(id);
            return source === undefined ? [] : [documentReading(source)];
          })}
        />
      </div>
    </>
  );
}
