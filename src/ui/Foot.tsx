/** Foot of a picture: out of how much, from whom, which edition. */
export const Foot = ({ counts, filters, sources, edition, contested }: {
  readonly counts: string;
  readonly filters: string;
  readonly sources: string;
  readonly edition: string;
  readonly contested: string | null;
}) => (
  <>
    <strong>{counts}</strong> · {filters} · Sources: {sources} · {edition}
    {contested !== null && <> · ◆ {contested}</>}
  </>
);
