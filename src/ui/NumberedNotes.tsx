import "./NumberedNotes.css";

type Props = {
  /** The first of them need not be 1. */
  readonly notes: readonly { readonly number: number; readonly text: string; readonly address: string | null }[];
  /** Hundreds of short notes run on, each behind its number. */
  readonly areShort: boolean;
};

/** Notes on paper under their numbers. */
export const NumberedNotes = ({ notes, areShort }: Props) => (
  <ol className={areShort ? "numbered-notes numbered-notes--short" : "numbered-notes"}>
    {notes.map(({ number, text, address }) => (
      <li key={number} value={number}>
        {areShort ? (
          <>
            <b>{number}</b>
            {`\u00A0${text}`}
          </>
        ) : (
          text
        )}
        {address !== null && <span className="numbered-notes__address"> {address}</span>}
      </li>
    ))}
  </ol>
);
