import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DayGrid, type DayGridProps, type DayMark, type DayYear } from "@/ui/chart/DayGrid.tsx";

vi.setConfig({ testTimeout: 20_000 });

const DAY = 86_400_000;
const at = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const nameOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

const year = (number: number, lastMonth = 12): DayYear => ({
  key: String(number),
  label: String(number),
  note: "",
  asides:
    number === 2025
      ? [
          {
            key: "a",
            label: "2 of the month",
            name: "August: 2 of the month",
            when: "August",
            value: 2,
            month: at("2025-08-01"),
          },
        ]
      : [],
  months: Array.from({ length: lastMonth }, (_, month) => ({
    label: `M${month + 1}`,
    name: `Month ${month + 1} of ${number}`,
    first: Date.UTC(number, month, 1) / DAY,
    last: Date.UTC(number, month + 1, 0) / DAY,
  })),
});

const mark = (date: string, over: Partial<DayMark> = {}): readonly [number, DayMark] => [
  at(date),
  { day: at(date), level: 2, value: 3, says: "3 things", lines: ["One", "Two", "Three"], also: [], lanes: [], ...over },
];

const marks = new Map([
  mark("2025-10-11"),
  mark("2025-10-12", { level: 0, says: "nothing", lines: [], also: ["Goes on: One"], lanes: [0] }),
]);

function draw(over: Partial<DayGridProps> = {}, width: number | null = null) {
  if (width !== null)
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, width, 20));
  const onChoose = vi.fn<DayGridProps["onChoose"]>();
  const onAside = vi.fn<DayGridProps["onAside"]>();
  const props: DayGridProps = {
    label: "Things by day",
    years: [year(2026, 6), year(2025)],
    earlier: { label: "Before 2025", note: "1 thing", years: [year(2019)] },
    marks,
    nameOf,
    none: "nothing",
    chosen: null,
    onChoose,
    onAside,
    levels: ["1", "2–3", "4 or more"],
    line: "lasts",
    ...over,
  };
  const user = userEvent.setup({ delay: null });
  const drawn = render(<DayGrid {...props} />);
  return {
    user,
    onChoose,
    onAside,
    again: (change: Partial<DayGridProps>) => drawn.rerender(<DayGrid {...props} {...change} />),
  };
}

/** By its label, not its role: among so many buttons jsdom takes seconds to find one by role. */
const dayNamed = (date: string) => screen.getByLabelText(new RegExp(`^${date}, `));
const WIDE = 1200;

afterEach(() => vi.restoreAllMocks());

describe("days as a grid whose columns are weeks", () => {
  it("names a day with how much there is, what, and what goes on", () => {
    draw({}, WIDE);
    expect(dayNamed("2025-10-11")).toHaveAccessibleName("2025-10-11, 3 things: One; Two; Three");
    expect(dayNamed("2025-10-12")).toHaveAccessibleName("2025-10-12, nothing. Goes on: One");
    expect(dayNamed("2025-10-13")).toHaveAccessibleName("2025-10-13, nothing");
  });

  it("is one stop of the tab key, on the latest day with anything, and every day of every month is there once", () => {
    draw({}, WIDE);
    const days = screen.getAllByLabelText(/^2025-/).filter(({ tagName }) => tagName === "BUTTON");
    expect(days).toHaveLength(365);
    expect(new Set(days.map(({ dataset }) => dataset["day"])).size).toBe(365);
    const stops = screen.getAllByLabelText(/^20\d\d-/).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toEqual([dayNamed("2025-10-11")]);
  });

  it.each([
    ["{ArrowDown}", "2025-10-12"],
    ["{ArrowUp}", "2025-10-10"],
    ["{ArrowRight}", "2025-10-18"],
    ["{ArrowLeft}", "2025-10-04"],
    ["{PageUp}", "2025-09-11"],
    ["{PageDown}", "2025-11-11"],
    ["{Home}", "2025-10-06"],
    ["{End}", "2025-10-12"],
    ["{Control>}{Home}{/Control}", "2025-01-01"],
    ["{Control>}{End}{/Control}", "2026-06-30"],
  ])("%s leads from 11 October 2025 to %s", async (key, to) => {
    const { user } = draw({}, WIDE);
    dayNamed("2025-10-11").focus();
    await user.keyboard(key);
    expect(dayNamed(to)).toHaveFocus();
    expect(dayNamed(to)).toHaveAttribute("tabindex", "0");
  });

  it("goes over into the next year, and stays where no day lies that way; a month that is too short ends on its last day", async () => {
    const { user } = draw({}, WIDE);
    dayNamed("2025-12-31").focus();
    await user.keyboard("{ArrowDown}");
    expect(dayNamed("2026-01-01")).toHaveFocus();
    dayNamed("2026-03-31").focus();
    await user.keyboard("{PageUp}");
    expect(dayNamed("2026-02-28")).toHaveFocus();
    dayNamed("2026-06-30").focus();
    await user.keyboard("{ArrowRight}");
    expect(dayNamed("2026-06-30")).toHaveFocus();
  });

  it("Enter or a click chooses the day; pressed again it is lifted, and so it is by Escape", async () => {
    const { user, onChoose, again } = draw({}, WIDE);
    dayNamed("2025-10-11").focus();
    await user.keyboard("{Enter}");
    expect(onChoose).toHaveBeenLastCalledWith([at("2025-10-11"), at("2025-10-11")], "done");
    again({ chosen: [at("2025-10-11"), at("2025-10-11")] });
    expect(dayNamed("2025-10-11")).toHaveAttribute("aria-pressed", "true");
    await user.click(dayNamed("2025-10-11"));
    expect(onChoose).toHaveBeenLastCalledWith(null, "done");
    onChoose.mockClear();
    await user.keyboard("{Escape}");
    expect(onChoose.mock.calls).toEqual([[null, "done"]]);
  });

  it("Shift and arrows make a range that is told as it moves and once when Shift is let go", async () => {
    const { user, onChoose } = draw({}, WIDE);
    dayNamed("2025-10-11").focus();
    await user.keyboard("{Shift>}{ArrowRight}{ArrowUp}{/Shift}");
    expect(onChoose.mock.calls).toEqual([
      [[at("2025-10-11"), at("2025-10-18")], "moving"],
      [[at("2025-10-11"), at("2025-10-17")], "moving"],
      [[at("2025-10-11"), at("2025-10-17")], "done"],
    ]);
  });

  it("a drag makes a range, backwards too, and its end is no press", async () => {
    const { user, onChoose } = draw({}, WIDE);
    await user.pointer([
      { keys: "[MouseLeft>]", target: dayNamed("2025-10-11") },
      { target: dayNamed("2025-10-01") },
      { keys: "[/MouseLeft]", target: dayNamed("2025-10-01") },
    ]);
    expect(onChoose.mock.calls).toEqual([
      [[at("2025-10-01"), at("2025-10-11")], "moving"],
      [[at("2025-10-01"), at("2025-10-11")], "done"],
    ]);
  });

  it("shows under the pointer what the day holds, and nothing once the pointer has left", async () => {
    const { user } = draw({}, WIDE);
    await user.hover(dayNamed("2025-10-12"));
    expect(screen.getByText("Goes on: One")).toBeInTheDocument();
    await user.unhover(dayNamed("2025-10-12"));
    expect(screen.queryByText("Goes on: One")).not.toBeInTheDocument();
  });

  it("keeps earlier years folded, and opens them where a chosen day lies in them", () => {
    const { again } = draw({}, WIDE);
    expect(screen.queryByLabelText(/^2019-03-01/)).not.toBeInTheDocument();
    again({ chosen: [at("2019-03-01"), at("2019-03-02")] });
    expect(dayNamed("2019-03-01")).toHaveAttribute("tabindex", "0");
  });
});

describe("days month by month, where weeks have no room", () => {
  it("only the first year stands open; arrows go by weeks down and days across", async () => {
    const { user } = draw({ years: [year(2025), year(2024)], earlier: null }, 360);
    expect(screen.getAllByLabelText(/^Month /)).toHaveLength(12);
    dayNamed("2025-10-11").focus();
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(dayNamed("2025-10-19")).toHaveFocus();
    await user.click(screen.getByText("2024"));
    expect(screen.getAllByLabelText(/^Month /)).toHaveLength(24);
  });

  it("what belongs to a month and to no day stands under it, and can be opened", async () => {
    const { user, onAside } = draw({ years: [year(2025)], earlier: null }, 360);
    await user.click(screen.getByLabelText("August: 2 of the month"));
    expect(onAside).toHaveBeenCalledWith("a");
  });
});
