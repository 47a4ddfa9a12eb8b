import { useState } from "react";
import { counted } from "@/domain/counted.ts";
import { questionInWords } from "@/domain/questionInWords.ts";
import { claimReading } from "@/figures/claimReading.ts";
import type { ClosurePoint } from "@/figures/closurePoint.ts";
import { hiddenInWords } from "@/figures/hiddenInWords.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import { Fold } from "@/ui/Fold.tsx";
import { Statement } from "@/ui/Statement.tsx";

/** What is said of a closure, question by question: each claimant with its stance or number, its day and its documents. */
function ClosureClaims({ point }: { readonly point: ClosurePoint }) {
  const { dataSet } = useSelection();
  const choose = useChoose();
  const claims = point.claims.flatMap((id) => dataSet.claimById.get(id) ?? []);
  return point.questions.map((id) => {
    const question = dataSet.questionById.get(id);
    return question === undefined ? null : (
      <div className="closure__question" key={id}>
        <h5>
          <button type="button" className="link-button" onClick={() => choose({ question: id })}>
            {questionInWords(question)}
          </button>
        </h5>
        {claims
          .filter((claim) => claim.question === id)
          .map((claim) => {
            const { key, ...reading } = claimReading(claim, dataSet);
            return <Statement key={key} {...reading} documentsLabel={`Documents: ${reading.who}, ${reading.says}`} />;
          })}
      </div>
    );
  });
}

/** One closure: when, for how long, which crossings, to what, by whom per whom. */
export function ClosureRow({ point }: { readonly point: ClosurePoint }) {
  const choose = useChoose();
  const [open, setOpen] = useState(false);
  const { x, briefly, crossings, shut, reopened, except, by, claimedDays, claims, hidden, title, events } = point;
  const [event] = events;
  return (
    <li className="closure">
      <div className="closure__head">
        <h4 className="closure__where">{crossings}</h4>
        <span className="closure__days numbers">{briefly}</span>
      </div>
      <p className="closure__when numbers">
        {shut} {x}
        {reopened !== null && `, ${reopened}`}
      </p>
      {except.length > 0 && <p className="closure__line">Let through: {except.join("; ")}</p>}
      <p className="closure__line">
        {by.disputed && <span className="closure__disputed">◆ </span>}
        {by.words}
      </p>
      {claimedDays.length > 0 && <p className="closure__line numbers">Days claimed: {claimedDays.join("; ")}</p>}
      <p className="closure__line">
        Event:{" "}
        <button type="button" className="link-button" onClick={() => event !== undefined && choose({ event })}>
          {title}
        </button>
      </p>
      {claims.length > 0 && (
        <Fold
          label={`${counted(claims.length, "claim", "claims")} on who shut it, why or for how long`}
          open={open}
          onOpenChange={setOpen}
        >
          <ClosureClaims point={point} />
        </Fold>
      )}
      {hidden > 0 && <p className="closure__line muted">{hiddenInWords(hidden)}</p>}
    </li>
  );
}
