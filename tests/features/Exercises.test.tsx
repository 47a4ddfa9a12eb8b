import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { parseDay, type Day } from "@/domain/Day.ts";
import type { Deck, Slide } from "@/domain/Deck.ts";
import type { ClaimId } from "@/domain/ids.ts";
import { Exercises } from "@/features/hand-out/Exercises.tsx";
import { HandoutBar, type HandoutForm } from "@/features/hand-out/HandoutBar.tsx";
import type { Paper } from "@/state/createBriefing.ts";
import { realDecks } from "../support/realDecks.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const { dataSet } = realRecord();
const MILITARY = "c-2025-10-12-ispr-own-killed" as ClaimId;
const KABUL = "c-2025-10-12-mujahid-pk-killed" as ClaimId;
const today = (parseDay("2026-11-22") ?? 0) as Day;
const found = { address: null, says: "Kept by its maker." };

const ask: Slide = {
  kind: "ask",
  says: "Who gave which figure?",
  notes: "It was the army.",
  ask: { kind: "who-said", claims: [MILITARY, KABUL] },
};
const words = (says: string): Slide => ({ kind: "words", says, lines: ["Who counts whom."], notes: "" });
const slides: readonly Slide[] = [
  words("What you should be able to say"),
  ask,
  { kind: "figure", says: `The army says [23](claim:${MILITARY})`, notes: "", link: "v=1", show: "Timeline" },
  words("Between"),
  words("To discuss"),
];
const deck: Deck = { id: "night", title: "One night", about: "Two counts.", record: "2026.11", slides };
const headings = (part: HTMLElement) => [...part.querySelectorAll("h1, h2")].map((each) => each.textContent?.trim());

describe("the exercises of a deck on paper", () => {
  const printed = (of: Deck, paper: Paper) => {
    const { container } = renderInRoom(
      <Exercises deck={of} paper={paper} withNotes={false} found={found} today={today} />,
      { dataSet },
    );
    return container;
  };

  it("X100: are the words at both ends and all that is asked, without a figure and without an answer before the key", () => {
    const handout = printed(deck, "a4");
    expect(headings(handout)).toEqual([
      "One night",
      "1 What you should be able to say",
      "2 Who gave which figure?",
      "5 To discuss",
      "Answer key",
      "2 Who gave which figure?",
      "Sources",
    ]);
    const key = handout.querySelector('[aria-label="Answer key"]');
    expect(key).toHaveTextContent("23: said by Pakistan Armed Forces (ISPR) on 12 October 2025.");
    key?.remove();
    for (const told of ["said by", MILITARY, KABUL, "could not be drawn"])
      expect(handout.innerHTML).not.toContain(told);
    expect(handout.querySelectorAll(".handout__box")).toHaveLength(2);
    expect(handout.querySelector(".exercise__questions .handout__rules")).not.toBeNull();
  });

  it.each(
    realDecks.flatMap(({ deck: of }) => (["a4", "letter"] as const).map((paper) => [of.title, paper, of] as const)),
  )("X100: of %s stand on one sheet of %s, and the answers on another", (_title, paper, of) => {
    expect(printed(of, paper).querySelectorAll(".handout__sheet")).toHaveLength(2);
  });

  it("X100: go on to further sheets where there are many, each once", () => {
    const asks = Array.from({ length: 12 }, (_, at): Slide => ({ ...ask, says: `Ask ${at + 1}` }));
    const handout = printed({ ...deck, slides: asks }, "a4");
    const key = handout.querySelector('[aria-label="Answer key"]');
    key?.remove();
    expect(handout.querySelectorAll(".handout__sheet").length).toBeGreaterThan(1);
    expect(headings(handout).slice(1)).toEqual(asks.map(({ says }, at) => `${at + 1} ${says}`));
  });
});

describe("what is chosen before a handout is printed", () => {
  it("is what is printed, the paper and the notes; it prints, and leaves", async () => {
    const onForm = vi.fn<(form: HandoutForm) => void>();
    const onNotes = vi.fn<(withNotes: boolean) => void>();
    const onLeave = vi.fn<() => void>();
    const dialog = vi.spyOn(window, "print").mockImplementation(() => {});
    const { user } = renderInRoom(
      <HandoutBar form="all" onForm={onForm} isDrawing={false} withNotes={false} onNotes={onNotes} onLeave={onLeave} />,
    );
    await user.click(screen.getByRole("button", { name: "Exercises" }));
    expect(onForm).toHaveBeenCalledWith("exercises");
    await user.click(screen.getByRole("button", { name: "Letter" }));
    expect(screen.getByRole("button", { name: "Letter" })).toHaveAttribute("aria-pressed", "true");
    await user.click(screen.getByRole("button", { name: "A4" }));
    expect(screen.getByRole("button", { name: "A4" })).toHaveAttribute("aria-pressed", "true");
    await user.click(screen.getByRole("checkbox", { name: "With the speaker’s notes" }));
    expect(onNotes).toHaveBeenCalledWith(true);
    await user.click(screen.getByRole("button", { name: "Print" }));
    expect(dialog).toHaveBeenCalledOnce();
    dialog.mockRestore();
    await user.click(screen.getByRole("button", { name: "Leave" }));
    expect(onLeave).toHaveBeenCalledOnce();
  });
});
