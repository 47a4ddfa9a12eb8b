import { RULE } from "./slideOnPaper.ts";

/** More than any slide is high; what does not fit is cut by the place they stand in. */
const MANY = 30;

type Props = { readonly least: number; readonly isUnder: boolean };

/** Lines to write on: as many as there is room for beside what is shown, or the least number under it. */
export const RuledLines = ({ least, isUnder }: Props) => (
  <div
    className={isUnder ? "handout__rules handout__rules--under" : "handout__rules"}
    style={isUnder ? undefined : { minHeight: `max(${least * RULE}px, 100%)` }}
    aria-hidden="true"
  >
    {Array.from({ length: isUnder ? least : MANY }, (_, at) => (
      <i key={at} />
    ))}
  </div>
);
