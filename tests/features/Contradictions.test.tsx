import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { QuestionId } from "@/domain/ids.ts";
import { Contradictions } from "@/features/compare-claims/Contradictions.tsx";
import { changesItsMind, day } from "../figures/handRecord.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom, withLayout } from "../support/renderInRoom.tsx";

withLayout();

const region = () => within(screen.getByRole("region", { name: "Contradictions" }));
const lines = () =>
  within(region().getByRole("list", { name: "Contradictions in view" }))
    .getAllByRole("button")
    .filter((button) => button.hasAttribute("data-question"));
const listed = () => lines().map(({ textContent }) => textContent);
/** What is asked, without what is said. */
const asked = () => listed().map((text) => text?.split(":")[0]);
const lineOn = (question: string) => screen.getByRole("button", { name: new RegExp(`^${question}: `) });
const kind = (name: string) =>
  within(screen.getByRole("group", { name: "Kind of contradiction" })).getByRole("button", { name });
const soldiers = "q-soldiers" as QuestionId;
/** A list takes the focus two frames after it appears. */
const twoFrames = () => act(async () => new Promise((done) => setTimeout(done, 60)));

describe("the list of contradictions", () => {
  it("stands by gap, each with the gap, its kind and the number of its claimants and sources", () => {
    renderInRoom(<Contradictions />);
    expect(listed()).toEqual([
      "Pakistani soldiers killed: 23 by Pakistan’s army, 58 by Kabul’s authorities",
      "Policemen killed: 10 by Pakistan’s army, 12 by Police of Pakistan",
      "Kabul’s forces fired first: asserted by Pakistan’s army, denied by Kabul’s authorities",
    ]);
    const [first, second] = region()
      .getAllByRole("listitem")
      .filter((item) => item.ariaPosInSet !== null);
    expect(first).toHaveTextContent("× 2.5");
    expect(first).toHaveTextContent("2 claimants · 2 sources");
    expect(second).toHaveTextContent("within one side");
    expect(region().getByText("3 of 3 contradicted questions")).toBeInTheDocument();
  });

  it("stands by date or by number of sources when asked", async () => {
    const { user, view } = renderInRoom(<Contradictions />);
    await user.selectOptions(screen.getByRole("combobox", { name: "Order" }), "by date");
    expect(view().order).toBe("date");
    expect(asked()).toEqual(["Pakistani soldiers killed", "Kabul’s forces fired first", "Policemen killed"]);
  });

  it("shows one kind at a time with how many there are of each, and counters only when asked for", async () => {
    const { user } = renderInRoom(<Contradictions />);
    const kinds = within(screen.getByRole("group", { name: "Kind of contradiction" }));
    expect(kinds.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Figures and denials 3",
      "Figure 2",
      "Denial 1",
      "Scope 0",
      "Counters differ 2",
      "Revision 1",
      "Relay 0",
      "One-sided 0",
    ]);
    await user.click(kinds.getByRole("button", { name: "Denial 1" }));
    expect(asked()).toEqual(["Kabul’s forces fired first"]);
    await user.click(kinds.getByRole("button", { name: "Counters differ 2" }));
    expect(asked()).toEqual(["Attacks by the TTP in 2024", "Attacks by the TTP in 2021"]);
    await user.click(kinds.getByRole("button", { name: "Revision 1" }));
    expect(listed()).toEqual([
      "Attacks by the TTP in 2024: 480 on 4 January 2025, 482 on 5 January 2025, both by Institute of counts",
    ]);
    await user.click(kinds.getByRole("button", { name: "Relay 0" }));
    expect(region().getByText("The record holds no relays.")).toBeInTheDocument();
  });

  it("leaves those within one side out when asked", async () => {
    const { user, view } = renderInRoom(<Contradictions />);
    await user.click(screen.getByRole("button", { name: /^Narrow the list/ }));
    await user.click(screen.getByRole("button", { name: "Hide those within one side" }));
    expect(screen.getByRole("button", { name: "Hide those within one side" })).toHaveAttribute("aria-pressed", "true");
    expect(view().withinOneSide).toBe(false);
    expect(asked()).toEqual(["Pakistani soldiers killed", "Kabul’s forces fired first"]);
  });

  it("says how many vanish under the source filter, and lifts it", async () => {
    const { user, view } = renderInRoom(<Contradictions />, {
      view: { publishers: ["Dawn"], types: ["border-clash"] },
    });
    expect(
      region().getByText(/2 contradictions are hidden: the chosen sources carry too few of the voices/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Lift the source filter" }));
    expect(view()).toMatchObject({ publishers: [], types: ["border-clash"] });
    expect(listed()).toHaveLength(2);
    expect(screen.getByRole("heading", { name: "Contradictions" })).toHaveFocus();
  });

  it("counts the claims that the source filter hides on a question that stays contradicted", () => {
    renderInRoom(<Contradictions />, {
      view: { publishers: ["PIPS"], kinds: "counters", documents: ["dawn-1"] as never },
    });
    expect(listed()).toHaveLength(2);
    expect(region().queryByText(/hidden by the source filter/)).not.toBeInTheDocument();
  });

  it("walks what contradicts only under the chosen sources, too", () => {
    const { unmount } = renderInRoom(<Contradictions />, { dataSet: changesItsMind });
    expect(region().getByText("The record holds no contradicted questions.")).toBeInTheDocument();
    unmount();
    renderInRoom(<Contradictions />, { dataSet: changesItsMind, view: { publishers: ["Dawn"] } });
    expect(asked()).toEqual(["q"]);
    expect(region().getByText("1 claim hidden by the source filter", { exact: false })).toBeInTheDocument();
  });

  it("says of which sorts its questions are, and that values shown are contradicted", async () => {
    const { user } = renderInRoom(<Contradictions />);
    expect(region().getByText(/: whole record, no filter\. 3 on events\. Nothing is averaged\.$/)).toBeInTheDocument();
    expect(screen.getByRole("contentinfo")).toHaveTextContent(
      "◆ Contradicted: values shown are contradicted by other claims; none is taken as true.",
    );
    await user.click(kind("Counters differ 2"));
    expect(region().getByText(/ 2 over periods\. Nothing is averaged\.$/)).toBeInTheDocument();
  });

  it("says so when nothing contradicts", () => {
    renderInRoom(<Contradictions />, { view: { from: day("2024-08-01"), to: day("2024-08-31") } });
    expect(region().getByText("None of 3 contradicted questions in view: August 2024.")).toBeInTheDocument();
  });

  it("has a table with one row for each position", async () => {
    const { user } = renderInRoom(<Contradictions />);
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toHaveTextContent("Pakistan’s army");
    expect(rows[0]).toHaveTextContent("23");
    expect(rows[1]).toHaveTextContent("58");
    expect(screen.queryByRole("list", { name: "Contradictions in view" })).not.toBeInTheDocument();
  });

  it("is walked with the arrow keys, one of its rows is a stop of the tab key, and Enter opens it", async () => {
    const { user, view } = renderInRoom(<Contradictions />);
    expect(lines().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    lines()[0]?.focus();
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(lineOn("Policemen killed")).toHaveFocus());
    await user.keyboard("{End}");
    await waitFor(() => expect(lineOn("Kabul’s forces fired first")).toHaveFocus());
    await user.keyboard("{ArrowUp}");
    await waitFor(() => expect(lineOn("Policemen killed")).toHaveFocus());
    await user.keyboard("{Home}");
    await waitFor(() => expect(lineOn("Pakistani soldiers killed")).toHaveFocus());
    await user.keyboard("{Enter}");
    expect(view().question).toBe("q-soldiers");
  });
});

describe("a contradiction opened from the list", () => {
  it("opens from the list, takes the focus, and the list stays beside it", async () => {
    const { user, view } = renderInRoom(<Contradictions />);
    await user.click(lineOn("Pakistani soldiers killed"));
    expect(view().question).toBe("q-soldiers");
    await waitFor(() => expect(screen.getByRole("heading", { name: "Pakistani soldiers killed" })).toHaveFocus());
    expect(screen.getByRole("article", { name: "Pakistani soldiers killed" })).toBeInTheDocument();
    expect(lines()).toHaveLength(3);
  });

  it("closes with its button, and the focus is again where the reader came from", async () => {
    const { user, view } = renderInRoom(<Contradictions />);
    await user.click(lineOn("Policemen killed"));
    await user.click(await screen.findByRole("button", { name: "← All contradictions" }));
    expect(view().question).toBeNull();
    await waitFor(() => expect(lineOn("Policemen killed")).toHaveFocus());
  });

  it("gives the focus back once: the next choice of kind keeps it", async () => {
    const { user } = renderInRoom(<Contradictions />);
    await user.click(lineOn("Policemen killed"));
    await user.click(await screen.findByRole("button", { name: "← All contradictions" }));
    await waitFor(() => expect(lineOn("Policemen killed")).toHaveFocus());
    const figures = screen.getByRole("button", { name: "Figure 2" });
    await user.click(figures);
    await twoFrames();
    expect(figures).toHaveFocus();
  });

  it("closes with Escape", async () => {
    const { user, view } = renderInRoom(<Contradictions />, { view: { question: soldiers } });
    await screen.findByRole("article");
    await user.keyboard("{Escape}");
    expect(view().question).toBeNull();
  });

  it("opens the record of its event", async () => {
    const { user, view } = renderInRoom(<Contradictions />, { view: { question: soldiers } });
    await user.click(await screen.findByRole("button", { name: "Open the record of this event" }));
    expect(view()).toMatchObject({ event: "e-clash", question: "q-soldiers" });
  });
});

describe("the list on paper", () => {
  // By attribute: so many rows by role would take half a minute.
  const drawn = () =>
    [...document.querySelectorAll('[role="listitem"][aria-posinset]')].map((item) =>
      item.getAttribute("aria-posinset"),
    );

  it("is its first twenty, from the top, with a word on the rest; on screen it is again what is in sight", () => {
    renderInRoom(<Contradictions />, { dataSet: realRecord().dataSet });
    const onScreen = drawn().length;
    expect(onScreen).toBeGreaterThan(20);
    expect(onScreen).toBeLessThan(119);
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(drawn()).toEqual(Array.from({ length: 20 }, (_, at) => String(at + 1)));
    expect(screen.getByText("20 of 119 printed; the table holds all.")).toBeInTheDocument();
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(drawn()).toHaveLength(onScreen);
  });
});
