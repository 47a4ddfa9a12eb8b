import { citeClaimDocuments } from "@/export/cite/citeSources.ts";
import { citeClaim } from "@/export/citeClaim.ts";
import { saidIn } from "@/figures/saidIn.ts";
import { claimReading } from "@/figures/claimReading.ts";
import type { ClaimStep } from "@/figures/claimHistory.ts";
import { highlights } from "@/engine/highlights.ts";
import { claimDateInWords } from "@/domain/claimDateInWords.ts";
import { useSelection, useStamp } from "@/state/room.ts";
import { Highlighted } from "@/ui/Highlighted.tsx";
import { Statement } from "@/ui/Statement.tsx";
import { Cite } from "./Cite.tsx";
import { ClaimGlyph } from "./ClaimGlyph.tsx";

/** One claim with its mark, its words, its day and its documents, and what it changes of what was said before. */
export function ClaimInFull({ step }: { readonly step: ClaimStep }) {
  const { dataSet, terms } = useSelection();
  const { edition } = useStamp();
  const { key, text, notes, ...reading } = claimReading(step.claim, dataSet);
  return (
    <div className="contradiction-detail__claim">
      <ClaimGlyph point={step} />
      <Statement
        {...reading}
        key={key}
        text={<Highlighted pieces={highlights(text, terms)} />}
        notes={[
          ...(step.revises === null ? [] : [`revision of ${saidIn(step.revises)} (${claimDateInWords(step.revises)})`]),
          ...(step.alsoPrinted.length === 0
            ? []
            : [`of the same day sources also print ${step.alsoPrinted.map(saidIn).join(" and ")}`]),
          ...notes,
        ]}
        documentsLabel={`Sources of the claim of ${reading.who}`}
      />
      <div className="contradiction-detail__cite">
        <Cite
          name={`Cite the claim of ${reading.who}, ${reading.when}: ${reading.says}`}
          className="word-button"
          textOf={(from) => citeClaim(step.claim, dataSet, { ...from, edition })}
          documentsOf={(from, style) => citeClaimDocuments(step.claim, dataSet, from, style)}
        />
      </div>
    </div>
  );
}
