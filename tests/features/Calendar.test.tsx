import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { isoDay } from "@/domain/Day.ts";
import { Calendar } from "@/features/see-time/Calendar.tsx";
import { day } from "../figures/handRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

/** By its label, not its role: among so many buttons jsdom takes seconds to find one by role. */
const dayNamed = (name: RegExp) => screen.getByLabelText(name);
const datesOf = ({ from, to }: { readonly from: number | null; readonly to: number | null }) =>
  [from, to].map((each) => (each === null ? null : isoDay(each as never)));

describe("the calendar", () => {
  it("F100: says of a day what began on it and what goes on", () => {
    renderInRoom(<Calendar />);
    expect(dayNamed(/^11 October 2025/)).toHaveAccessibleName("11 October 2025, 1 event: Clashes along the border");
    expect(dayNamed(/^12 October 2025/)).toHaveAccessibleName(
      "12 October 2025, no event began. Goes on: Clashes along the border (11–12 October 2025)",
    );
    expect(dayNamed(/^1 October 2025/)).toHaveAccessibleName("1 October 2025, no event began");
  });

  it("a day becomes the dates of the view by Enter, and pressed again all days come back", async () => {
    const { user, view } = renderInRoom(<Calendar />);
    dayNamed(/^11 October 2025/).focus();
    await user.keyboard("{Enter}");
    expect(datesOf(view())).toEqual(["2025-10-11", "2025-10-11"]);
    expect(dayNamed(/^11 October 2025/)).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(datesOf(view())).toEqual([null, null]);
  });

  it("F101: days outside the chosen ones stay, and say what they hold", () => {
    renderInRoom(<Calendar />, { view: { from: day("2025-10-11"), to: null } });
    const pressed = (name: RegExp) => dayNamed(name).getAttribute("aria-pressed");
    expect([pressed(/^10 October 2025/), pressed(/^11 October 2025/), pressed(/^31 October 2025/)]).toEqual([
      "false",
      "true",
      "true",
    ]);
    expect(dayNamed(/^9 October 2025/)).toHaveAccessibleName("9 October 2025, 1 event: Strike on Kabul");
  });

  it("F103: what is known only to a month of an earlier year is found in the fold, and opens the record or its month", async () => {
    const { user, view } = renderInRoom(<Calendar />);
    await user.click(screen.getByText("2024"));
    await user.click(screen.getByLabelText("August 2024: 1 known only to the month"));
    expect(screen.getByText("Events known only to the month: August 2024")).toHaveFocus();
    await user.click(screen.getByText(/^Only these days/));
    expect(datesOf(view())).toEqual(["2024-08-01", "2024-08-31"]);
    await user.click(screen.getByText("A month of talks"));
    expect(view().event).toBe("e-month");
  });

  it("with no event left it says which filters, how many the sources hide, and lifts them", async () => {
    const { user, view } = renderInRoom(<Calendar />, { view: { publishers: ["PIPS"], types: ["airstrike"] } });
    expect(screen.getByText(/^None of 5 events, on any day: source: PIPS · Air strike\./)).toHaveTextContent(
      "The chosen sources hide 1 event.",
    );
    await user.click(screen.getByText("Lift the source filter"));
    expect(view().publishers).toEqual([]);
    expect(screen.getByLabelText("Events by day")).toBeInTheDocument();
  });
});
