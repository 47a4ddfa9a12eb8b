import { memo } from "react";

type DayGridCellProps = {
  readonly day: number;
  readonly label: string;
  readonly level: number;
  /** The lines that cross it, as digits: "02". A text, so that a day that stays the same is not drawn again. */
  readonly lanes: string;
  readonly number: number | null;
  /** Null where no day is chosen. */
  readonly chosen: boolean | null;
  readonly stop: boolean;
  /** Where another month borders on it. */
  readonly edge: string;
};

/** Pixels from the middle of one line to that of the next. */
const APART = 2;

/** A day as a button. What is done with it is heard by the whole grid. */
export const DayGridCell = memo(function DayGridCell({
  day,
  label,
  level,
  lanes,
  number,
  chosen,
  stop,
  edge,
}: DayGridCellProps) {
  return (
    <td className={edge} data-chosen={chosen}>
      <button
        type="button"
        data-day={day}
        data-level={level}
        tabIndex={stop ? 0 : -1}
        aria-label={label}
        aria-pressed={chosen === true}
      >
        <span>{number}</span>
        {[...lanes].map((lane) => (
          <i key={lane} style={{ insetInlineStart: Number(lane) * APART, insetBlockEnd: Number(lane) * APART }} />
        ))}
      </button>
    </td>
  );
});
