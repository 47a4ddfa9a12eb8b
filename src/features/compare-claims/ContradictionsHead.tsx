import { noSources } from "@/engine/Clauses.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { KINDS } from "@/domain/Kinds.ts";
import type { ContradictionsList } from "@/figures/contradictionsList.ts";
import { kindsInWords, scaleInWords, vanishedInWords } from "@/figures/listInWords.ts";
import { useChoose, useView } from "@/state/room.ts";
import { Choice } from "@/ui/Choice.tsx";
import { Remedy } from "@/ui/Remedy.tsx";
import { NarrowContradictions } from "./NarrowContradictions.tsx";

/** Where the rules on what contradicts what begin. */
const RULES_BEGIN = "C9";

/** Above the list: which kind of line, what narrows it, what the sources hide, and on what scale the plots stand. */
export function ContradictionsHead({
  figure,
  asTable,
}: {
  readonly figure: ContradictionsList;
  readonly asTable: boolean;
}) {
  const choose = useChoose();
  const kinds = useView((view) => view.kinds);
  const plotScale = useView((view) => view.plotScale);
  const vanished = vanishedInWords(figure, kinds);
  const scale = asTable ? null : scaleInWords(figure, plotScale);
  return (
    <div className="contradictions__head">
      <Choice
        label="Kind of contradiction"
        options={KINDS.map((key) => ({
          key,
          label: `${kindsInWords[key]} ${numberInWords(figure.perKind[key])}`,
          isEmpty: figure.perKind[key] === 0,
        }))}
        chosen={kinds}
        onChoose={(key) => choose({ kinds: key })}
      />
      <NarrowContradictions figure={figure} />
      {vanished !== null && (
        <Remedy action="Lift the source filter" onAct={() => choose(noSources)}>
          {vanished}
        </Remedy>
      )}
      <p className="contradictions__scale">
        {scale !== null && `${scale} `}
        <button type="button" className="link-button" onClick={() => choose({ rule: RULES_BEGIN })}>
          How contradictions are told
        </button>
      </p>
    </div>
  );
}
