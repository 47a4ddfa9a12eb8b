import type { AskSheet } from "@/domain/askSheet.ts";
import { isAnsweredByRow } from "./answersOfRows.ts";

/** What is asked about, each with a box to write in where each has an answer of its own. */
export function AskedRows({ sheet }: { readonly sheet: AskSheet }) {
  const byRow = isAnsweredByRow(sheet);
  return (
    <ol
      className={`handout__rows handout__rows--${sheet.kind} ${byRow ? "" : "handout__rows--looked"}`}
      aria-label="Asked about"
    >
      {sheet.rows.map(({ key, words, about }) => (
        <li key={key}>
          <b>{key}</b>
          <span>
            {words}
            {about !== null && <small>{about}</small>}
          </span>
          {byRow && <i className="handout__box" aria-hidden="true" />}
        </li>
      ))}
    </ol>
  );
}

/** The possible answers: to be ticked where there is one answer for all. */
export const AskedOptions = ({ sheet }: { readonly sheet: AskSheet }) => (
  <ul
    className={isAnsweredByRow(sheet) ? "handout__options" : "handout__options handout__options--ticked"}
    aria-label="Answers"
  >
    {sheet.options.map(({ key, label }) => (
      <li key={key}>{label}</li>
    ))}
  </ul>
);
