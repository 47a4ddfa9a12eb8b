/** Foot of a picture: out of how much, from whom, which edition. The filters stand in the caption above it. */
export const Foot = ({
  counts,
  sources,
  edition,
  contested,
}: {
  readonly counts: string;
  readonly sources: string;
  readonly edition: string;
  readonly contested: string | null;
}) => (
  <>
    <strong>{counts}</strong> · Sources: {sources} · {edition}
    {contested !== null && <> · ◆ {contested}</>}
  </>
);
