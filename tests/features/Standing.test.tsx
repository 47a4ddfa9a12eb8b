import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Standing } from "@/features/see-standing/Standing.tsx";
import { day, handRecord } from "../figures/handRecord.ts";
import { standingRecord } from "../figures/standingRecord.ts";
import { renderInRoom, withLayout } from "../support/renderInRoom.tsx";

withLayout();

const region = () => within(screen.getByRole("region", { name: "Standing questions" }));
const listed = () => region().getAllByRole("listitem");
const questions = () => listed().map((line) => within(line).getByRole("button").textContent);
const twoFrames = () => act(async () => new Promise((done) => setTimeout(done, 60)));

const denied = ["The TTP has sanctuary in Afghanistan", "The fence is finished", "TTP fighters in Afghanistan"];

describe("standing questions", () => {
  it("F51: show the contradicted first, marked by a word, and all of them when asked", async () => {
    const { user } = renderInRoom(<Standing />, { dataSet: standingRecord });
    expect(questions()).toEqual(denied);
    expect(listed()[0]).toHaveTextContent("◆ denied");
    expect(listed()[1]).toHaveTextContent("◆ denied, within one side");
    expect(listed()[2]).toHaveTextContent("◆ figures apart");
    expect(region().getByText("3 of 7 standing questions")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "All 7" }));
    expect(questions().slice(3)).toEqual([
      "India backs the TTP",
      "The fighting hurts trade",
      "The line is settled",
      "Mediation eased the fighting",
    ]);
    await user.click(screen.getByRole("button", { name: "Contradicted 3" }));
    expect(questions()).toEqual(denied);
  });

  it("F50, F52: say who asserts, who denies, who declines, or who gives which figure, and who held what before", async () => {
    const { user } = renderInRoom(<Standing />, { dataSet: standingRecord });
    expect(listed()[0]).toHaveTextContent("asserts: Pakistan · denies: Kabul · declines: UN");
    expect(listed()[2]).toHaveTextContent("Kabul: 0, UN: about 6,000");
    expect(listed()[2]).toHaveTextContent("Over time: UN: 2,500–6,000 (20 July 2021), about 6,000 since February 2025");
    await user.click(screen.getByRole("button", { name: "All 7" }));
    expect(listed()[3]).toHaveTextContent("Over time: India: asserted 4 May 2019, denies since 3 March 2025");
    expect(listed()[4]).not.toHaveTextContent("Over time");
  });

  it("are walked with the arrow keys, and Enter opens the question", async () => {
    const { user, view } = renderInRoom(<Standing />, { dataSet: standingRecord });
    const [first, second] = listed().map((line) => within(line).getByRole("button"));
    expect([first!.tabIndex, second!.tabIndex]).toEqual([0, -1]);
    act(() => first!.focus());
    await user.keyboard("{ArrowDown}");
    await twoFrames();
    expect(second).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(view().question).toBe("q-internal");
  });

  it("L40: keep in the link which of them are listed, and with it n of N", async () => {
    const { user, view, shelf } = renderInRoom(<Standing />, { dataSet: standingRecord });
    expect(shelf.take("Standing questions")?.figure.counts).toMatchObject({ shown: 3, of: 7 });
    await user.click(screen.getByRole("button", { name: "All 7" }));
    expect(view().standingShows).toBe("all");
    expect(shelf.take("Standing questions")?.figure.counts).toMatchObject({ shown: 7, of: 7 });
  });

  it("F53: count what the source filter hides, and lift it", async () => {
    const { user, view } = renderInRoom(<Standing />, { dataSet: standingRecord, view: { publishers: ["Dawn"] } });
    expect(questions()).not.toContain("The TTP has sanctuary in Afghanistan");
    expect(
      region().getByText(
        /1 contradiction is hidden: the chosen sources carry too few of the voices\. 1 further claim from other sources is hidden by the source filter\./,
      ),
    ).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "All 7" }));
    expect(region().getByText("1 claim hidden by the source filter")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Lift the source filter" }));
    expect(view().publishers).toEqual([]);
    expect(region().queryByText(/hidden by the source filter/)).not.toBeInTheDocument();
    expect(region().getByRole("heading", { level: 2 })).toHaveFocus();
  });

  it("F1: have a table with a row for each position", async () => {
    const { user } = renderInRoom(<Standing />, { dataSet: standingRecord });
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(7);
    expect(rows[0]).toHaveTextContent("The TTP has sanctuary in AfghanistandeniedPakistanasserts1 January 2025");
  });

  it("say so where there is none in view, or none contradicted", async () => {
    const { unmount } = renderInRoom(<Standing />, { dataSet: handRecord });
    expect(region().getByText("No standing question in view.")).toBeInTheDocument();
    expect(region().getByText("0 of 0 standing questions")).toBeInTheDocument();
    unmount();
    const { user } = renderInRoom(<Standing />, {
      dataSet: standingRecord,
      view: { from: day("2019-05-04"), to: day("2019-05-04") },
    });
    expect(questions()).toEqual(["India backs the TTP"]);
    await user.click(screen.getByRole("button", { name: "Contradicted 0" }));
    expect(
      region().getByText("On no standing question in view do claimants contradict each other."),
    ).toBeInTheDocument();
  });
});
