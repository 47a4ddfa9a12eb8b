import "./Statement.css";

export type DocumentProps = {
  readonly key: string;
  readonly publisher: string;
  readonly title: string;
  readonly line: string;
  readonly href: string | null;
};

/** Documents, each with its link where it has one. */
export const Documents = ({
  documents,
  label,
}: {
  readonly documents: readonly DocumentProps[];
  readonly label: string;
}) => (
  <ul className="documents" aria-label={label}>
    {documents.map(({ key, publisher, title, line, href }) => (
      <li key={key}>
        <b>{publisher}</b>:{" "}
        {href === null ? (
          <span>{title}</span>
        ) : (
          <a href={href} target="_blank" rel="noopener noreferrer external">
            {title}
          </a>
        )}{" "}
        · {line}
      </li>
    ))}
  </ul>
);
