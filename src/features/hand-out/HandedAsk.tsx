import type { AskSheet } from "@/domain/askSheet.ts";

/** Each row has an answer of its own; else one answer is ticked. */
const PER_ROW: readonly AskSheet["kind"][] = ["who-said", "order"];
const CHOOSE: Partial<Record<AskSheet["kind"], string>> = {
  "who-said": "Write in who said it:",
  order: "Write in its place:",
};

/** An ask as an exercise: boxes to write in, or answers to tick. */
export function HandedAsk({ sheet }: { readonly sheet: AskSheet }) {
  const perRow = PER_ROW.includes(sheet.kind);
  return (
    <div className="handout__ask">
      <p className="handout__small">{sheet.about}</p>
      <p className="handout__prompt">{sheet.prompt}</p>
      <ol className={`handout__rows handout__rows--${sheet.kind}`}>
        {sheet.rows.map(({ key, words, about }) => (
          <li key={key}>
            <b>{key}</b>
            <span>
              {words}
              {about !== null && <small>{about}</small>}
            </span>
            {perRow && <i className="handout__box" aria-hidden="true" />}
          </li>
        ))}
      </ol>
      {perRow && <p className="handout__small handout__choose">{CHOOSE[sheet.kind]}</p>}
      <ul className={perRow ? "handout__options" : "handout__options handout__options--ticked"}>
        {sheet.options.map(({ key, label }) => (
          <li key={key}>{label}</li>
        ))}
      </ul>
    </div>
  );
}
