import { filtersInWords } from "@/figures/filtersInWords.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import "./Chips.css";

/** Each clause in words; a click takes it away. */
export function Chips() {
  const { clauses, dataSet } = useSelection();
  const choose = useChoose();
  const filters = filtersInWords(clauses, dataSet);
  if (filters.length === 0) return null;
  return (
    <div className="chips" role="group" aria-label="Active filters">
      <span className="chips__label">Showing</span>
      {filters.map((filter) => (
        <button
          key={filter.key}
          type="button"
          className="chip"
          aria-label={`Remove filter: ${filter.words}`}
          title={filter.words}
          onClick={() => choose(filter.without)}
        >
          <span>{filter.words}</span>
          <span aria-hidden="true">✕</span>
        </button>
      ))}
    </div>
  );
}
