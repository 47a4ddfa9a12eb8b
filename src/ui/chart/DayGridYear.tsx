import { DayGridCell } from "./DayGridCell.tsx";
import { mondayOf, WEEKDAYS } from "@/layout/chart/DayGridMarks.ts";
import type { DayAside, DayMark, DayYear } from "@/layout/chart/DayGridMarks.ts";
import type { DaySpan } from "@/layout/chart/daySpan.ts";

export type DayGridYearProps = {
  readonly year: DayYear;
  readonly form: "weeks" | "months";
  readonly marks: ReadonlyMap<number, DayMark>;
  readonly nameOf: (day: number) => string;
  readonly none: string;
  readonly chosen: DaySpan | null;
  /** The day that takes the tab key. */
  readonly stop: number | null;
  readonly onAside: (key: string) => void;
};

const wordsOfMark = (name: string, mark: DayMark | undefined, none: string): string =>
  `${name}, ${mark?.says ?? none}${mark === undefined || mark.lines.length === 0 ? "" : `: ${mark.lines.join("; ")}`}${
    mark === undefined || mark.also.length === 0 ? "" : `. ${mark.also.join("; ")}`
  }`;

const Asides = ({
  asides,
  long,
  onAside,
}: {
  readonly asides: readonly DayAside[];
  readonly long: boolean;
  readonly onAside: (key: string) => void;
}) =>
  asides.length === 0 ? null : (
    <p className="DayGrid-asides">
      {asides.map(({ key, label, name }) => (
        <button key={key} type="button" className="link-button" aria-label={name} onClick={() => onAside(key)}>
          {long ? name : label}
        </button>
      ))}
    </p>
  );

/** A year as one table whose columns are weeks, or as a small table for each month. */
export function DayGridYear(props: DayGridYearProps) {
  const { year, form, marks, nameOf, none, chosen, stop, onAside } = props;
  const { months, asides } = year;
  const cell = (day: number, edge: string, number: number | null) => {
    const mark = marks.get(day);
    return (
      <DayGridCell
        key={day}
        day={day}
        label={wordsOfMark(nameOf(day), mark, none)}
        level={mark?.level ?? 0}
        lanes={mark?.lanes.join("") ?? ""}
        number={number}
        chosen={chosen === null ? null : day >= chosen[0] && day <= chosen[1]}
        stop={day === stop}
        edge={edge}
      />
    );
  };
  const [first, last] = [months[0]?.first ?? 0, months.at(-1)?.last ?? -1];
  const mondays = (from: number, to: number) =>
    Array.from({ length: Math.floor((mondayOf(to) - mondayOf(from)) / 7) + 1 }, (_, at) => mondayOf(from) + at * 7);
  if (form === "weeks") {
    const weeks = mondays(first, last);
    // A month's name stands over the week of its first day.
    const begins = months.map((month) => (mondayOf(month.first) - mondayOf(first)) / 7);
    // Years stand under one another, so one that is not over has as many columns as any.
    const spare = Math.max(0, 54 - weeks.length);
    return (
      <>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its cells are buttons, and arrows go between them. */}
        <table role="grid" className="DayGrid-weeks" aria-label={year.label}>
          <thead>
            <tr>
              <td />
              {months.map(({ first: key, label }, at) => (
                <th key={key} scope="colgroup" colSpan={(begins[at + 1] ?? weeks.length) - (begins[at] ?? 0)}>
                  {label}
                </th>
              ))}
              {spare > 0 && <td colSpan={spare} />}
            </tr>
          </thead>
          <tbody>
            {WEEKDAYS.map((name, weekday) => (
              <tr key={name}>
                <th scope="row">
                  {weekday % 2 === 0 ? name.slice(0, 3) : <span className="visually-hidden">{name}</span>}
                </th>
                {weeks.map((monday) => {
                  const day = monday + weekday;
                  const month = months.find((each) => day >= each.first && day <= each.last);
                  if (month === undefined) return <td key={day} />;
                  const edges = [day - month.first < 7 && "left", day === month.first && weekday > 0 && "top"];
                  return cell(day, edges.filter((edge) => edge !== false).join(" "), null);
                })}
                {spare > 0 && <td colSpan={spare} />}
              </tr>
            ))}
          </tbody>
        </table>
        <Asides asides={asides} long onAside={onAside} />
      </>
    );
  }
  return (
    <>
      <Asides asides={asides.filter(({ month }) => month === null)} long={false} onAside={onAside} />
      <div className="DayGrid-months">
        {months.toReversed().map((month) => (
          <div key={month.first}>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- as above. */}
            <table role="grid" aria-label={month.name}>
              <caption>{month.label}</caption>
              <thead>
                <tr>
                  {WEEKDAYS.map((name) => (
                    <th key={name} scope="col" aria-label={name}>
                      {name.charAt(0)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {mondays(month.first, month.last).map((monday) => (
                  <tr key={monday}>
                    {WEEKDAYS.map((name, weekday) => {
                      const day = monday + weekday;
                      return day < month.first || day > month.last ? (
                        <td key={name} />
                      ) : (
                        cell(day, "", day - month.first + 1)
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
            <Asides asides={asides.filter((aside) => aside.month === month.first)} long={false} onAside={onAside} />
          </div>
        ))}
      </div>
    </>
  );
}
