/** Text with some of its pieces marked. */
export const Highlighted = ({
  pieces,
}: {
  readonly pieces: readonly { readonly text: string; readonly hit: boolean }[];
}) => (
  <>
    {pieces.map((piece, at) =>
      // The pieces of one text never change places.
      // oxlint-disable-next-line react/no-array-index-key
      piece.hit ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
    )}
  </>
);
