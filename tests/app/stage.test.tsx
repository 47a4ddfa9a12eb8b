import { act, fireEvent, screen, within } from "@testing-library/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Presenting } from "@/app/presenting/Presenting.tsx";
import { Stage } from "@/app/presenting/Stage.tsx";
import type { Deck, Slide } from "@/domain/Deck.ts";
import type { ClaimId } from "@/domain/ids.ts";
import { createTalk } from "@/state/talk.ts";
import { RecordShownContext } from "@/state/openedRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const words = (says: string): Slide => ({ kind: "words", says, notes: "", lines: [] });
const slides: readonly Slide[] = [
  words("The army says [21](claim:c-army), nobody [12](claim:c-none)"),
  {
    kind: "ask",
    says: "Who said [58](claim:c-kabul)?",
    notes: "",
    ask: { kind: "who-said", claims: ["c-army", "c-kabul"] as unknown as readonly ClaimId[] },
  },
  words("It ends"),
];
const deckOf = (all: readonly Slide[]): Deck => ({
  id: "d",
  title: "A night",
  about: "",
  record: "2026.11",
  slides: all,
});

function onStage(slide = 1, all = slides, more: Partial<Parameters<typeof Stage>[0]> = {}) {
  const { talk } = createTalk({ slide, isRevealed: false, isBlack: false, startedAt: null }, all.length, null);
  const onLeave = vi.fn<() => void>();
  const drawn = renderInRoom(
    <Stage deck={deckOf(all)} talk={talk} aside={[]} onLeave={onLeave} onSpeaker={() => undefined} {...more} />,
  );
  return { ...drawn, talk, onLeave };
}

const headline = () => screen.getByRole("heading", { level: 1 });
const bar = () => within(screen.getByRole("navigation", { name: "Slides" }));

afterEach(() => vi.restoreAllMocks());

describe("a slide’s sentence", () => {
  it("says what the record says, and in small what was written and what the record does not hold", () => {
    onStage();
    expect(headline()).toHaveTextContent("The army says 23, nobody 12?");
    expect(screen.getByText(/“21” when this deck was written; the record now says “23”/)).toHaveTextContent(
      "“12” stands as it was written: this record holds no claim c-none.",
    );
  });

  it("opens who says a figure, with its documents, and Escape closes that and not the slides", async () => {
    const { user, onLeave } = onStage();
    await user.click(screen.getByRole("button", { name: "23" }));
    const card = within(screen.getByRole("region", { name: "Who says it" }));
    expect(card.getByText("Pakistan’s army")).toBeInTheDocument();
    expect(card.getByRole("link", { name: "Clashes at the border" })).toHaveAttribute("href", "https://dawn.example/1");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: "Who says it" })).not.toBeInTheDocument();
    expect(onLeave).not.toHaveBeenCalled();
    expect(screen.getByRole("button", { name: "23" })).toHaveFocus();
  });

  it("opens nothing while the class guesses who said it", () => {
    const { talk } = onStage(2);
    expect(within(headline()).queryByRole("button")).not.toBeInTheDocument();
    act(() => talk.getState().reveal(true));
    expect(within(headline()).getByRole("button", { name: "58" })).toBeInTheDocument();
  });
});

describe("a slide that is still to come", () => {
  it("L61: is named by its number alone, since it may say what this one asks", async () => {
    const after = [...slides.slice(0, 2), words("23, says the army")];
    const { user, container } = onStage(2, after);
    expect(container.ownerDocument.documentElement.outerHTML).not.toContain("says the army");
    expect(screen.getByRole("button", { name: "Slide 3 of 3" })).toHaveAttribute("title", "Slide 3");
    await user.keyboard("{End}");
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("button", { name: "Slide 3 of 3: 23, says the army" })).toBeInTheDocument();
  });

  it("L61: an ask whose sentence names a claim that the record lacks keeps its id, which names a claimant", () => {
    const lacking = { ...slides[1], says: "Who said [58](claim:c-army-none)?" } as Slide;
    const { container } = onStage(1, [lacking]);
    expect(screen.getByText("“58” stands as it was written: this record holds no such claim.")).toBeInTheDocument();
    expect(container.innerHTML).not.toContain("c-army-none");
  });
});

describe("the steps of the stage", () => {
  it("reveals before it goes on, says when the deck ends, and comes back from there", async () => {
    const { user, talk } = onStage(2);
    await user.keyboard("{PageDown}");
    expect(talk.getState()).toMatchObject({ slide: 2, isRevealed: true });
    await user.keyboard(" ");
    expect(headline()).toHaveTextContent("It ends");
    expect(headline()).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(headline()).toHaveTextContent("End of the deck");
    expect(screen.getByRole("button", { name: "From the start" })).toBeInTheDocument();
    await user.keyboard("{ArrowLeft}");
    expect(headline()).toHaveTextContent("It ends");
  });

  it("goes black and back by any step, without one", async () => {
    const { user, talk } = onStage(1);
    await user.keyboard("b");
    expect(screen.getByRole("button", { name: /^Black screen\./ })).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(talk.getState()).toMatchObject({ slide: 1, isBlack: false });
    await user.keyboard("b{Escape}");
    expect(talk.getState().isBlack).toBe(false);
    expect(headline()).toHaveTextContent("The army");
  });

  it("goes to a slide by its number and Enter, and to the nearest there is", async () => {
    const { user, talk } = onStage(1);
    await user.keyboard("3");
    expect(bar().getByRole("status")).toHaveTextContent("Slide 3: Enter goes there");
    await user.keyboard("{Enter}");
    expect(talk.getState().slide).toBe(3);
    await user.keyboard("900{Enter}");
    expect(talk.getState().slide).toBe(3);
    expect(headline()).toHaveTextContent("It ends");
  });

  it("takes a press on the empty right third for a step on and on the left for one back, and none on a control", () => {
    const { talk, container } = onStage(1);
    const sheet = container.querySelector(".slide") as Element;
    fireEvent.click(sheet, { clientX: window.innerWidth * 0.9 });
    expect(talk.getState().slide).toBe(2);
    fireEvent.click(container.querySelector(".slide") as Element, { clientX: window.innerWidth * 0.1 });
    expect(talk.getState().slide).toBe(1);
    fireEvent.click(screen.getByRole("button", { name: "23" }), { clientX: window.innerWidth * 0.9 });
    fireEvent.click(container.querySelector(".slide") as Element, { clientX: window.innerWidth * 0.5 });
    expect(talk.getState().slide).toBe(1);
  });

  it("takes a finger’s swipe to the left for a step on", () => {
    const { talk, container } = onStage(1);
    const sheet = container.querySelector(".slide") as Element;
    const finger = { pointerType: "touch", isPrimary: true };
    fireEvent.pointerDown(sheet, { ...finger, clientX: 500, clientY: 200 });
    fireEvent.pointerUp(sheet, { ...finger, clientX: 380, clientY: 210 });
    expect(talk.getState().slide).toBe(2);
    fireEvent.pointerDown(sheet, { ...finger, clientX: 300, clientY: 200 });
    fireEvent.pointerUp(sheet, { ...finger, clientX: 310, clientY: 400 });
    expect(talk.getState().slide).toBe(2);
  });

  it("keeps a way out in sight, and says politely which slide stands", async () => {
    const { user, onLeave } = onStage(3);
    expect(screen.getByText("Slide 3 of 3: It ends")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Leave" }));
    expect(onLeave).toHaveBeenCalledOnce();
  });
});

describe("bad input", () => {
  it("presents five hundred slides with one bar instead of dots", () => {
    const many = Array.from({ length: 500 }, (_, at) => words(`Sentence ${at + 1}`));
    const { talk } = onStage(250, many);
    const slider = screen.getByRole("slider", { name: "Slide" });
    expect(slider).toHaveAttribute("aria-valuetext", "Slide 250 of 500: Sentence 250");
    fireEvent.change(slider, { target: { value: "400" } });
    expect(talk.getState().slide).toBe(400);
    expect(headline()).toHaveTextContent("Sentence 400");
  });

  it("L46: says of a slide that asks for another edition that it is not shown", async () => {
    onStage(1, [{ kind: "figure", says: "Then", notes: "", show: "Contradictions", link: "v=1&asof=1999.01" }]);
    expect(
      await screen.findByText(/asof “1999.01” is another edition than the one that is presented/u),
    ).toBeInTheDocument();
  });

  it("L49: a deck that is not there takes the focus, and a file that is dropped on it does not take its place", async () => {
    const say = vi.fn<(sentence: string | null) => void>();
    renderInRoom(
      <QueryClientProvider client={new QueryClient()}>
        <RecordShownContext value={{ opened: null, open: () => undefined, close: () => undefined, said: null, say }}>
          <Presenting />
        </RecordShownContext>
      </QueryClientProvider>,
      { view: { deck: "nope" } },
    );
    expect(headline()).toHaveFocus();
    // jsdom has no DataTransfer.
    const drop = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), {
      dataTransfer: { types: ["Files"] },
    });
    document.body.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(say).toHaveBeenCalledWith(expect.stringContaining("leave the slides and drop it there"));
  });

  it("says which slides of the deck could not be taken, until that is put away", async () => {
    const { user } = onStage(1, slides, { aside: [{ slide: 4, reason: "its question is unknown" }] });
    expect(screen.getByText(/1 slide is set aside: slide 4, its question is unknown/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText(/set aside/)).not.toBeInTheDocument();
  });

  it("L46: shows a slide with a filter in words, says what of its link is unknown, and takes a change back", async () => {
    const slide: Slide = {
      kind: "figure",
      says: "Claims",
      notes: "",
      show: "Contradictions",
      link: "v=1&from=2025-10-01&zork=1",
    };
    const { user, view } = onStage(1, [slide]);
    const outside = view();
    expect((await screen.findAllByText(/since 1 October 2025/u, {}, { timeout: 10_000 })).length).toBeGreaterThan(0);
    expect(screen.getByText(/zork “1” is a part that this page does not know/)).toBeInTheDocument();
    await user.keyboard("c");
    expect(screen.getByRole("button", { name: "Filters" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Reset this slide" })).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole("combobox", { name: "Order" }), "by date");
    expect(view()).toBe(outside);
    await user.click(screen.getByRole("button", { name: "Reset this slide" }));
    expect(screen.getByRole("combobox", { name: "Order" })).toHaveValue("gap");
    expect(headline()).toHaveFocus();
  });
});
