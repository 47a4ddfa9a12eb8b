import { useState } from "react";
import { nameOfFinding, type Finding } from "@/domain/Finding.ts";
import { apartInWords, findingInWords, kindNames } from "@/figures/findingInWords.ts";
import { whyInWords } from "@/figures/whyInWords.ts";
import { useSelection } from "@/state/room.ts";
import { Fold } from "@/ui/Fold.tsx";
import { useOpenKeys } from "@/ui/useOpenKeys.ts";
import { Reasons } from "./Reasons.tsx";

const FIRST = 6;

/** What the rules find on the question besides what leads it, each with its own why. */
export function FurtherFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { dataSet } = useSelection();
  const { isOpen, setOpen } = useOpenKeys<string>([]);
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const more = findings.length - FIRST;
  return (
    <section className="contradiction-detail__section">
      <h4 className="contradiction-detail__heading">Also on this question</h4>
      <ul
        role="list"
        className="contradiction-detail__further contradiction-detail__columns"
        data-several={findings.length > 1}
      >
        {(all ? findings : findings.slice(0, FIRST)).map((finding) => {
          const key = `${finding.kind} ${nameOfFinding(finding)}`;
          return (
            <li key={key}>
              <p>
                <b>{kindNames[finding.kind]}</b> {findingInWords(finding, dataSet)}{" "}
                <span className="contradiction-detail__apart">{apartInWords(finding)}</span>
              </p>
              <Fold label="Why" open={isOpen(key)} onOpenChange={(open) => setOpen(key, open)}>
                <Reasons reasons={whyInWords(finding, dataSet)} />
              </Fold>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <p className="small">
          <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? `Show the first ${FIRST} only` : `and ${more} more`}
          </button>
        </p>
      )}
    </section>
  );
}
