import { configure, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newDeck } from "@/domain/deckEdits.ts";
import type { Deck, Slide } from "@/domain/Deck.ts";
import { AddToDeck } from "@/features/make-deck/AddToDeck.tsx";
import { DecksWindow } from "@/features/make-deck/DecksWindow.tsx";
import { keyedSlides, noSlides } from "@/features/make-deck/slideKeys.ts";
import { openFile } from "@/features/open-data/openFile.ts";
import { writeDeck } from "@/ingest/readDeck.ts";
import { asked } from "@/state/asked.ts";
import { setEditedDeck } from "@/state/editedDeck.ts";
import { ownDecks } from "@/state/ownDecks.ts";
import type { QuestionId } from "@/domain/ids.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const words = (says: string, ...lines: readonly string[]): Slide => ({ kind: "words", says, notes: "", lines });
const deckOf = (...slides: readonly Slide[]): Deck => ({ ...newDeck("mine", "My deck", "2026.11"), slides });
const keep = (deck: Deck) => ownDecks.getState().change("kept", (decks) => [...decks, deck]);
const kept = (): Deck => ownDecks.getState().decks[0]!;
const sentences = () => kept().slides.map(({ says }) => says);

// Roles are looked for in windows of hundreds of controls: whether each can be seen is not what is asked here.
configure({ defaultHidden: true });
beforeEach(() => {
  ownDecks.getState().change("emptied", () => []);
});
afterEach(() => {
  setEditedDeck(null);
  asked.getState().forget();
});

const edit = (deck: Deck, view: Parameters<typeof renderInRoom>[1] = {}) => {
  keep(deck);
  setEditedDeck(deck.id);
  const room = renderInRoom(<DecksWindow onClose={() => {}} />, view);
  return { ...room, shown: within(screen.getByRole("dialog", { name: "Edit deck" })) };
};
const SOLDIERS = "q-soldiers" as QuestionId;
const figure = (link: string): Slide => ({ kind: "figure", says: "Soldiers", notes: "", link, show: "Question" });

describe("the window of the decks", () => {
  it("shows a deck of the reader's own on the stage, as one step that leaves the view under it alone", async () => {
    keep(deckOf(words("One")));
    const { user, view } = renderInRoom(<DecksWindow onClose={() => {}} />, { view: { question: SOLDIERS } });
    const mine = within(await screen.findByRole("listitem", { name: "My deck" }));
    await user.click(mine.getByRole("button", { name: "Present" }));
    expect(view()).toMatchObject({ deck: "own.mine", slide: 1, deckAs: "stage", question: SOLDIERS });
  });

  it("removes a deck, offers to undo that with the focus on it, and brings it back", async () => {
    keep(deckOf(words("One")));
    const { user } = renderInRoom(<DecksWindow onClose={() => {}} />);
    await user.click(screen.getByRole("button", { name: "Remove" }));
    expect(screen.queryByRole("listitem", { name: "My deck" })).not.toBeInTheDocument();
    expect(ownDecks.getState().decks).toEqual([]);
    const undo = screen.getByRole("button", { name: "Undo" });
    expect(undo).toHaveFocus();
    await user.click(undo);
    const back = screen.getByRole("listitem", { name: "My deck" });
    expect(back).toContainElement(document.activeElement as HTMLElement);
  });

  it("begins a deck and opens it to be written in, and leads back to the list", async () => {
    const { user } = renderInRoom(<DecksWindow onClose={() => {}} />);
    await user.click(screen.getByRole("button", { name: "New deck" }));
    const title = screen.getByRole("textbox", { name: "Title" });
    expect(title).toHaveFocus();
    await user.clear(title);
    await user.type(title, "Two tolls");
    await user.click(screen.getByRole("button", { name: "All decks" }));
    expect(screen.getByRole("listitem", { name: "Two tolls" })).toHaveTextContent("No slides yet.");
  });

  it("L68: opens a deck's file, keeps it beside what is there, and says which slide was set aside and why", async () => {
    keep(deckOf(words("One")));
    const { user } = renderInRoom(<DecksWindow onClose={() => {}} />);
    const file = JSON.parse(writeDeck(deckOf(words("One"), words("Two")))) as { slides: { kind: string }[] };
    file.slides[1]!.kind = "film";
    await user.upload(
      screen.getByLabelText("Open a deck file"),
      new File([JSON.stringify(file)], "deck.json", { type: "application/json" }),
    );
    expect(
      await screen.findByText(/^Deck “My deck 2” is opened: 1 slide\. 1 slide is set aside: slide 2, kind is not/u),
    ).toBeVisible();
    expect(ownDecks.getState().decks.map(({ title }) => title)).toEqual(["My deck", "My deck 2"]);
  });

  it("refuses a file that is no deck in a sentence, and leaves the decks as they were", async () => {
    keep(deckOf(words("One")));
    const { user } = renderInRoom(<DecksWindow onClose={() => {}} />);
    await user.upload(screen.getByLabelText("Open a deck file"), new File(["{]"], "odd.json"));
    expect(await screen.findByRole("alert")).toHaveTextContent(/^“odd\.json”: .+ Your decks are as they were\./u);
    expect(ownDecks.getState().decks).toHaveLength(1);
  });
});

describe("a file that is dropped on the page", () => {
  it("is told to be a deck by what is in it, whatever its name, and kept", async () => {
    const file = new File([writeDeck(deckOf(words("One")))], "record.json");
    expect(await openFile(file)).toEqual({
      kind: "deck",
      says: "Deck “My deck” is opened: 1 slide. It is under Present.",
    });
    expect(sentences()).toEqual(["One"]);
  });
});

describe("a deck that is made", () => {
  it("is put in order by plain buttons, with the focus on the slide that was moved, and undone by key", async () => {
    const { user, shown } = edit(deckOf(words("One"), words("Two"), words("Three")));
    await user.click(shown.getByRole("button", { name: "Move down slide 1, “One”" }));
    expect(sentences()).toEqual(["Two", "One", "Three"]);
    expect(shown.getByRole("button", { name: "Move down slide 2, “One”" })).toHaveFocus();
    await user.keyboard("{Control>}z{/Control}");
    expect(sentences()).toEqual(["One", "Two", "Three"]);
    expect(shown.getByText("Undone: Slide 1 moved to place 2.")).toBeVisible();
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(sentences()).toEqual(["Two", "One", "Three"]);
  });

  it("keeps a sentence when the field is left and counts its signs; undo is the field's own while it is typed in", async () => {
    const { user, shown } = edit(deckOf(words("One"), words("Two")));
    await user.click(shown.getByRole("button", { name: /^Two/u }));
    const sentence = shown.getByRole("textbox", { name: "Sentence" });
    await user.clear(sentence);
    await user.type(sentence, "Two tolls");
    expect(shown.getByText("9 of 300 signs")).toBeVisible();
    await user.keyboard("{Control>}z{/Control}");
    expect(kept().slides).toHaveLength(2);
    await user.tab();
    expect(sentences()).toEqual(["One", "Two tolls"]);
  });

  it("keeps what is typed even where the window is closed in the middle of it", async () => {
    const { user, shown, unmount } = edit(deckOf(words("One")));
    await user.click(shown.getByRole("button", { name: /^One/u }));
    await user.type(shown.getByRole("textbox", { name: "Notes for whoever speaks" }), "Slowly.");
    unmount();
    expect(kept().slides[0]!.notes).toBe("Slowly.");
  });

  it("does not keep a sentence that is too long, and says by how much", async () => {
    const { user, shown } = edit(deckOf(words("One")));
    await user.click(shown.getByRole("button", { name: /^One/u }));
    const sentence = shown.getByRole("textbox", { name: "Sentence" });
    await user.click(sentence);
    await user.paste("x".repeat(300));
    await user.tab();
    expect(sentence).toBeInvalid();
    expect(shown.getByText(/^3 signs too many: at most 300/u)).toBeVisible();
    expect(sentences()).toEqual(["One"]);
  });

  it("says where the record by now says something else than a sentence was written with", async () => {
    const { user, shown } = edit(deckOf(words("[40](claim:c-army) and [9](claim:c-gone)")));
    await user.click(shown.getByRole("button", { expanded: false, name: /and 9/u }));
    expect(shown.getByText(/^“40” when this deck was written; the record now says “23”/u)).toBeVisible();
    expect(shown.getByText(/^“9” stands as it was written: this record holds no claim c-gone/u)).toBeVisible();
  });

  it("turns a figure with an opened question into an ask about chosen figures, bound to the record", async () => {
    const { user, shown } = edit(deckOf(figure("v=1&question=q-soldiers")));
    await user.click(shown.getByRole("button", { name: /^Soldiers/u }));
    await user.click(shown.getByRole("button", { name: "Turn into an ask" }));
    await user.click(shown.getByRole("button", { name: "Make it an ask" }));
    const [slide] = kept().slides;
    expect(slide).toMatchObject({ kind: "ask", ask: { kind: "who-said", claims: ["c-army", "c-kabul"] } });
    expect(slide!.says).toBe("[23](claim:c-army) or [58](claim:c-kabul): who said which number?");
    expect(shown.getByRole("textbox", { name: "Sentence" })).toHaveFocus();
  });

  it("says when the view of a slide matches nothing any more, and takes the present view in its place", async () => {
    const { user, shown } = edit(deckOf(figure("v=1&from=1950-01-01&to=1950-01-02")), { view: { question: SOLDIERS } });
    await user.click(shown.getByRole("button", { name: /^Soldiers/u }));
    await waitFor(() => expect(shown.getByText(/nothing matches: the slide will say so/u)).toBeVisible());
    await user.click(shown.getByRole("button", { name: "Replace with the present view" }));
    expect(kept().slides[0]).toMatchObject({ link: "v=1&record=2026.11&question=q-soldiers" });
  });

  it("adds a slide of words that is open at once, and stays usable with 500 slides, some at a time", async () => {
    const many = Array.from({ length: 499 }, (_, at) => words(`Slide of words ${at + 1}`));
    const { user, baseElement } = edit(deckOf(...many));
    expect(baseElement.querySelectorAll("[data-slide]")).toHaveLength(50);
    await user.click(screen.getByText("Words", { selector: "button" }));
    expect(document.activeElement).toBe(baseElement.querySelector('[aria-label="Slide 500"] textarea'));
    expect(screen.getByLabelText("Slides that are listed")).toHaveDisplayValue("451–500");
    expect(screen.getByText(/^500 slides are the most that a deck holds/u)).toBeVisible();
  });
});

describe("Add to deck", () => {
  it("adds the region with the present view to a new deck, then to that deck, and takes it back", async () => {
    const { user } = renderInRoom(<AddToDeck region="Timeline" />, { view: { contradicted: true, deck: null } });
    await user.click(screen.getByRole("button", { name: "Add to deck" }));
    // Its code is fetched when it is first asked for.
    await user.click(await screen.findByRole("menuitem", { name: "New deck" }, { timeout: 10_000 }));
    expect(await screen.findByText(/^Added to “My deck” as slide 1\./u)).toBeVisible();
    expect(kept().slides[0]).toMatchObject({ show: "Timeline", link: "v=1&record=2026.11&contradicted=1" });
    await user.click(screen.getByRole("button", { name: "Add to deck" }));
    await user.click(await screen.findByRole("menuitem", { name: "My deck" }));
    expect(await screen.findByText(/^Added to “My deck” as slide 2\./u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(kept().slides).toHaveLength(1);
    expect(screen.queryByText(/^Added to/u)).not.toBeInTheDocument();
  });

  it("L69: shows the question where one is opened, and leads to the deck", async () => {
    const { user } = renderInRoom(<AddToDeck region="Contradictions" />, { view: { question: SOLDIERS } });
    await user.click(screen.getByRole("button", { name: "Add to deck" }));
    await user.click(await screen.findByRole("menuitem", { name: "New deck" }));
    expect(kept().slides[0]).toMatchObject({ show: "Question" });
    await user.click(await screen.findByRole("button", { name: "Edit the deck" }));
    expect(asked.getState().tool).toBe("present");
    renderInRoom(<DecksWindow onClose={() => {}} />);
    expect(within(screen.getByRole("dialog", { name: "Edit deck" })).getByLabelText("Title")).toHaveValue(kept().title);
  });

  it("is not offered where nothing can stand on a slide", () => {
    renderInRoom(<AddToDeck region="Record" />);
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});

describe("slides without names", () => {
  it("keep their keys while they are moved, written in, taken out and brought back", () => {
    const [one, two, three] = [words("One"), words("Two"), words("Three")];
    const first = keyedSlides(noSlides, [one, two, three]);
    const moved = keyedSlides(first, [three, { ...one }, two]);
    expect(moved.keys).toEqual([first.keys[2], first.keys[0], first.keys[1]]);
    const written = keyedSlides(moved, [three, words("Other"), two]);
    expect(written.keys).toEqual(moved.keys);
    expect(keyedSlides(written, [three, two]).keys).toEqual([moved.keys[0], moved.keys[2]]);
    expect(new Set(keyedSlides(first, [one, one, two, three]).keys).size).toBe(4);
  });
});
