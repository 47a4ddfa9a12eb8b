import { act, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SpeakerView } from "@/app/presenting/SpeakerView.tsx";
import { TalkWindow } from "@/app/presenting/TalkWindow.tsx";
import type { Deck, Slide } from "@/domain/Deck.ts";
import type { ClaimId } from "@/domain/ids.ts";
import { elapsedInWords } from "@/features/present/Elapsed.tsx";
import { ownDecks } from "@/state/ownDecks.ts";
import { createTalk, type TalkChannel, type TalkStore } from "@/state/talk.ts";
import type { View } from "@/state/View.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const words = (says: string, notes = ""): Slide => ({ kind: "words", says, notes, lines: [] });
const asks: Slide = {
  kind: "ask",
  says: "Two figures for the same soldiers",
  notes: "Wait.\nThe army has [23](claim:c-army), the deck had [21](claim:c-army).",
  ask: { kind: "who-said", claims: ["c-army", "c-kabul"] as unknown as readonly ClaimId[] },
};
const deck: Deck = {
  id: "a-night",
  title: "A night",
  about: "Of one night.",
  record: "2026.11",
  slides: [words("It begins"), asks, words("It ends"), words("What is left to discuss?")],
};
/** A channel on which nobody else is. */
const lonely: TalkChannel = { postMessage: () => undefined, close: () => undefined, addEventListener: () => undefined };
const begun = (slide = 1, channel: TalkChannel | null = lonely) =>
  createTalk({ slide, isRevealed: false, isBlack: false, startedAt: null }, deck.slides.length, channel).talk;

const inWindow = (talk: TalkStore, view: Partial<View> = {}, deckKey = "a-night") =>
  renderInRoom(<TalkWindow deck={deck} deckKey={deckKey} talk={talk} aside={[]} onLeave={() => undefined} />, {
    view: { deck: "a-night", slide: talk.getState().slide, ...view },
  });

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  window.history.replaceState(null, "", "/");
});

describe("the speaker’s window", () => {
  const inSpeaker = (talk: TalkStore, onStage = () => undefined) =>
    renderInRoom(<SpeakerView deck={deck} talk={talk} onLeave={() => undefined} onStage={onStage} />);

  it("L60: has the notes with what the record says now, and says where the deck was written with something else", () => {
    inSpeaker(begun(2));
    const notes = screen.getByRole("region", { name: "Notes" });
    expect(notes).toHaveTextContent("The army has 23, the deck had 23.");
    expect(notes).toHaveTextContent("“21” when this deck was written; the record now says “23”.");
    expect(within(notes).getByText(/^Wait\./u).textContent).toContain("Wait.\nThe army");
  });

  it("L61: has the answer of an ask while the stage hides it, and never in the words that stand for the stage", async () => {
    const { user } = inSpeaker(begun(2));
    expect(screen.getByRole("region", { name: "Answer" })).toHaveTextContent("23: said by Pakistan’s army");
    expect(screen.getByRole("region", { name: "On the stage" })).toHaveTextContent("A: 23");
    expect(screen.getByRole("region", { name: "On the stage" })).not.toHaveTextContent(/said by/u);
    await user.click(screen.getByRole("button", { name: "Reveal" }));
    expect(screen.getByText("Answer, revealed")).toBeInTheDocument();
  });

  it("L62: reveals before it goes on, by the keys of the stage, and hides again what is gone back to", async () => {
    const talk = begun();
    const { user } = inSpeaker(talk);
    const at = () => [talk.getState().slide, talk.getState().isRevealed];
    await user.keyboard("{ArrowRight}");
    expect(at()).toEqual([2, false]);
    await user.keyboard("{PageDown}");
    expect(at()).toEqual([2, true]);
    await user.keyboard(" ");
    expect(at()).toEqual([3, false]);
    await user.keyboard("{PageUp}");
    expect(at()).toEqual([2, false]);
    await user.keyboard("b");
    expect(screen.getByText(/the stage is black/u)).toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("heading", { level: 1, name: "A night" })).toBeInTheDocument();
  });

  it("shows the next slide, jumps to any, and says where the deck ends", async () => {
    const talk = begun();
    const { user } = inSpeaker(talk);
    expect(screen.getByText("Slide 1 of 4")).toBeInTheDocument();
    expect(screen.getByRole("region", { name: "Next" })).toHaveTextContent("Two figures for the same soldiers");
    await user.click(screen.getByRole("button", { name: /What is left to discuss/u }));
    expect(talk.getState().slide).toBe(4);
    expect(screen.getByRole("region", { name: "Next" })).toHaveTextContent("End of the deck");
    expect(screen.getByRole("button", { name: "Next" })).toHaveAttribute("aria-disabled", "true");
  });

  it("L63: says that the stage’s window is closed once a reload would have taken less, and opens it again", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const onStage = vi.fn<() => undefined>();
    const talk = begun();
    const { user } = inSpeaker(talk, onStage);
    act(() => talk.setState({ isAccompanied: true }));
    act(() => talk.setState({ isAccompanied: false }));
    expect(screen.queryByText(/stage’s window is closed/u)).not.toBeInTheDocument();
    act(() => void vi.advanceTimersByTime(2100));
    expect(screen.getByText(/stage’s window is closed/u)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Open it again" }));
    expect(onStage).toHaveBeenCalledOnce();
  });

  it("L63: does not call a stage closed that was never open, and opens it", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const onStage = vi.fn<() => undefined>();
    const { user } = inSpeaker(begun(), onStage);
    act(() => void vi.advanceTimersByTime(2100));
    expect(screen.queryByText(/stage’s window is closed/u)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Open the stage" }));
    expect(onStage).toHaveBeenCalledOnce();
  });

  it("L64: says that no window keeps step where the browser lets none hear of another, and not that one is closed", () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    inSpeaker(begun(1, null));
    act(() => void vi.advanceTimersByTime(2100));
    expect(screen.getByText(/This browser lets no windows keep step/u)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /Open/u })).not.toBeInTheDocument();
  });

  it("counts the time from the start, through a pause, and anew", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, now: 0 });
    const { user } = inSpeaker(begun());
    const time = () => Number(screen.getByRole("timer").textContent?.replace(":", ""));
    const wait = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
    await user.click(screen.getByRole("button", { name: "Start" }));
    wait(30);
    expect(time()).toBeGreaterThanOrEqual(29);
    await user.click(screen.getByRole("button", { name: "Pause" }));
    wait(60);
    expect(time()).toBeLessThan(40);
    await user.click(screen.getByRole("button", { name: "Go on" }));
    wait(5);
    expect(time()).toBeLessThan(45);
    await user.click(screen.getByRole("button", { name: "Restart" }));
    expect(time()).toBe(0);
  });

  it.each([
    [0, "0:00"],
    [247_900, "4:07"],
    [3_750_000, "1:02:30"],
    [-5, "0:00"],
  ])("writes %i milliseconds as %s", (milliseconds, said) => {
    expect(elapsedInWords(milliseconds)).toBe(said);
  });
});

describe("a speaker’s window that the browser does not open", () => {
  beforeEach(() => {
    vi.spyOn(window, "open").mockReturnValue(null);
  });

  it("L64: is explained in place, with its address and the notes on this screen, which keep the answer back", async () => {
    const talk = begun(2);
    const { user } = inWindow(talk);
    await user.keyboard("s");
    const said = within(screen.getByRole("alert"));
    const link = new URL(said.getByRole<HTMLAnchorElement>("link").href);
    expect(Object.fromEntries(new URLSearchParams(link.hash.slice(1)))).toMatchObject({
      deck: "a-night",
      slide: "2",
      as: "speaker",
    });
    expect(screen.queryByRole("region", { name: "Notes" })).not.toBeInTheDocument();
    await user.click(said.getByRole("button", { name: "Show the notes on this screen" }));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    const notes = within(screen.getByRole("complementary", { name: "Speaker’s notes" }));
    expect(notes.getByText(/The army has 23/u)).toBeInTheDocument();
    expect(notes.queryByText(/said by/u)).not.toBeInTheDocument();
    await user.click(notes.getByRole("button", { name: "Show me the answer" }));
    expect(notes.getByText(/23: said by/u)).toBeInTheDocument();
    await user.click(notes.getByRole("button", { name: "Hide the notes" }));
    expect(screen.queryByRole("complementary")).not.toBeInTheDocument();
  });

  it("L64: is not opened on a deck that this browser keeps nowhere, which no other window would find", async () => {
    const { isKept } = ownDecks.getState();
    ownDecks.setState({ isKept: false });
    const { user } = inWindow(begun(), { deck: "own.k3x9" }, "own.k3x9");
    await user.keyboard("s");
    expect(screen.getByRole("alert")).toHaveTextContent("no other window would find this deck");
    expect(window.open).not.toHaveBeenCalled();
    ownDecks.setState({ isKept });
  });

  it("is explained too where asking for it throws", async () => {
    vi.mocked(window.open).mockImplementation(() => {
      throw new Error("refused");
    });
    const { user } = inWindow(begun());
    await user.keyboard("s");
    expect(screen.getByRole("alert")).toHaveTextContent("Allow pop-ups for this site");
  });
});

describe("the address of a talk", () => {
  const slideOf = () => new URLSearchParams(window.location.hash.slice(1)).get("slide");

  it("L65: keeps step without a step of history, and moves the talk when it is typed", () => {
    const talk = begun();
    const steps = window.history.length;
    const { store, view } = inWindow(talk);
    act(() => talk.getState().go(3));
    expect([view().slide, slideOf(), window.history.length]).toEqual([3, "3", steps]);
    expect(document.title).toBe("3 of 4 · A night · Counterclaim");
    act(() => store.getState().restore({ ...view(), slide: 2 }));
    expect(talk.getState().slide).toBe(2);
  });

  it("L66: takes the nearest slide where the deck has none of that number", () => {
    const talk = begun();
    const { store, view } = inWindow(talk);
    act(() => store.getState().restore({ ...view(), slide: 99 }));
    expect([talk.getState().slide, view().slide, slideOf()]).toEqual([4, 4, "4"]);
  });

  it("does not take the other window along when this one leaves", () => {
    const talk = begun(3);
    const { store } = inWindow(talk);
    act(() => store.getState().choose({ deck: null, slide: 1 }));
    expect(talk.getState().slide).toBe(3);
  });
});
