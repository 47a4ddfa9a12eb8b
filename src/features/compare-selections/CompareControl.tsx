import { useRef } from "react";
import { comparisonNames } from "@/figures/comparisonNames.ts";
import { comparedPart, notCompared, secondClauses, swapped } from "@/state/comparison.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import { useComparisonChoice } from "@/state/useComparison.ts";
import { COMPARED_WITH } from "@/state/View.ts";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { SecondActors, SecondDates, SecondSources } from "./SecondSelection.tsx";
import "./CompareControl.css";

const LABEL = "Compare with";
const NOTHING = "nothing";
const NAMES = {
  before: "the period before",
  "year-earlier": "a year earlier",
  dates: "other dates",
  actors: "other actors",
  sources: "other sources",
} as const satisfies Record<(typeof COMPARED_WITH)[number], string>;

const OPTIONS = [
  { key: NOTHING, label: NOTHING },
  ...COMPARED_WITH.map((key) => ({ key, label: NAMES[key] })),
] as const;

/** With what the view is compared; what is compared is said in a line, and can be swapped and stopped. */
export function CompareControl() {
  const choose = useChoose();
  const { clauses, dataSet } = useSelection();
  const choice = useComparisonChoice();
  const { compareWith } = choice;
  const group = useRef<HTMLDivElement>(null);
  const second = secondClauses(clauses, choice);
  const swap = swapped(clauses, choice);
  const names =
    compareWith === null || second?.kind !== "compared"
      ? null
      : comparisonNames(
          { a: { clauses, dataSet }, b: { clauses: second.clauses, dataSet } },
          comparedPart(compareWith),
        );
  const stop = () => {
    choose(notCompared);
    group.current?.querySelector("select")?.focus();
  };
  return (
    <div className="compare" role="group" aria-label="Comparison of two selections" ref={group}>
      <span className="compare__label" aria-hidden="true">
        {LABEL}
      </span>
      <WordSelect
        label={LABEL}
        options={OPTIONS}
        chosen={compareWith ?? NOTHING}
        onChoose={(key) => choose(key === NOTHING ? notCompared : { compareWith: key })}
      />
      {compareWith === "dates" && <SecondDates />}
      {compareWith !== null && (
        <span className="compare__line">
          {names !== null && (
            <span>
              <b>A</b> {names.a} <span className="muted">with</span> <b>B</b> {names.b}
            </span>
          )}
          {swap !== null && (
            <button type="button" className="word-button" onClick={() => choose(swap)}>
              Swap A and B
            </button>
          )}
          <button type="button" className="word-button" onClick={stop}>
            Stop comparing
          </button>
        </span>
      )}
      {compareWith === "actors" && <SecondActors />}
      {compareWith === "sources" && <SecondSources />}
    </div>
  );
}
