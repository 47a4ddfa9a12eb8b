import type { Question } from "@/domain/Question.ts";
import { highlights } from "@/engine/highlights.ts";
import { claimReading } from "@/figures/claimReading.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import { Highlighted } from "@/ui/Highlighted.tsx";
import { Statement } from "@/ui/Statement.tsx";

/** A question of the event with the claims in view that answer it, claimant by claimant, oldest first. */
export function QuestionClaims({ question }: { readonly question: Question }) {
  const { dataSet, isCarried, contradictions, terms } = useSelection();
  const choose = useChoose();
  const claims = (dataSet.claimsOfQuestion.get(question.id) ?? []).filter(isCarried);
  if (claims.length === 0) return null;
  const claimants = [...new Set(claims.map(({ claimant }) => claimant))];
  return (
    <div className="record__question">
      <div className="record__question-head">
        <h4 className="record__question-text">
          <Highlighted
            pieces={highlights(question.place === null ? question.text : `${question.text} (${question.place})`, terms)}
          />
        </h4>
        {contradictions.has(question.id) && (
          <button
            type="button"
            className="record__contested"
            onClick={() => choose({ question: question.id, event: null })}
          >
            ◆ contradicted
          </button>
        )}
      </div>
      {claimants.flatMap((claimant) =>
        claims
          .filter((claim) => claim.claimant === claimant)
          .map((claim) => {
            const reading = claimReading(claim, dataSet);
            return (
              <Statement
                {...reading}
                key={claim.id}
                text={<Highlighted pieces={highlights(reading.text, terms)} />}
                documentsLabel={`Sources of the claim of ${reading.who}`}
              />
            );
          }),
      )}
    </div>
  );
}
