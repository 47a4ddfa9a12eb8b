import { useMemo, useRef, useState } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import { Fold } from "../Fold.tsx";
import { pointIn } from "../pointIn.ts";
import { useMedia } from "../useMedia.ts";
import { ChartTip } from "./ChartTip.tsx";
import type { DayMark, DayYear } from "@/layout/chart/DayGridMarks.ts";
import { dayGridStep } from "./dayGridStep.ts";
import { DayGridYear } from "./DayGridYear.tsx";
import type { DaySpan } from "@/layout/chart/daySpan.ts";
import { useDayRange } from "./useDayRange.ts";
import { useWidth } from "./useWidth.ts";
import "./DayGrid.css";

export type { DayMark, DayYear } from "@/layout/chart/DayGridMarks.ts";

export type DayGridProps = {
  readonly label: string;
  /** In the order they are drawn in. */
  readonly years: readonly DayYear[];
  /** Years kept folded under one heading; null where there are none. */
  readonly earlier: { readonly label: string; readonly note: string; readonly years: readonly DayYear[] } | null;
  readonly marks: ReadonlyMap<number, DayMark>;
  readonly nameOf: (day: number) => string;
  /** What is said of a day without a mark. */
  readonly none: string;
  /** First and last day, both inclusive; null: nothing chosen. */
  readonly chosen: DaySpan | null;
  readonly onChoose: (span: DaySpan | null, phase: "moving" | "done") => void;
  readonly onAside: (key: string) => void;
  /** The classes of the tint, from the palest. */
  readonly levels: readonly string[];
  /** What a line along days stands for. */
  readonly line: string;
};

/** Column of weekdays, and the most weeks that a year touches. */
const [NAMES, WEEKS] = [30, 54];
/** The smallest side of a day, in pixels, for a mouse and for a finger. */
const [FOR_MOUSE, FOR_FINGER] = [15, 24];
/** So many years stand open at first. */
const OPEN = { weeks: 6, months: 1 } as const;
const MOST_LINES = 6;
const HEIGHT_OF_TIP = 130;

type Told = { readonly day: number; readonly x: number; readonly top: number; readonly bottom: number };

const dayOfTarget = (target: EventTarget | null): number | null => {
  const mark = target instanceof Element ? target.closest<HTMLElement>("[data-day]") : null;
  return mark === null ? null : Number(mark.dataset["day"]);
};

/** What is chosen moves the page about, so a drag that slipped off the days goes on at the nearest. */
const SLIPS = [0, -12, 12, -24, 24, -40, 40] as const;

function dayNear({ target, clientX, clientY }: PointerEvent): number | null {
  const under = dayOfTarget(target);
  if (under !== null) return under;
  const days = SLIPS.map((slip) => dayOfTarget(document.elementFromPoint(clientX, clientY + slip)));
  return days.find((day) => day !== null) ?? null;
}

/** Two lines may say the same, so each is told from the others by its place. */
function cut(lines: readonly string[]): readonly { readonly key: string; readonly line: string }[] {
  const further = lines.length - MOST_LINES + 1;
  const shown = lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `and ${further} more`];
  return shown.map((line, at) => ({ key: `${at} ${line}`, line }));
}

/** The days of some years as a heat grid: one stop of the tab key, arrows by day and week; a day, or a range, is chosen. */
export function DayGrid(props: DayGridProps) {
  const { label, years, earlier, marks, nameOf, none, chosen, onChoose, onAside, levels, line } = props;
  const [measured, width] = useWidth();
  const isCoarse = useMedia("(pointer: coarse)");
  const form = (width - NAMES) / WEEKS >= (isCoarse ? FOR_FINGER : FOR_MOUSE) ? "weeks" : "months";
  const outer = useRef<HTMLDivElement>(null);
  const [held, hold] = useState<number | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [folded, setFolded] = useState<ReadonlyMap<string, boolean>>(new Map());
  const range = useDayRange(chosen, onChoose);

  // Month by month a year takes several screens. Years that hold chosen days stand open in any case.
  const isOpen = ({ key, months }: DayYear, at: number): boolean =>
    folded.get(key) ??
    (at < OPEN[form] ||
      (chosen !== null &&
        chosen[0] > (years.at(-1)?.months[0]?.first ?? 0) &&
        chosen[0] <= (months.at(-1)?.last ?? 0) &&
        chosen[1] >= (months[0]?.first ?? 0)));
  const isEarlierOpen = folded.get("earlier") ?? (chosen !== null && chosen[0] < (years.at(-1)?.months[0]?.first ?? 0));
  const open = [...years.filter(isOpen), ...(isEarlierOpen ? (earlier?.years ?? []) : [])];
  const months = open.flatMap((year) => year.months);
  const isDrawn = (day: number | null | undefined): day is number =>
    day != null && months.some(({ first, last }) => day >= first && day <= last);
  const latest = useMemo(
    () =>
      [...marks.values()]
        .filter(({ level }) => level > 0)
        .map(({ day }) => day)
        .toSorted((a, b) => b - a),
    [marks],
  );
  const stop = [held, chosen?.[0], latest.find(isDrawn), months[0]?.first].find(isDrawn) ?? null;

  const turn = (key: string, on: boolean) => setFolded(new Map([...folded, [key, on]]));
  const tell = (target: EventTarget | null) => {
    const day = dayOfTarget(target);
    const mark = target instanceof Element ? target.closest("[data-day]") : null;
    if (day === null || mark === null || outer.current === null) return setTold(null);
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const upper = pointIn(outer.current, { clientX: (left + right) / 2, clientY: top });
    const lower = pointIn(outer.current, { clientX: left, clientY: bottom });
    setTold({ day, x: upper.x, top: upper.y, bottom: lower.y });
  };
  const keyed = (event: KeyboardEvent) => {
    const day = dayOfTarget(event.target);
    if (event.key === "Escape") {
      if (!range.giveUp()) {
        if (chosen === null) return;
        onChoose(null, "done");
      }
      event.stopPropagation();
      return;
    }
    if (day === null) return;
    const next = dayGridStep(event, day, months, form);
    if (next === null) return;
    event.preventDefault();
    if (next === undefined) return;
    outer.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
    if (event.shiftKey) range.extend(day, next);
  };
  const draw = (year: DayYear) => <DayGridYear {...{ year, form, marks, nameOf, none, chosen, stop, onAside }} />;
  const mark = told === null ? undefined : marks.get(told.day);
  return (
    <div className="DayGrid" role="group" aria-label={label} ref={outer}>
      <div
        className="DayGrid-frame"
        role="presentation"
        ref={measured}
        onPointerDown={(event) => range.onPointerDown(event, dayOfTarget(event.target))}
        onPointerMove={(event) => {
          range.onPointerMove(() => dayNear(event));
          if (event.pointerType !== "touch" && dayOfTarget(event.target) !== told?.day) tell(event.target);
        }}
        onPointerLeave={() => setTold(null)}
        onScroll={() => setTold(null)}
        onClick={(event) => {
          const day = dayOfTarget(event.target);
          if (day !== null) range.press(day);
        }}
        onKeyDown={keyed}
        onKeyUp={(event) => event.key === "Shift" && range.settle()}
        onFocus={(event) => {
          const day = dayOfTarget(event.target);
          if (day !== null) hold(day);
          if (event.target.matches(":focus-visible")) tell(event.target);
        }}
        onBlur={(event) => {
          setTold(null);
          if (dayOfTarget(event.relatedTarget) === null) range.settle();
        }}
      >
        {years.map((year, at) => (
          <section key={year.key} aria-label={year.label}>
            <Fold label={year.label} note={year.note} open={isOpen(year, at)} onOpenChange={(on) => turn(year.key, on)}>
              {draw(year)}
            </Fold>
          </section>
        ))}
        {earlier !== null && (
          <section aria-label={earlier.label}>
            <Fold
              label={earlier.label}
              note={earlier.note}
              open={isEarlierOpen}
              onOpenChange={(on) => turn("earlier", on)}
            >
              {earlier.years.map((year) => (
                <section key={year.key} aria-label={year.label}>
                  <h4 className="DayGrid-year">
                    {year.label} <span>{year.note}</span>
                  </h4>
                  {draw(year)}
                </section>
              ))}
            </Fold>
          </section>
        )}
      </div>
      {told !== null && (
        <ChartTip
          x={told.x}
          y={told.top > HEIGHT_OF_TIP ? told.top - 6 : told.bottom + 6}
          width={width}
          side={told.top > HEIGHT_OF_TIP ? "above" : "below"}
        >
          <strong>{nameOf(told.day)}</strong>
          <div>{mark?.says ?? none}</div>
          {mark !== undefined && mark.lines.length + mark.also.length > 0 && (
            <ul className="DayGrid-lines">
              {cut([...mark.lines, ...mark.also]).map((each) => (
                <li key={each.key}>{each.line}</li>
              ))}
            </ul>
          )}
        </ChartTip>
      )}
      <ul className="DayGrid-key">
        {levels.map((words, at) => (
          <li key={words}>
            <b data-level={at + 1} />
            {words}
          </li>
        ))}
        <li>
          <s />
          {line}
        </li>
      </ul>
    </div>
  );
}
