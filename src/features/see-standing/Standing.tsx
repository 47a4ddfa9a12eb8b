import { useMemo, useState } from "react";
import { numberInWords } from "@/domain/numberInWords.ts";
import { noSources } from "@/engine/Clauses.ts";
import { footOf } from "@/figures/footOf.ts";
import { standingFigure } from "@/figures/standingFigure.ts";
import { standingTable } from "@/figures/standingTable.ts";
import { useChoose, useSelection, useStamp, useView } from "@/state/room.ts";
import { useOnShelf } from "@/state/useOnShelf.ts";
import { Choice } from "@/ui/Choice.tsx";
import { Foot } from "@/ui/Foot.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { Remedy } from "@/ui/Remedy.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { VirtualList } from "@/ui/VirtualList.tsx";
import { emptyStanding, lostInWords, standingPicture } from "./standingPicture.ts";
import { StandingRow } from "./StandingRow.tsx";
import "./Standing.css";

/** Pages of paper that a ledger may take; the rest is named. */
const PRINT_MOST = 60;
const GUESS = 60;

/** The lasting disagreements as a ledger: what is said, who asserts it, who denies it, who declines, and who changed. */
export function Standing() {
  const selection = useSelection();
  const stamp = useStamp();
  const choose = useChoose();
  const shows = useView((view) => view.standingShows);
  const [asTable, setAsTable] = useState(false);
  const figure = useMemo(() => standingFigure(selection, { shows }, stamp), [selection, shows, stamp]);
  const { series, perShown } = figure;
  const lost = lostInWords(figure);
  useOnShelf("Standing questions", () => standingPicture(figure));
  return (
    <Panel
      name="Standing questions"
      caption={figure.caption}
      tools={<TableSwitch on={asTable} onChange={setAsTable} />}
      foot={<Foot {...footOf(figure)} />}
    >
      <div className="standings__shown">
        <Choice
          label="Standing questions shown"
          options={[
            { key: "contradicted", label: `Contradicted ${numberInWords(perShown.contradicted)}` },
            { key: "all", label: `All ${numberInWords(perShown.all)}` },
          ]}
          chosen={figure.shows}
          onChoose={(standingShows) => choose({ standingShows })}
        />
      </div>
      {lost !== null && (
        <Remedy action="Lift the source filter" onAct={() => choose(noSources)}>
          {lost}
        </Remedy>
      )}
      {asTable ? (
        <TableTwin caption={figure.caption} {...standingTable(figure)} none="no figure" />
      ) : series.length === 0 ? (
        <p className="muted">{emptyStanding(figure)}</p>
      ) : (
        <VirtualList
          key={figure.shows}
          label="Standing questions in view"
          className="standings__scroll"
          size={series.length}
          keyOf={(index) => series[index]?.id ?? String(index)}
          guess={GUESS}
          printMost={PRINT_MOST}
          draw={(index, focus) => {
            const standing = series[index];
            return standing === undefined ? null : (
              <StandingRow
                standing={standing}
                terms={selection.terms}
                onOpen={() => choose({ question: standing.question.id })}
                {...focus}
              />
            );
          }}
        />
      )}
      {series.length > PRINT_MOST && !asTable && (
        <p className="standings__printed small muted">
          {PRINT_MOST} of {numberInWords(series.length)} printed; the table holds all.
        </p>
      )}
    </Panel>
  );
}
