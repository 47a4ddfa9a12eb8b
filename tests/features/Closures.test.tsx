import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { ClosuresInView } from "@/features/see-closures/ClosuresInView.tsx";
import type { View } from "@/state/View.ts";
import { day } from "../figures/handRecord.ts";
import { realCrossings, realReadings } from "../support/realClosures.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const { dataSet } = realRecord();
const known = { readings: realReadings, crossings: realCrossings };
const october = { from: day("2025-10-01"), to: day("2025-10-31") };

function Placed({ first }: { readonly first: string | null }) {
  const [crossing, setCrossing] = useState(first);
  return (
    <section aria-label="Border map">
      <h2 tabIndex={-1}>Border map</h2>
      <button type="button" onClick={() => setCrossing("Kharlachi")}>
        Kharlachi on the map
      </button>
      <ClosuresInView
        known={known}
        crossing={crossing}
        onClose={() => setCrossing(null)}
        onCrossing={(name) => setCrossing(name)}
      />
    </section>
  );
}
const draw = (view: Partial<View> = {}, first: string | null = null) =>
  renderInRoom(<Placed first={first} />, { dataSet, view });

const fold = () => screen.getByRole("button", { name: /^Crossings and closures/ });
const panel = () => within(screen.getByRole("group", { name: "Crossings and closures" }));
const closures = () => within(panel().getByRole("list", { name: "Closures in view" })).getAllByRole("listitem");

describe("crossings and closures", () => {
  it("F122: say how many closures are in view, and open on request", async () => {
    const { user } = draw(october);
    expect(fold()).toHaveTextContent("1 closure in view");
    expect(screen.queryByRole("group", { name: "Crossings and closures" })).not.toBeInTheDocument();
    await user.click(fold());
    expect(closures()).toHaveLength(1);
    expect(closures()[0]).toHaveTextContent(
      "closed to trade and travel from 12 October 2025, last reported shut on 8 February 2026",
    );
    expect(closures()[0]).toHaveTextContent("at least 120 days");
    expect(closures()[0]).toHaveTextContent(
      "Who shut it: Government of Pakistan (said by Afghan Taliban government and itself)",
    );
  });

  it("F123: have a line for each crossing, one without a closure too", async () => {
    const { user } = draw(october);
    await user.click(fold());
    const lines = within(panel().getByRole("list", { name: "Crossings and their state" })).getAllByRole("listitem");
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      ...["Torkham", "Chaman–Spin Boldak", "Ghulam Khan", "Kharlachi", "Angoor Adda"].map(
        (name) => `${name}closed to trade and travel from 12 October 2025`,
      ),
      "Aranduno closure reported in this record on these days",
    ]);
  });

  it("F121: open the event, and the question with who asserts and who denies it, each with its documents", async () => {
    const { user, view } = draw({ from: day("2024-01-01"), to: day("2024-01-31") });
    await user.click(fold());
    await user.click(panel().getByRole("button", { name: "3 claims on who shut it, why or for how long" }));
    expect(panel().getByRole("list", { name: "Documents: Afghan local officials, asserts" })).toHaveTextContent(
      "Ariana News",
    );
    expect(
      panel().getByRole("list", { name: "Documents: Pakistani provincial, district and border officials, denies" }),
    ).toHaveTextContent("UrduPoint");
    await user.click(panel().getByRole("button", { name: "Pakistan closed Torkham to trucks in January 2024" }));
    expect(view().question).toBe("q-2024-01-13-torkham-closure-pakistan-closed");
    await user.click(panel().getByRole("button", { name: "Torkham shut over papers for truck drivers" }));
    expect(view().event).toBe("2024-01-13-torkham-closure");
  });

  it("F119: a chosen crossing stands first with its state and takes the focus; Escape gives it back", async () => {
    const { user } = draw();
    const press = screen.getByRole("button", { name: "Kharlachi on the map" });
    await user.click(press);
    expect(screen.getByRole("heading", { name: "Kharlachi", level: 3 })).toHaveFocus();
    expect(panel().getByText(/^Kharlachi: closed to trade and travel from 12 October 2025;/)).toBeInTheDocument();
    const here = within(panel().getByRole("list", { name: "At Kharlachi" })).getAllByRole("listitem");
    expect(here).toHaveLength(2);
    expect(within(panel().getByRole("list", { name: "Elsewhere" })).getAllByRole("listitem")).toHaveLength(7);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { name: "Kharlachi", level: 3 })).not.toBeInTheDocument();
    expect(press).toHaveFocus();
  });

  it("a crossing is chosen in the strip by the keyboard, and Close lets go of it", async () => {
    const { user } = draw();
    await user.click(fold());
    panel().getByRole("button", { name: "Arandu" }).focus();
    await user.keyboard("{Enter}");
    expect(panel().getByText("Arandu: no closure reported in this record.")).toBeInTheDocument();
    expect(panel().getByRole("button", { name: "Arandu" })).toHaveAttribute("aria-pressed", "true");
    await user.click(panel().getByRole("button", { name: "Close" }));
    expect(panel().queryByText("Arandu: no closure reported in this record.")).not.toBeInTheDocument();
  });

  it("F1: have a table of the same closures", async () => {
    const { user } = draw();
    await user.click(fold());
    await user.click(panel().getByRole("button", { name: "Show as table" }));
    const rows = within(panel().getByRole("table")).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(9);
    expect(rows[0]).toHaveTextContent("at least 120");
    expect(rows[2]).toHaveTextContent("days not given");
  });

  it("F122: say what dates and filters leave out, and bring it back", async () => {
    const { user, view } = draw({ ...october, publishers: ["Dawn"] });
    await user.click(fold());
    expect(
      panel().getByText("No closure in view. That says nothing of whether a crossing was open."),
    ).toBeInTheDocument();
    expect(panel().getByText(/1 closure on these days is hidden by the filters\./)).toBeInTheDocument();
    await user.click(panel().getByRole("button", { name: "Lift the source filter" }));
    expect(view().publishers).toEqual([]);
    await user.click(panel().getByRole("button", { name: "All dates" }));
    expect([view().from, view().to]).toEqual([null, null]);
    expect(closures()).toHaveLength(9);
    expect(screen.getByRole("heading", { name: "Border map" })).toHaveFocus();
  });
});
