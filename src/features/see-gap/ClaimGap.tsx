import { useMemo, useState } from "react";
import { counted } from "@/domain/counted.ts";
import { noSources } from "@/engine/Clauses.ts";
import { claimGapFigure } from "@/figures/claimGapFigure.ts";
import { footOf } from "@/figures/footOf.ts";
import { withSaid } from "@/figures/withSaid.ts";
import { useChoose, useSelection, useStamp, useView } from "@/state/room.ts";
import { useOnShelf } from "@/state/useOnShelf.ts";
import { RatioDots } from "@/ui/chart/RatioDots.tsx";
import { Foot } from "@/ui/Foot.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { Remedy } from "@/ui/Remedy.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { gapMarks, questionOfDot } from "./gapMarks.tsx";
import { gapTable } from "./gapTable.ts";
import "./ClaimGap.css";

const WORDS = { equal: "equal", low: "none against", high: "against none" };
const LOOKS = {
  filled: "both exact",
  open: "at least or up to: may lie farther out",
  soft: "about, a range or a word",
};

const MEDIAN = "median of the row’s questions";

/** How far apart the sides are on each other's losses, one dot per question. */
export function ClaimGap() {
  const selection = useSelection();
  const stamp = useStamp();
  const choose = useChoose();
  const losses = useView((view) => view.losses);
  const [asTable, setAsTable] = useState(false);
  const figure = useMemo(() => claimGapFigure(selection, { losses }, stamp), [selection, losses, stamp]);
  const rows = useMemo(() => gapMarks(figure), [figure]);
  const { vanished, series, answered } = figure;
  const empty =
    series.length > 0
      ? null
      : answered.ownOnly + answered.othersOnly === 0
        ? "No question on a side’s losses of this kind is answered in view."
        : "On no question in view did both a side and another give a figure for that side’s losses.";
  const notShown =
    vanished === 0
      ? null
      : `On ${counted(vanished, "question", "questions")} a dot or more is not shown: the chosen sources do not carry the figures of both sides.`;
  useOnShelf("Claim gap", () => ({
    region: "Claim gap",
    figure: withSaid(figure, notShown),
    table: gapTable(figure),
    empty,
    drawing: { kind: "dots", rows, words: WORDS, looks: LOOKS, median: MEDIAN },
  }));
  return (
    <Panel
      name="Claim gap"
      caption={figure.caption}
      tools={
        <>
          <WordSelect
            label="Losses"
            options={[
              { key: "all", label: "all losses" },
              { key: "killed", label: "killed" },
              { key: "wounded", label: "wounded" },
              { key: "posts", label: "posts" },
            ]}
            chosen={losses}
            onChoose={(key) => choose({ losses: key })}
          />
          <TableSwitch on={asTable} onChange={setAsTable} />
        </>
      }
      foot={<Foot {...footOf(figure)} />}
    >
      {notShown !== null && (
        <Remedy
          className="small muted claim-gap__vanished"
          action="Lift the source filter"
          onAct={() => choose(noSources)}
        >
          {notShown}
        </Remedy>
      )}
      {empty !== null ? (
        <p className="muted">{empty}</p>
      ) : asTable ? (
        <div className="claim-gap__table">
          <TableTwin caption={figure.caption} {...gapTable(figure)} none="–" />
        </div>
      ) : (
        <RatioDots
          rows={rows}
          label="How many times as high, by pair of sides"
          words={WORDS}
          looks={LOOKS}
          median={MEDIAN}
          onPick={(key) => {
            const question = questionOfDot(figure, key);
            if (question !== null) choose({ question });
          }}
        />
      )}
      <p className="small muted claim-gap__note">{figure.note}</p>
    </Panel>
  );
}
