/** Foot of a picture: out of how much, whose numbers, from whom, which edition. The filters stand in the caption above it. */
export const Foot = ({
  counts,
  voice,
  sources,
  edition,
  contested,
}: {
  readonly counts: string;
  readonly voice: string;
  readonly sources: string;
  readonly edition: string;
  readonly contested: string | null;
}) => (
  <>
    <strong>{counts}</strong> · {voice} · Sources: {sources} · {edition}
    {contested !== null && <> · ◆ {contested}</>}
  </>
);
