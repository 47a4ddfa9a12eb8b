export type WordSelectProps<Option extends string> = {
  readonly label: string;
  readonly options: readonly { readonly key: Option; readonly label: string }[];
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
};

/** One of several, as a word that opens a list. */
export function WordSelect<Option extends string>({ label, options, chosen, onChoose }: WordSelectProps<Option>) {
  return (
    <select
      className="word-select"
      aria-label={label}
      value={chosen}
      onChange={(change) => {
        const next = options.find((option) => option.key === change.target.value);
        if (next !== undefined) onChoose(next.key);
      }}
    >
      {options.map((option) => (
        <option key={option.key} value={option.key}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
