import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { QuestionId } from "@/domain/ids.ts";
import { Contradictions } from "@/features/compare-claims/Contradictions.tsx";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom, withLayout } from "../support/renderInRoom.tsx";

withLayout();

const region = () => within(screen.getByRole("region", { name: "Contradictions" }));
const list = () => within(region().getByRole("list", { name: "Contradictions in view" }));
const row = (question: string) => screen.getByRole("button", { name: new RegExp(`^${question}: `) });
const rows = () =>
  list()
    .getAllByRole("button")
    .filter((button) => button.hasAttribute("data-question"));
const asked = () => rows().map(({ textContent }) => textContent?.split(":")[0]);
const fold = () => screen.getByRole("button", { name: /^Narrow the list/ });
const findBox = () => screen.getByRole("searchbox", { name: "Find in contradictions" });
const aPause = () => act(async () => new Promise((done) => setTimeout(done, 500)));

describe("what narrows the list of contradictions", () => {
  it("F30: is folded away until it is wanted, and follows every key: what was typed is one step", async () => {
    const { user, view, store } = renderInRoom(<Contradictions />);
    expect(screen.queryByRole("searchbox", { name: "Find in contradictions" })).not.toBeInTheDocument();
    await user.click(fold());
    const phases: string[] = [];
    store.subscribe(({ phase }) => phases.push(phase));
    await user.type(findBox(), "soldiers");
    expect(asked()).toEqual(["Pakistani soldiers killed"]);
    expect(view().find).toBe("soldiers");
    expect(new Set(phases)).toEqual(new Set(["moving"]));
    await aPause();
    expect(phases.filter((phase) => phase === "done")).toHaveLength(1);
    await user.type(findBox(), " zebra{Enter}");
    expect(phases.at(-1)).toBe("done");
    expect(
      region().getByText(/^None of 3 contradicted questions in view: holding “soldiers zebra” · /),
    ).toBeInTheDocument();
  });

  it("is taken back with one button when nothing is left, and the focus stays in the panel", async () => {
    const { user, view } = renderInRoom(<Contradictions />, {
      view: { find: "zebra", questionSort: "standing", withinOneSide: false },
    });
    await user.click(screen.getByRole("button", { name: "Show the whole list" }));
    expect(view()).toMatchObject({ find: "", questionSort: "all", withinOneSide: true });
    expect(asked()).toHaveLength(3);
    expect(screen.getByRole("heading", { name: "Contradictions" })).toHaveFocus();
    expect(findBox()).toHaveValue("");
  });

  it("opens by itself when a link narrows the list, and says closed what is chosen", async () => {
    const { user } = renderInRoom(<Contradictions />, { view: { find: "kabul", plotScale: "shared" } });
    expect(findBox()).toHaveValue("kabul");
    await user.click(fold());
    expect(fold()).toHaveTextContent("holding “kabul” · plots on one scale");
    expect(screen.queryByRole("searchbox", { name: "Find in contradictions" })).not.toBeInTheDocument();
  });

  it("opens by itself when the way back leads to a narrower list", () => {
    const { store } = renderInRoom(<Contradictions />);
    act(() => store.getState().choose({ questionSort: "period" }));
    expect(screen.getByRole("button", { name: "Periods 0" })).toHaveAttribute("aria-pressed", "true");
  });

  it("lists one sort of question with how many there are of each", async () => {
    const { user, view } = renderInRoom(<Contradictions />, { view: { kinds: "counters" } });
    await user.click(fold());
    const sorts = within(screen.getByRole("group", { name: "Sort of question" }));
    expect(sorts.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "All sorts 2",
      "Events 0",
      "Periods 2",
      "Standing 0",
    ]);
    await user.click(sorts.getByRole("button", { name: "Events 0" }));
    expect(view().questionSort).toBe("event");
    expect(region().getByText(/^None of 2 counts that differ in view: only events · /)).toBeInTheDocument();
  });

  it("F33: puts the plots on one scale when asked, and says which", async () => {
    const { user, view } = renderInRoom(<Contradictions />, { view: { kinds: "figure" } });
    const places = () =>
      [...document.querySelectorAll(".IntervalPlot[data-size='mini']")].map((plot) =>
        [...plot.querySelectorAll<HTMLElement>("li b")].map(({ style }) => style.left),
      );
    expect(region().getByText("Plots: each on its own scale.")).toBeInTheDocument();
    const own = places();
    await user.click(fold());
    await user.click(screen.getByRole("button", { name: "One scale" }));
    expect(view().plotScale).toBe("shared");
    expect(region().getByText("Plots: all on one scale, 0 to 58.")).toBeInTheDocument();
    expect(places()).not.toEqual(own);
  });
});

describe("the list under headings", () => {
  it("F31: by date each event is a heading with the way to its record, and no row repeats it", async () => {
    const { user, view } = renderInRoom(<Contradictions />, { view: { order: "date" } });
    const headings = list()
      .getAllByRole("heading", { level: 3 })
      .map(({ textContent }) => textContent);
    expect(headings).toEqual([
      "Clashes along the border, 11–12 October 2025 2",
      "Attack on a post, 1 September 2025 1",
    ]);
    expect(list().getAllByRole("heading", { level: 4 })).toHaveLength(3);
    expect(region().getAllByText(/Attack on a post, 1 September 2025/)).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Open record: Attack on a post, 1 September 2025" }));
    expect(view().event).toBe("e-attack");
  });

  it("the arrow keys pass the headings by; the way to the record is a stop of the tab key with its rows", async () => {
    const { user } = renderInRoom(<Contradictions />, { view: { order: "date" } });
    const records = () => screen.getAllByRole("button", { name: /^Open record/ }).map(({ tabIndex }) => tabIndex);
    expect(asked()).toEqual(["Pakistani soldiers killed", "Kabul’s forces fired first", "Policemen killed"]);
    expect(records()).toEqual([0, -1]);
    row("Kabul’s forces fired first").focus();
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(row("Policemen killed")).toHaveFocus());
    expect(records()).toEqual([-1, 0]);
    await user.keyboard("{ArrowUp}");
    await waitFor(() => expect(row("Kabul’s forces fired first")).toHaveFocus());
    await user.keyboard("{End}");
    await waitFor(() => expect(row("Policemen killed")).toHaveFocus());
    await user.keyboard("{Home}");
    await waitFor(() => expect(row("Pakistani soldiers killed")).toHaveFocus());
    await user.keyboard("{ArrowUp}");
    await waitFor(() => expect(row("Pakistani soldiers killed")).toHaveFocus());
  });

  it("counts its lines and not its headings", () => {
    renderInRoom(<Contradictions />, { view: { order: "date" } });
    const places = list()
      .getAllByRole("listitem")
      .filter((item) => item.ariaPosInSet !== null)
      .map(({ ariaPosInSet, ariaSetSize }) => `${ariaPosInSet} of ${ariaSetSize}`);
    expect(places).toEqual(["1 of 3", "2 of 3", "3 of 3"]);
  });

  it("F31: what is one-sided stands under the side in question, with the words that no answer was found", () => {
    renderInRoom(<Contradictions />, { dataSet: realRecord().dataSet, view: { kinds: "one-sided" } });
    expect(list().getAllByRole("heading", { level: 3 })[0]).toHaveTextContent(/^Losses and acts: Pakistan \d+$/);
    for (const { textContent } of rows()) {
      expect(textContent).toMatch(/: no answer found in this record$/);
      expect(textContent).not.toMatch(/actually|really|claims to|admit|silent/i);
    }
  });
});

describe("the list beside an opened question", () => {
  it("stays, marks the row that is opened, and its row takes the focus again", async () => {
    const { user } = renderInRoom(<Contradictions />);
    await user.click(row("Policemen killed"));
    expect(rows().map((each) => each.getAttribute("aria-current"))).toEqual([null, "true", null]);
    expect(document.querySelector(".contradictions__body")).toHaveAttribute("data-opened", "true");
    await user.click(await screen.findByRole("button", { name: "← All contradictions" }));
    await waitFor(() => expect(row("Policemen killed")).toHaveFocus());
    expect(rows().map((each) => each.getAttribute("aria-current"))).toEqual([null, null, null]);
  });

  it("of several lines on one question, the one that was chosen is marked and taken up again", async () => {
    const { dataSet } = realRecord();
    const { user } = renderInRoom(<Contradictions />, {
      dataSet,
      view: { kinds: "revision", find: "Peshawar bombing" },
    });
    const of = rows().filter((each) => each.dataset["question"] === rows()[0]?.dataset["question"]);
    expect(of.length).toBeGreaterThan(1);
    const name = of[1]?.textContent;
    await user.click(of[1]!);
    expect(
      rows()
        .filter((each) => each.hasAttribute("aria-current"))
        .map(({ textContent }) => textContent),
    ).toEqual([name]);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(rows().find(({ textContent }) => textContent === name)).toHaveFocus());
  });

  it("F22: each line of one question opens with what it says, and the focus goes to the question", async () => {
    const { dataSet } = realRecord();
    const { user } = renderInRoom(<Contradictions />, { dataSet, view: { kinds: "relay" } });
    const questions = rows().map((each) => each.dataset["question"]);
    const several = questions.find((question, at) => questions.indexOf(question) < at);
    const texts = rows()
      .filter((each) => each.dataset["question"] === several)
      .map(({ textContent }) => textContent);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) {
      // oxlint-disable-next-line no-await-in-loop -- one line is opened after the other.
      await user.click(rows().find(({ textContent }) => textContent === text)!);
      const current = rows().filter((each) => each.hasAttribute("aria-current"));
      expect(current.map(({ textContent }) => textContent)).toEqual([text]);
      const [, first, second] = /: (.+?) and (.+?), both printed as said by/u.exec(text ?? "") ?? [];
      await screen.findByRole("article");
      const said = document.querySelector(".contradiction-detail__first")?.textContent;
      expect(said).toContain(`sources print both ${first} and ${second} as said by`);
      // oxlint-disable-next-line no-await-in-loop -- as above.
      await waitFor(() => expect(within(screen.getByRole("article")).getByRole("heading", { level: 3 })).toHaveFocus());
    }
  });

  it("a question that is not listed gives the focus to the heading; who is elsewhere by then stays there", async () => {
    const { user, store } = renderInRoom(<Contradictions />, { view: { question: "q-2024" as QuestionId } });
    await waitFor(() => expect(screen.getByRole("heading", { name: "Attacks by the TTP in 2024" })).toHaveFocus());
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.getByRole("heading", { name: "Contradictions" })).toHaveFocus());
    act(() => store.getState().choose({ question: "q-soldiers" as QuestionId }));
    const order = screen.getByRole("combobox", { name: "Order" });
    act(() => order.focus());
    act(() => store.getState().choose({ question: null }));
    await aPause();
    expect(order).toHaveFocus();
  });
});
