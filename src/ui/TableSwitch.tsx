/** Turns a picture into a table of the same numbers and back. */
export const TableSwitch = ({ on, onChange }: { readonly on: boolean; readonly onChange: (on: boolean) => void }) => (
  <button type="button" className="word-button" aria-pressed={on} onClick={() => onChange(!on)}>
    Show as table
  </button>
);
