import { useState } from "react";
import { ChannelMark } from "../ChannelMark.tsx";
import "./CarriedGrid.css";
import "./forcedColors.css";

export type CarriedColumn = {
  readonly key: string;
  readonly label: string;
  readonly channel: number;
  readonly words: string;
};
export type CarriedRow = {
  readonly key: string;
  readonly label: string;
  readonly note: string | null;
  /** One for each column. */
  readonly marks: readonly boolean[];
};
export type CarriedGridProps = {
  readonly columns: readonly CarriedColumn[];
  readonly rows: readonly CarriedRow[];
  readonly label: string;
  /** So many rows are shown until more are asked for. */
  readonly most: number;
};

/** Which of the rows carries which of the columns, as a table of dots. It scrolls sideways in a frame of its own. */
export function CarriedGrid({ columns, rows, label, most }: CarriedGridProps) {
  const [all, setAll] = useState(false);
  const further = rows.length - most;
  return (
    <div className="CarriedGrid">
      <div className="CarriedGrid-frame" role="group" tabIndex={0} aria-label={label}>
        <table>
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <td />
              {columns.map(({ key, label: name, channel, words }) => (
                <th key={key} scope="col">
                  <b>
                    <ChannelMark channel={channel} size={11} /> {words}
                  </b>{" "}
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, most)).map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  {row.label} {row.note !== null && <small>{row.note}</small>}
                </th>
                {columns.map(({ key, channel }, at) => (
                  <td key={key}>
                    {row.marks[at] === true && (
                      <>
                        <span aria-hidden="true" style={{ color: `var(--channel-${channel})` }}>
                          ●
                        </span>
                        <span className="visually-hidden">carries</span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {further > 0 && (
        <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Show the first ${most} only` : `and ${further} more`}
        </button>
      )}
    </div>
  );
}
