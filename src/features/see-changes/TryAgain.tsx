/** For a file that could not be read. */
export const TryAgain = ({ again, busy }: { readonly again: () => void; readonly busy: boolean }) => (
  <button type="button" className="button" disabled={busy} onClick={again}>
    Try again
  </button>
);
