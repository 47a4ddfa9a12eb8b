import { useEffect, useId, useState } from "react";
import { hasWords } from "@/engine/hasWords.ts";
import { useChoose, useSelection, useView } from "@/state/room.ts";

/** Milliseconds without a key before the search acts, so that a word is one step and not one for each letter. */
const PAUSE = 250;
const LONGEST = 200;

/** Full-text search over events, questions and claims. */
export function SearchFilter() {
  const id = useId();
  const choose = useChoose();
  const view = useView((each) => each);
  const { search, contradicted } = view;
  const { terms, clauses } = useSelection();
  const [typed, setTyped] = useState(search);
  const [over, setOver] = useState(view);
  // Whatever else is chosen (a chip, back, Clear all filters) takes with it what was typed and has not acted yet.
  if (over !== view) {
    setOver(view);
    setTyped(search);
  }
  useEffect(() => {
    if (typed === search) return undefined;
    const timer = setTimeout(() => choose({ search: typed }), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, search, choose]);
  return (
    <div>
      <label className="filters__heading" htmlFor={id}>
        Search events and claims
      </label>
      <input
        id={id}
        type="search"
        className="field"
        maxLength={LONGEST}
        placeholder="posts captured"
        value={typed}
        onChange={(change) => setTyped(change.target.value)}
        onBlur={() => typed !== search && choose({ search: typed })}
        onKeyDown={(press) => press.key === "Enter" && choose({ search: typed })}
      />
      {hasWords(clauses.search) && (
        <p className="filters__note">
          {terms.length === 0
            ? "No word of the record matches."
            : `Matching the words: ${terms.slice(0, 8).join(", ")}${terms.length > 8 ? " …" : ""}.`}
        </p>
      )}
      <label className="option__label filters__only">
        <input type="checkbox" checked={contradicted} onChange={() => choose({ contradicted: !contradicted })} />
        <span />
        <span className="option__name">Only contradicted</span>
      </label>
    </div>
  );
}
