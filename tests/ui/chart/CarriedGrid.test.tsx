import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { CarriedGrid } from "@/ui/chart/CarriedGrid.tsx";

const columns = [
  { key: "a", label: "Army", channel: 1, words: "23" },
  { key: "b", label: "Government", channel: 2, words: "58" },
];
const rows = [
  { key: "x", label: "Dawn", note: null, marks: [true, false] },
  { key: "y", label: "TOLOnews", note: "relays Reuters", marks: [true, true] },
  { key: "z", label: "Al Jazeera", note: null, marks: [false, true] },
];
const shown = (most: number) =>
  render(<CarriedGrid columns={columns} rows={rows} label="Who carries which claim" most={most} />);
const printed = () =>
  within(screen.getByRole("table", { name: "Who carries which claim" }))
    .getAllByRole("rowheader")
    .map(({ textContent }) => textContent);

describe("CarriedGrid", () => {
  it("is a table with a head for each claim and each outlet, and a word in every marked cell", () => {
    shown(10);
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent?.trim())).toEqual([
      "23 Army",
      "58 Government",
    ]);
    expect(printed().map((text) => text?.trim())).toEqual(["Dawn", "TOLOnews relays Reuters", "Al Jazeera"]);
    const cells = screen
      .getAllByRole("row")
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole("cell")
          .map((cell) => within(cell).queryByText("carries") !== null),
      );
    expect(cells).toEqual(rows.map(({ marks }) => marks));
  });

  it("shows a mark where a claim is carried and hides the mark from screen readers, who have the word", () => {
    shown(10);
    const marks = screen.getAllByText("●");
    expect(marks).toHaveLength(4);
    for (const mark of marks) expect(mark).toHaveAttribute("aria-hidden", "true");
  });

  it("says how many outlets are left out and shows them on request, and again fewer", async () => {
    const user = userEvent.setup();
    shown(1);
    expect(printed()).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "and 2 more", expanded: false }));
    expect(printed()).toHaveLength(3);
    const fewer = screen.getByRole("button", { expanded: true });
    expect(fewer).toHaveFocus();
    await user.click(fewer);
    expect(printed()).toHaveLength(1);
  });

  it("has no button where all are shown", () => {
    shown(3);
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("scrolls in a named frame that the keyboard reaches", async () => {
    shown(3);
    await userEvent.setup().tab();
    expect(screen.getByRole("group", { name: "Who carries which claim" })).toHaveFocus();
  });
});
