import { gapLabel } from "@/domain/gapLabel.ts";
import { positionsOf } from "@/domain/positionsOf.ts";
import type { Question } from "@/domain/Question.ts";
import { questionInWords } from "@/domain/questionInWords.ts";
import { sharpest } from "@/domain/sharpest.ts";
import { highlights } from "@/engine/highlights.ts";
import { apartInWords } from "@/figures/findingInWords.ts";
import { claimReading } from "@/figures/claimReading.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import { Highlighted } from "@/ui/Highlighted.tsx";
import { Statement } from "@/ui/Statement.tsx";

/** A question of the event with the claims in view that answer it: each claimant's position, then what it said before. */
export function QuestionClaims({ question }: { readonly question: Question }) {
  const { dataSet, isCarried, ledger, terms } = useSelection();
  const choose = useChoose();
  const claims = (dataSet.claimsOfQuestion.get(question.id) ?? []).filter(isCarried);
  const { contradictions, scopes } = ledger.of(question.id);
  const lead = sharpest(contradictions);
  const scope = sharpest(scopes);
  const open = () => choose({ question: question.id, event: null });
  if (claims.length === 0) return null;
  const led = lead === null ? [] : [lead.a.claimant, lead.b.claimant];
  const positions = positionsOf(claims).toSorted(
    (a, b) => Number(led.includes(b.claimant)) - Number(led.includes(a.claimant)),
  );
  return (
    <div className="record__question">
      <div className="record__question-head">
        <h4 className="record__question-text">
          <Highlighted pieces={highlights(questionInWords(question), terms)} />
        </h4>
        {(lead !== null || scope !== null) && (
          <span className="record__found">
            {lead !== null && (
              <button type="button" className="record__contested" onClick={open}>
                ◆ contradicted{lead.kind === "denial" ? "" : `: ${gapLabel(lead.gap)}`}
              </button>
            )}
            {scope !== null && (
              <button type="button" className="record__scope" onClick={open}>
                ◇ {apartInWords(scope)}
              </button>
            )}
          </span>
        )}
      </div>
      {positions.flatMap(({ claim, history }) =>
        [claim, ...history.toReversed()].map((each) => {
          const { key, text, notes, ...reading } = claimReading(each, dataSet);
          return (
            <Statement
              {...reading}
              key={key}
              text={<Highlighted pieces={highlights(text, terms)} />}
              notes={each === claim ? notes : ["earlier claim of the same claimant", ...notes]}
              documentsLabel={`Sources of the claim of ${reading.who}`}
            />
          );
        }),
      )}
    </div>
  );
}
