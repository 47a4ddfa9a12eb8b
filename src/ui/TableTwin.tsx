import "./TableTwin.css";

export type TwinColumn = { readonly key: string; readonly label: string; readonly numeric: boolean };
/** A number, a text, or null where nobody gave a number. */
export type TwinCell = number | string | null;
export type TableTwinProps = {
  readonly caption: string;
  readonly columns: readonly TwinColumn[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly TwinCell[] }[];
  /** Printed in place of null. */
  readonly none: string;
};

const written = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** The numbers of a picture as a table. The first column names the row. */
export function TableTwin({ caption, columns, rows, none }: TableTwinProps) {
  const classOf = (column: number) => (columns[column]?.numeric === true ? "table-twin__number" : undefined);
  return (
    <div className="table-twin" tabIndex={0} role="group" aria-label={`Table: ${caption}`}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column.key} scope="col" className={classOf(at)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, at) => {
                const content =
                  cell === null ? (
                    <span className="table-twin__none">{none}</span>
                  ) : typeof cell === "number" ? (
                    written.format(cell)
                  ) : (
                    cell
                  );
                return at === 0 ? (
                  <th key={columns[at]?.key} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={columns[at]?.key} className={classOf(at)}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="muted small">No rows.</p>}
    </div>
  );
}
