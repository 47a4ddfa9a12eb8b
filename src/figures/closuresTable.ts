import { dayInWords } from "@/domain/dateInWords.ts";
import { shortDate } from "@/domain/shortDate.ts";
import type { ClosuresFigure } from "./closuresFigure.ts";
import type { Table } from "./tableOf.ts";

const ENDS = {
  reopened: "reopened",
  "last-report": "last report, no reopening in this record",
  unknown: "end of the event, no reopening in this record",
} as const;

/** One row for each closure in view (rule F1). */
export const closuresTable = ({ series }: Pick<ClosuresFigure, "series">): Table => ({
  columns: [
    { key: "crossings", label: "Crossings", numeric: false },
    { key: "state", label: "State", numeric: false },
    { key: "from", label: "From", numeric: false },
    { key: "until", label: "Until", numeric: false },
    { key: "basis", label: "Last day is that of", numeric: false },
    { key: "days", label: "Days", numeric: true },
    { key: "claimed", label: "Days claimed", numeric: false },
    { key: "except", label: "Let through", numeric: false },
    { key: "by", label: "By whom, per whom", numeric: false },
    { key: "event", label: "Event", numeric: false },
  ],
  rows: series.flatMap(({ points }) =>
    points.map(({ key, closure, crossings, shut, value, words, claimedDays, except, by, title, reopened }) => ({
      key,
      cells: [
        crossings,
        shut,
        shortDate(dayInWords(closure.from)),
        shortDate(dayInWords(closure.until)),
        closure.daysBasis === "bounds"
          ? "bounds of the event, days not given"
          : closure.reopenedTo !== null && reopened !== null
            ? `${ENDS.reopened} to ${closure.reopenedTo}`
            : ENDS[closure.untilBasis],
        words ?? value,
        claimedDays.join("; "),
        except.join("; "),
        by.words,
        title,
      ],
    })),
  ),
});
