import { useRef } from "react";
import { filtersInWords } from "@/figures/filtersInWords.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import { useFocusAfter } from "@/ui/useFocusAfter.ts";
import { focusStatus } from "./focusStatus.ts";
import "./Chips.css";

/** Each clause in words; a click takes it away. */
export function Chips() {
  const { clauses, dataSet } = useSelection();
  const choose = useChoose();
  const filters = filtersInWords(clauses, dataSet);
  const group = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(clauses);
  const remove = (at: number) => {
    focusAfter(() => {
      const left = group.current?.querySelectorAll("button") ?? [];
      const next = left[Math.min(at, left.length - 1)];
      if (next === undefined) focusStatus();
      else next.focus();
    });
    const filter = filters[at];
    if (filter !== undefined) choose(filter.without);
  };
  if (filters.length === 0) return null;
  return (
    <div className="chips" role="group" aria-label="Active filters" ref={group}>
      <span className="chips__label">Showing</span>
      {filters.map((filter, at) => (
        <button
          key={filter.key}
          type="button"
          className="chip"
          aria-label={`Remove filter: ${filter.words}`}
          title={filter.words}
          onClick={() => remove(at)}
        >
          <span>{filter.words}</span>
          <span aria-hidden="true">✕</span>
        </button>
      ))}
    </div>
  );
}
