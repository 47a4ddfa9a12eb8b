import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ClaimGap } from "@/features/see-gap/ClaimGap.tsx";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const { dataSet } = realRecord();
const region = () => within(screen.getByRole("region", { name: "Claim gap" }));
const dots = () =>
  within(region().getByRole("group", { name: "How many times as high, by pair of sides" })).getAllByRole("button");
const night =
  /^Pakistani soldiers killed, .*11–12 October 2025\. Afghan Taliban on Pakistani losses: 2\.5 times as high/;
const nightQuestion = "q-2025-10-11-pak-soldiers-killed";

describe("Claim gap", () => {
  it("opens the question of a dot by a click", async () => {
    const { user, view } = renderInRoom(<ClaimGap />, { dataSet });
    await user.click(region().getByRole("button", { name: night }));
    expect(view().question).toBe(nightQuestion);
  });

  it("is one stop of the tab key; the arrows travel every dot, Enter and Space open its question", async () => {
    const { user, view } = renderInRoom(<ClaimGap />, { dataSet });
    expect(dots().filter((dot) => dot.tabIndex === 0)).toHaveLength(1);
    screen.getByRole("button", { name: "Show as table" }).focus();
    await user.tab();
    const reached = new Set<string>();
    const here = () => document.activeElement?.getAttribute("aria-label") ?? "";
    for (let row = 0; row < region().getAllByRole("group").length; row += 1) {
      await user.keyboard("{Home}");
      reached.add(here());
      for (let before = ""; before !== here();) {
        before = here();
        await user.keyboard("{ArrowRight}");
        reached.add(here());
      }
      await user.keyboard("{ArrowDown}");
    }
    expect(reached.size).toBe(dots().length);
    region().getByRole("button", { name: night }).focus();
    await user.keyboard("{Enter}");
    expect(view().question).toBe(nightQuestion);
    await user.keyboard("{ArrowRight} ");
    expect(view().question).not.toBe(nightQuestion);
    expect(dots().filter((dot) => dot.tabIndex === 0)).toHaveLength(1);
  });

  it("shows the two claims of a dot that is pointed at or has the focus, and hides them on Escape", async () => {
    const { user } = renderInRoom(<ClaimGap />, { dataSet });
    const dot = region().getByRole("button", { name: night });
    await user.hover(dot);
    const card = screen.getByText("× 2.5", { selector: ".gap-card__gap" }).parentElement!;
    expect(card).toHaveTextContent("58 by Afghan Taliban government");
    expect(card).toHaveTextContent("23 by Pakistan Armed Forces (ISPR)");
    expect(card).toHaveTextContent("11–12 October 2025");
    await user.unhover(dot);
    expect(card).not.toBeInTheDocument();
    dot.focus();
    expect(await screen.findByText("× 2.5", { selector: ".gap-card__gap" })).toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect(screen.queryByText("× 2.5", { selector: ".gap-card__gap" })).not.toBeInTheDocument();
  });

  it("F1: its table has a row for each dot", async () => {
    const { user } = renderInRoom(<ClaimGap />, { dataSet });
    const drawn = dots().length;
    await user.click(region().getByRole("button", { name: "Show as table" }));
    const rows = region().getAllByRole("row").slice(1);
    expect(rows).toHaveLength(drawn);
    const told = rows.map(({ textContent }) => textContent).find((text) => text?.includes("× 2.55823"));
    expect(told).toContain("Afghan Taliban on Pakistani lossesAfghan Taliban government");
    expect(told).toContain("Pakistan Armed Forces (ISPR)both exact11–12 October 2025");
  });

  it("shows one kind of losses when asked", async () => {
    const { user, view } = renderInRoom(<ClaimGap />, { dataSet });
    const all = dots().length;
    await user.selectOptions(region().getByRole("combobox", { name: "Losses" }), "posts");
    expect(view().losses).toBe("posts");
    expect(dots().length).toBeLessThan(all);
    for (const dot of dots()) expect(dot).toHaveAccessibleName(/posts/);
  });

  it("says why it is empty", () => {
    renderInRoom(<ClaimGap />, { dataSet, view: { search: "xyzzyx" } });
    expect(region().getByText(/^No question on a side’s losses/)).toBeInTheDocument();
    expect(region().queryByRole("group", { name: /How many times/ })).toBeNull();
  });

  it("F39: says what the source filter takes away, and lifts it", async () => {
    const { user, view } = renderInRoom(<ClaimGap />, { dataSet, view: { publishers: ["Dawn"] } });
    const before = dots().length;
    expect(
      region().getByText(/^On \d+ questions a dot or more is not shown: the chosen sources do not carry/),
    ).toBeInTheDocument();
    await user.click(region().getByRole("button", { name: "Lift the source filter" }));
    expect(view().publishers).toEqual([]);
    expect(dots().length).toBeGreaterThan(before);
    expect(region().getByRole("heading", { level: 2 })).toHaveFocus();
  });
});
