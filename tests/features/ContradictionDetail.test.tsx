import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { QuestionId } from "@/domain/ids.ts";
import { OpenedContradiction } from "@/features/compare-claims/OpenedContradiction.tsx";
import { useChoose, useRoom, useView } from "@/state/room.ts";
import type { View } from "@/state/View.ts";
import { handRecord } from "../figures/handRecord.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const { dataSet: real } = realRecord();

/** The opened question of the view, as the list opens it. */
function Opened() {
  const { dataSet } = useRoom();
  const choose = useChoose();
  const opened = useView((view) => view.question);
  const question = opened === null ? undefined : dataSet.questionById.get(opened);
  return question === undefined ? (
    <p>closed</p>
  ) : (
    <OpenedContradiction key={question.id} question={question} line={null} onBack={() => choose({ question: null })} />
  );
}

const open = (question: string, view: Partial<View> = {}, dataSet = handRecord) =>
  renderInRoom(<Opened />, { dataSet, view: { ...view, question: question as QuestionId } });
const openReal = (question: string, view: Partial<View> = {}) => open(question, view, real);
const detail = () => screen.getByRole("article");
const section = (heading: string) =>
  within(screen.getByRole("heading", { level: 4, name: heading }).closest<HTMLElement>("section")!);
const dawn = { publishers: ["Dawn"] };

describe("a question of a record counted by hand", () => {
  it("F60: says in one sentence what is said against what, and names its rules", () => {
    open("q-soldiers");
    expect(screen.getByRole("heading", { level: 3 })).toHaveFocus();
    expect(detail()).toHaveTextContent(
      "Pakistani soldiers killed: 23 by Pakistan’s army, 58 by Kabul’s authorities, 2.5 times as high.",
    );
    expect(
      within(detail())
        .getAllByRole("button", { name: /^Rule/u })
        .map(({ textContent }) => textContent),
    ).toEqual(["C16", "C9"]);
  });

  it("F60: the number of a rule opens its explanation, by the keyboard too", async () => {
    const { user, view } = open("q-soldiers");
    screen.getByRole("button", { name: "Rule C9, explained" }).focus();
    await user.keyboard("{Enter}");
    expect(view()).toMatchObject({ rule: "C9", question: "q-soldiers" });
  });

  it("leads back by its button and by Escape, and on to the event, in full or side by side", async () => {
    const { user, view, store } = open("q-soldiers");
    await user.click(screen.getByRole("button", { name: "Open the record of this event" }));
    expect(view()).toMatchObject({ event: "e-clash", sideBySide: false });
    await user.click(screen.getByRole("button", { name: "Side by side" }));
    expect(view()).toMatchObject({ event: "e-clash", sideBySide: true });
    await user.click(screen.getByRole("button", { name: "Open the record of this event" }));
    expect(view()).toMatchObject({ event: "e-clash", sideBySide: false });
    await user.keyboard("{Escape}");
    expect(view().question).toBeNull();
    store.getState().choose({ question: "q-soldiers" as QuestionId });
    await user.click(await screen.findByRole("button", { name: "← All contradictions" }));
    expect(screen.getByText("closed")).toBeInTheDocument();
  });

  it("C10: a counter's method stands with its figure", () => {
    open("q-2024", { kinds: "counters" });
    expect(screen.getByText("How it counts: Counts what it reads.")).toBeInTheDocument();
    expect(detail()).toHaveTextContent(/Counters count by methods of their own/u);
  });

  it("F1: the table holds the same positions as the picture", async () => {
    const { user } = open("q-soldiers");
    const drawn = within(screen.getByRole("list", { name: "Positions on: Pakistani soldiers killed" }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(drawn).toEqual([expect.stringContaining("23"), expect.stringContaining("58")]);
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    const rows = within(screen.getByRole("table", { name: /^One question in full/u }))
      .getAllByRole("row")
      .slice(1);
    expect(rows.map((row) => within(row).getAllByRole("cell")[0]?.textContent)).toEqual(["23", "58"]);
    expect(screen.queryByRole("list", { name: /^Positions on/u })).not.toBeInTheDocument();
  });

  it("F28: each claimant's sources are linked where they can be", () => {
    open("q-soldiers");
    const army = within(screen.getByRole("list", { name: "Sources of the claim of Pakistan’s army" }));
    expect(army.getByRole("link", { name: "Clashes at the border" })).toHaveAttribute("href", "https://dawn.example/1");
    const kabul = within(screen.getByRole("list", { name: "Sources of the claim of Kabul’s authorities" }));
    expect(kabul.queryByRole("link")).not.toBeInTheDocument();
    expect(kabul.getByText("Kabul answers")).toBeInTheDocument();
  });

  it("F64: shows which publisher carries which claim", () => {
    open("q-soldiers");
    const rows = section("Who carries which claim").getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/23.*army.*58.*Kabul/u),
      expect.stringContaining("Dawn"),
      expect.stringContaining("Tolo, Kabul"),
    ]);
    const marks = rows.slice(1).map((row) =>
      within(row)
        .getAllByRole("cell")
        .map((cell) => within(cell).queryAllByText("carries").length),
    );
    expect(marks).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it("is cited with the address and the day on which it is asked for", async () => {
    const { user } = open("q-soldiers");
    const cite = screen.getByRole("button", { name: "Cite" });
    await user.click(cite);
    expect(cite).toHaveAttribute("aria-expanded", "true");
    await user.click(screen.getByRole("button", { name: "The citation" }));
    const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The citation" }).value;
    expect(text).toContain("23 by Pakistan’s army, 58 by Kabul’s authorities");
    expect(text).toContain(`${window.location.href}#v=1&record=2026.11&question=q-soldiers`);
    expect(text).toContain(`${new Date().getDate()} `);
    expect(text).toContain(`${new Date().getFullYear()}`);
  });
});

describe("claims that the source filter hides", () => {
  it("F65: are counted, and shown apart on request", async () => {
    const { user } = open("q-soldiers", dawn);
    expect(detail()).toHaveTextContent("Among the claims in view nobody contradicts another.");
    const hidden = within(screen.getByRole("region", { name: "Claims hidden by the source filter" }));
    expect(hidden.getByText(/^1 further claim from other sources is hidden/u)).toBeInTheDocument();
    expect(screen.queryByText("Kabul answers")).not.toBeInTheDocument();
    await user.click(hidden.getByRole("button", { name: "Show them here" }));
    expect(hidden.getByText("Hidden by the source filter, taking no part in the above:")).toBeInTheDocument();
    expect(hidden.getByText("Kabul answers")).toBeInTheDocument();
    expect(screen.getAllByText("58")).toHaveLength(1);
    await user.click(hidden.getByRole("button", { name: "Hide them again" }));
    expect(screen.queryByText("Kabul answers")).not.toBeInTheDocument();
  });

  it("F65: take part again when the filter is lifted, and the focus stays with the question", async () => {
    const { user, view } = open("q-soldiers", dawn);
    await user.click(screen.getByRole("button", { name: "Lift the source filter" }));
    expect(view().publishers).toEqual([]);
    expect(detail()).toHaveTextContent("2.5 times as high");
    expect(screen.getByRole("heading", { name: "Pakistani soldiers killed" })).toHaveFocus();
    expect(screen.queryByRole("region", { name: "Claims hidden by the source filter" })).not.toBeInTheDocument();
  });

  it("a question of which no claim is carried says so, and draws nothing", () => {
    open("q-policemen", { publishers: ["PIPS"] });
    expect(detail()).toHaveTextContent("The chosen sources carry no claim on this question.");
    expect(screen.queryByRole("list", { name: /^Positions on/u })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Show them here" })).toBeInTheDocument();
  });
});

describe("the night of 11–12 October 2025", () => {
  it("C9: soldiers killed is 23 against 58, 2.5 times, and the gap stands between the two", () => {
    openReal("q-2025-10-11-pak-soldiers-killed");
    expect(detail()).toHaveTextContent(
      "Pakistani soldiers killed: 23 by Pakistan Armed Forces (ISPR), 58 by Afghan Taliban government, 2.5 times as high.",
    );
    expect(within(detail()).getByText("× 2.5")).toBeInTheDocument();
  });

  it("C20, C24: 9 against more than 200 counts different people, both populations drawn, the partner one step away", async () => {
    const { user, view } = openReal("q-2025-10-11-taliban-killed");
    expect(detail()).toHaveTextContent(
      "9 by Afghan Taliban government for “Afghan Taliban fighters killed”, more than 200",
    );
    const scope = section("Counts different people: Afghan Taliban forces / Afghan Taliban and affiliated militants");
    const drawn = scope.getByRole("figure");
    expect(drawn).toHaveAttribute("data-relation", "inside");
    expect(drawn).toHaveTextContent("9 by Afghan Taliban government");
    expect(drawn).toHaveTextContent("more than 200 by Pakistan Armed Forces (ISPR)");
    expect(drawn).toHaveTextContent("“Afghan Taliban and affiliated militants” includes “Afghan Taliban forces”.");
    await user.click(scope.getByRole("button", { name: "Open “Afghan Taliban and affiliated militants killed”" }));
    expect(view().question).toBe("q-2025-10-11-taliban-affiliates-killed");
    expect(
      screen.getByRole("heading", { level: 3, name: "Afghan Taliban and affiliated militants killed" }),
    ).toHaveFocus();
  });

  it.each(["q-2025-10-11-pak-posts-captured", "q-2025-10-11-afghan-posts-captured"])(
    "C9: %s: posts of different owners are set against nothing",
    (id) => {
      openReal(id);
      expect(within(detail()).queryByText(/^×|^≥/u)).not.toBeInTheDocument();
      expect(within(detail()).queryByRole("figure")).not.toBeInTheDocument();
      expect(detail()).toHaveTextContent("Among the claims in view nobody contradicts another.");
      expect(detail()).not.toHaveTextContent("◆");
    },
  );

  it("C23: a relay shows which outlets print which figure", () => {
    openReal("q-2025-10-11-taliban-killed");
    const table = screen.getByRole("table", { name: "As said by Afghan Taliban government, 12 October 2025" });
    const [, ...rows] = within(table).getAllByRole("row");
    expect(rows).toHaveLength(2);
    expect(within(rows[0]!).getByRole("rowheader")).toHaveTextContent("at least 20");
    expect(rows[0]).toHaveTextContent(/NewsX.*The Report/u);
    expect(within(rows[1]!).getByRole("rowheader")).toHaveTextContent("9");
    expect(rows[1]).toHaveTextContent(/Today24.*NationPress/u);
    expect(within(rows[1]!).getAllByRole("link").length).toBeGreaterThan(0);
  });
});

describe("one claimant against itself", () => {
  it("C22: a revision is marked among the steps in time, and earlier claims can be read in full", async () => {
    const { user } = openReal("q-2023-01-30-peshawar-police-mosque-killed", { kinds: "revision" });
    const police = within(screen.getByRole("group", { name: /^Claims in time on:/u })).getByRole("list", {
      name: "Pakistani police",
    });
    expect(
      within(police)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["31 January 2023: 93", "4 February 2023: 84, revision"]);
    const who = section("Who says it");
    expect(who.getByText("revision of 93 (31 January 2023)")).toBeInTheDocument();
    const sources = who.getAllByRole("list", { name: "Sources of the claim of Pakistani police" }).length;
    await user.click(who.getByRole("button", { name: "93 · 31 January 2023" }));
    expect(who.getAllByRole("list", { name: "Sources of the claim of Pakistani police" })).toHaveLength(sources + 1);
  });

  it("C8: a question on which everybody spoke once has no steps in time", () => {
    openReal("q-2025-10-11-pak-soldiers-killed");
    expect(screen.queryByRole("heading", { name: "What was said when" })).not.toBeInTheDocument();
  });
});

describe("what else is found on a question", () => {
  it("F61: is listed with its kind and its own why, the rest when asked for", async () => {
    const { user } = openReal("q-2023-01-30-peshawar-police-mosque-killed");
    const also = section("Also on this question");
    const list = also.getAllByRole("list")[0]!;
    expect(list.children).toHaveLength(6);
    const [first] = [...list.children] as HTMLElement[];
    expect(first).toHaveTextContent("Figure");
    expect(first).not.toHaveTextContent("No number fits both figures.");
    await user.click(within(first!).getByRole("button", { name: "Why" }));
    expect(first).toHaveTextContent("No number fits both figures.");
    await user.click(also.getByRole("button", { name: "and 2 more" }));
    expect(list.children).toHaveLength(8);
    expect(list).toHaveTextContent("Relay");
  });
});
