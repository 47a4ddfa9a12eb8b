import { RULE } from "./slideOnPaper.ts";

/** More than a sheet holds; what does not fit is cut by the place they stand in. */
const MANY = 40;

type Props = {
  readonly least: number;
  /** From one line to the next, in px of paper. */
  readonly apart?: number;
};

/** Lines to write on: as many as there is room for where they stand, and no fewer than `least`. */
export const RuledLines = ({ least, apart = RULE }: Props) => (
  <div className="handout__rules" style={{ minHeight: `${least * apart}px` }} aria-hidden="true">
    <div>
      {Array.from({ length: MANY }, (_, at) => (
        <i key={at} style={{ height: `${apart}px` }} />
      ))}
    </div>
  </div>
);
