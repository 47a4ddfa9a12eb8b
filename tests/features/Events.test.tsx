import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Events } from "@/features/list-events/Events.tsx";
import { day } from "../figures/handRecord.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom, withLayout } from "../support/renderInRoom.tsx";

withLayout();

const rows = () =>
  within(screen.getByRole("table", { name: "Events in view" }))
    .getAllByRole("row")
    .slice(1);
const titles = () => rows().map((row) => within(row).getByRole("button").textContent?.trim());
const cell = (row: HTMLElement, name: string) => row.querySelector(`td[data-column="${name}"]`)?.textContent;
const column = (name: RegExp) => screen.getByRole("columnheader", { name });

const byDate = ["Clashes along the border", "Strike on Kabul", "Attack on a post", "A month of talks", "An old feud"];

describe("the events in view", () => {
  it("stand by date, the latest first, and the header says so", () => {
    renderInRoom(<Events />);
    expect(titles()).toEqual(byDate);
    expect(column(/^Date/)).toHaveAttribute("aria-sort", "descending");
    expect(screen.getAllByRole("columnheader").filter((head) => head.hasAttribute("aria-sort"))).toHaveLength(1);
  });

  it("are turned by a second press on the header, and sorted by another header, with one step for each", async () => {
    const { user, view } = renderInRoom(<Events />);
    await user.click(within(column(/^Date/)).getByRole("button"));
    expect(titles()).toEqual(byDate.toReversed());
    expect(column(/^Date/)).toHaveAttribute("aria-sort", "ascending");
    await user.click(within(column(/^Event/)).getByRole("button"));
    expect(column(/^Event/)).toHaveAttribute("aria-sort", "ascending");
    expect(titles()).toEqual(byDate.toSorted());
    expect(view()).toMatchObject({ eventOrder: "title", eventOrderDescending: false });
    await user.click(within(column(/^Claims/)).getByRole("button"));
    expect(column(/^Claims/)).toHaveAttribute("aria-sort", "descending");
    expect(titles()[0]).toBe("Clashes along the border");
  });

  it("are sorted the same by the list of orders", async () => {
    const { user, view } = renderInRoom(<Events />);
    const orders = screen.getByRole("combobox", { name: "Sort events" });
    await user.selectOptions(orders, within(orders).getAllByRole("option")[3]!);
    expect(view()).toMatchObject({ eventOrder: "title", eventOrderDescending: false });
    expect(titles()).toEqual(byDate.toSorted());
  });

  it("say a month as a month, no place as no place, and what is contradicted", () => {
    renderInRoom(<Events />);
    const [clash, , , month, old] = rows();
    expect(cell(clash!, "date")).toBe("11–12\u00a0Oct\u00a02025");
    expect(clash).toHaveTextContent("Torkham; Kurram");
    expect(screen.getAllByRole("columnheader").at(-1)).toHaveTextContent("Contradicted");
    expect(rows().map((row) => cell(row, "contradictions"))).toEqual(["◆ 2", "", "◆ 1", "", ""]);
    expect(cell(month!, "date")).toBe("Aug\u00a02024");
    expect(cell(old!, "date")).toBe("1979");
    expect(old).toHaveTextContent("no place");
  });

  it("open the record with a press anywhere on the row, or with the button in it", async () => {
    const { user, view } = renderInRoom(<Events />);
    await user.click(screen.getByRole("button", { name: "Strike on Kabul" }));
    expect(view().event).toBe("e-strike");
    expect(screen.getByRole("button", { name: "Strike on Kabul" })).toHaveAttribute("aria-current", "true");
    await user.click(within(rows()[2]!).getByText("1\u00a0Sep\u00a02025", { normalizer: (text) => text }));
    expect(view().event).toBe("e-attack");
  });

  it("tell a screen reader how many rows there are, drawn or not", () => {
    renderInRoom(<Events />);
    expect(screen.getByRole("table", { name: "Events in view" })).toHaveAttribute("aria-rowcount", "6");
    expect(rows().map((row) => row.getAttribute("aria-rowindex"))).toEqual(["2", "3", "4", "5", "6"]);
  });

  it("are all drawn on paper, and on screen again only those in sight", () => {
    renderInRoom(<Events />, { dataSet: realRecord().dataSet });
    const inSight = rows().length;
    expect(inSight).toBeLessThan(155);
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(rows().map((row) => row.getAttribute("aria-rowindex"))).toEqual(
      Array.from({ length: 155 }, (_, at) => String(at + 2)),
    );
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(rows()).toHaveLength(inSight);
  });

  it("are none where none is in view, and the panel says so", () => {
    renderInRoom(<Events />, { view: { from: day("1990-01-01"), to: day("1990-01-02") } });
    expect(screen.getByText("No event in view.")).toBeInTheDocument();
    expect(screen.getByText("0 of 5 events")).toBeInTheDocument();
  });
});
