type Props = { readonly title: string; readonly onStart: () => void; readonly onLeave: () => void };

/** After the last slide. */
export const EndOfDeck = ({ title, onStart, onLeave }: Props) => (
  <article className="slide slide--end">
    <div className="slide__end">
      <h1 className="slide__says" tabIndex={-1}>
        End of the deck
      </h1>
      <p className="muted">{title}</p>
      <p className="slide__choices">
        <button type="button" className="button" onClick={onStart}>
          From the start
        </button>
        <button type="button" className="button" onClick={onLeave}>
          Leave the slides
        </button>
      </p>
    </div>
  </article>
);
