type Props = {
  readonly title: string;
  readonly about: string;
  /** From which record, and when it was printed. */
  readonly made: string;
  /** null: no address opens it. */
  readonly address: string | null;
  readonly says: string;
  /** What the print lacks; null: nothing. */
  readonly missing: string | null;
};

/** What the first sheet begins with: which deck it is, where it is found, and whose sheet this is. */
export const HandoutHead = ({ title, about, made, address, says, missing }: Props) => (
  <header className="handout__head">
    <h1>{title}</h1>
    <p className="handout__about">{about}</p>
    {missing !== null && <p className="handout__missing">{missing}</p>}
    <p className="handout__small">{made}</p>
    <p className="handout__small handout__address">
      {says}
      {address !== null && (
        <>
          {" "}
          <a href={address}>{address}</a>
        </>
      )}
    </p>
    <p className="handout__whose" aria-hidden="true">
      <span>Name</span>
      <span>Class</span>
      <span>Date</span>
    </p>
  </header>
);
