import { useMemo, useState } from "react";
import { numberInWords } from "@/domain/numberInWords.ts";
import { Option } from "@/ui/Option.tsx";

export type SecondOption = {
  readonly key: string;
  readonly name: string;
  /** Everything by which it is found. */
  readonly words: string;
  readonly channel: number | null;
  readonly count: number;
};

type Props = {
  readonly label: string;
  readonly find: string;
  readonly options: readonly SecondOption[];
  readonly chosen: readonly string[];
  readonly onToggle: (key: string) => void;
};

/** What B holds in place of A: ticked in a list that a word narrows; what is ticked stands first. */
export function SecondList({ label, find, options, chosen, onToggle }: Props) {
  const [typed, setTyped] = useState("");
  // Ticked while the list is open, an option stays where it is under the hand.
  const [first] = useState(chosen);
  const wanted = typed.trim().toLowerCase();
  const sorted = useMemo(
    () =>
      options.toSorted(
        (a, b) =>
          Number(first.includes(b.key)) - Number(first.includes(a.key)) ||
          b.count - a.count ||
          (a.name < b.name ? -1 : 1),
      ),
    [options, first],
  );
  const found = wanted === "" ? sorted : sorted.filter(({ words }) => words.includes(wanted));
  return (
    <fieldset className="second__list">
      <legend className="visually-hidden">{label}</legend>
      <input
        className="field"
        type="search"
        aria-label={find}
        placeholder={find}
        value={typed}
        onChange={(change) => setTyped(change.target.value)}
      />
      <div className="second__scroll" tabIndex={0} role="group" aria-label={label}>
        {found.map(({ key, name, channel, count }) => (
          <Option
            key={key}
            name={name}
            channel={channel}
            count={numberInWords(count)}
            empty={count === 0}
            checked={chosen.includes(key)}
            onToggle={() => onToggle(key)}
          />
        ))}
        {found.length === 0 && <p className="small muted">Nothing here holds “{typed.trim()}”.</p>}
      </div>
      <p className="small muted">Numbers are events of the whole record.</p>
    </fieldset>
  );
}
