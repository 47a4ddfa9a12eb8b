import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { parseDay, type Day } from "@/domain/Day.ts";
import type { Deck, Slide } from "@/domain/Deck.ts";
import type { ClaimId, EventId, SourceId } from "@/domain/ids.ts";
import type { Picture } from "@/export/Picture.ts";
import type { SlidePicture } from "@/features/hand-out/HandedSlide.ts";
import { Handout } from "@/features/hand-out/Handout.tsx";
import type { Paper } from "@/state/createBriefing.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const { dataSet } = realRecord();
const MILITARY = "c-2025-10-12-ispr-own-killed" as ClaimId;
const KABUL = "c-2025-10-12-mujahid-pk-killed" as ClaimId;
const behind = new Set<SourceId>([MILITARY, KABUL].flatMap((id) => dataSet.claimById.get(id)?.sources ?? []));
const others = dataSet.sources.map(({ id }) => id).filter((id) => !behind.has(id));
const today = (parseDay("2026-11-22") ?? 0) as Day;

/** A picture of who said what, of these claims. */
const pictureOf = (title: string, claims: readonly ClaimId[], sources: readonly SourceId[] = []): SlidePicture => ({
  kind: "pictures",
  pictures: [
    {
      region: "Opened contradiction",
      figure: {
        id: "question",
        title,
        unit: "claimed",
        series: [
          {
            id: "all",
            label: title,
            channel: null,
            points: [{ x: "", value: 1, words: null, events: [], questions: [], claims }],
          },
        ],
        along: "Claimant",
        caption: "In full.",
        filters: "All dates",
        counts: { shown: 2, of: 2, what: "claims" },
        publishers: [],
        documents: sources.length,
        sources,
        version: "2026.11",
        file: null,
        licence: "CC BY 4.0",
        voice: null,
        contested: false,
      },
      table: { columns: [{ key: "a", label: "Claimant", numeric: false }], rows: [{ key: "1", cells: [title] }] },
      empty: null,
      drawing: { kind: "table" },
    } satisfies Picture,
  ],
});

const slides: readonly Slide[] = [
  { kind: "words", says: "What you should be able to say", lines: ["Who counts whom."], notes: "Begin slowly." },
  {
    kind: "ask",
    says: "Who gave which figure?",
    notes: "It was the army.",
    ask: { kind: "who-said", claims: [MILITARY, KABUL] },
  },
  { kind: "figure", says: `The army says [23](claim:${MILITARY})`, notes: "", link: "v=1", show: "Timeline" },
  { kind: "figure", says: "Both in one picture", notes: "", link: "v=1", show: "Question" },
  { kind: "figure", says: "Where it was", notes: "", link: "v=1", show: "Events" },
  { kind: "figure", says: "A map", notes: "", link: "v=1", show: "Border map" },
];
const deck: Deck = { id: "night", title: "One night", about: "Two counts.", record: "2026.11", slides };
const pictures = new Map<number, SlidePicture>([
  [2, pictureOf("Events by week", [])],
  [3, pictureOf("Two claimants", [KABUL])],
  [4, pictureOf("Places", [], [...others.slice(0, 2), ...behind])],
  [5, { kind: "undrawn", address: "https://counterclaim.example/#v=1" }],
]);
const found = { address: "https://counterclaim.example/#v=1&deck=night", says: "The slides:" };

type Printed = { readonly of?: Deck; readonly paper?: Paper; readonly withNotes?: boolean };

function print({ of = deck, paper = "a4", withNotes = false }: Printed = {}) {
  renderInRoom(
    <Handout deck={of} pictures={pictures} paper={paper} withNotes={withNotes} found={found} today={today} />,
    {
      dataSet,
    },
  );
  const handout = screen.getByRole("article", { name: "Handout" });
  const key = within(handout).queryByRole("region", { name: "Answer key" });
  const front = handout.cloneNode(true) as HTMLElement;
  front.querySelector('[aria-label="Answer key"]')?.remove();
  return { handout, key, front };
}
const headings = (part: HTMLElement) => [...part.querySelectorAll("h1, h2")].map((each) => each.textContent?.trim());

describe("a deck on paper", () => {
  it("X98: begins with what it is, of which record, when it was printed and where it is found, and whose sheet it is", () => {
    const { front } = print();
    for (const words of [
      "One night",
      "Two counts.",
      "Counterclaim record v",
      "Printed on 22 November 2026.",
      "https://counterclaim.example/#v=1&deck=night",
      "Name",
      "Class",
      "Date",
    ])
      expect(front).toHaveTextContent(words);
  });

  it("X98: has the slides in their order by number, then the sources, then the key", () => {
    const { handout } = print();
    expect(headings(handout)).toEqual([
      "One night",
      "1 What you should be able to say",
      "2 Who gave which figure?",
      "5 Where it was",
      "6 A map",
      "Sources",
      "Answer key",
      "2 Who gave which figure?",
      "Slides that answer",
      "3 The army says 23",
      "4 Both in one picture",
      "Sources",
    ]);
    const labels = within(handout)
      .getAllByRole("region")
      .map((each) => each.getAttribute("aria-label"));
    expect(labels.slice(0, 6)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `Slide ${number}`));
  });

  it("X99: binds no claimant to what is asked before the key: not in words, in attributes or in titles of sources", () => {
    const { front, key } = print();
    expect(front).toHaveTextContent("Who said which number?");
    const ask = front.querySelector<HTMLElement>('[aria-label="Slide 2"]');
    expect(ask?.outerHTML).not.toMatch(/c-2025|mujahid|said by/iu);
    for (const told of [MILITARY, KABUL, "The army says", "Two claimants", "said by"])
      expect(front.outerHTML).not.toContain(told);
    for (const id of behind) expect(front).not.toHaveTextContent(dataSet.sourceById.get(id)?.title ?? "no title");
    expect(front).toHaveTextContent("This slide answers what slide 2 asks: it is printed with the answer key.");
    expect(front).toHaveTextContent(`sources 1, 2, ${behind.size} documents with the answer key`);
    expect(key).toHaveTextContent("23: said by Pakistan Armed Forces (ISPR) on 12 October 2025.");
    for (const id of behind) expect(key).toHaveTextContent(dataSet.sourceById.get(id)?.title ?? "no title");
  });

  it("X99: keeps a slide that tells the days of two of the events whose order is asked, but not of one", () => {
    const [one, other] = ["2025-10-15-48h-truce", "2025-10-18-doha-ceasefire"] as EventId[];
    const told = (says: string): Slide => ({ kind: "words", says, lines: [], notes: "" });
    const order: Slide = { kind: "ask", says: "In order", notes: "", ask: { kind: "order", events: [one!, other!] } };
    const { front } = print({
      of: {
        ...deck,
        slides: [order, told(`On [a](event:${one})`), told(`[a](event:${one}), then [b](event:${other})`)],
      },
    });
    expect(front).toHaveTextContent("2 On 15");
    expect(front).toHaveTextContent("3This slide answers what slide 1 asks");
  });

  it("X98: has the key at its end, on a sheet of its own, its sources numbered on from those before", () => {
    const { handout, key } = print();
    expect(handout.lastElementChild).toBe(key);
    expect(key?.firstElementChild).toHaveClass("handout__sheet");
    const notes = within(key!).getByRole("region", { name: "Sources" });
    expect(within(notes).getAllByRole("listitem")[0]).toHaveAttribute("value", "3");
  });

  it("X98: has no key where nothing is asked", () => {
    const { key, front } = print({ of: { ...deck, slides: slides.filter(({ kind }) => kind !== "ask") } });
    expect(key).toBeNull();
    expect(front).toHaveTextContent("The army says 23");
  });

  it("X98: names the address of a figure that could not be drawn, and why something cannot be asked", () => {
    const { front } = print({
      of: {
        ...deck,
        slides: [...slides, { kind: "ask", says: "Nobody", notes: "", ask: { kind: "who-said", claims: [MILITARY] } }],
      },
    });
    expect(front).toHaveTextContent("This figure could not be drawn; its address: https://counterclaim.example/#v=1");
    expect(front).toHaveTextContent(/This cannot be asked\. .* 1/u);
  });

  it("X98: leaves the speaker’s notes out unless they are asked for, and those of an ask for the key", () => {
    expect(print().handout).not.toHaveTextContent("Begin slowly.");
    document.body.replaceChildren();
    const { front, key } = print({ withNotes: true });
    expect(front).toHaveTextContent("Begin slowly.");
    expect(front).not.toHaveTextContent("It was the army.");
    expect(key).toHaveTextContent("It was the army.");
  });

  it("fits a short deck on one sheet and its key", () => {
    const short = { ...deck, slides: slides.slice(0, 2) };
    const { handout } = print({ of: short, paper: "letter" });
    expect(handout).toHaveClass("on-paper--letter");
    expect(handout.querySelectorAll(".handout__sheet")).toHaveLength(2);
  });
});

describe("a list of sources that would be pages long", () => {
  it("X101: leaves out a slide of more than 60 documents, and says so of it and under it", () => {
    const many = dataSet.sources.slice(0, 61).map(({ id }) => id);
    const picture = pictureOf("Many", [], many);
    renderInRoom(
      <Handout
        deck={{ ...deck, slides: [slides[5]!, slides[4]!] }}
        pictures={
          new Map([
            [0, picture],
            [1, pictureOf("Few", [], others.slice(0, 2))],
          ])
        }
        paper="a4"
        withNotes={false}
        found={found}
        today={today}
      />,
      { dataSet },
    );
    const publishers = new Set(dataSet.sources.slice(0, 61).map(({ publisher }) => publisher)).size;
    expect(screen.getByRole("region", { name: "Slide 1" })).toHaveTextContent(
      `61 documents of ${publishers} publishers`,
    );
    const sources = screen.getByRole("region", { name: "Sources" });
    expect(sources).toHaveTextContent("Slide 1: more than 60 documents");
    expect(within(sources).getAllByRole("listitem")).toHaveLength(2);
  });
});

describe("a handout that is printed too soon", () => {
  it("X103: says how many figures are drawn, and so in the place of each that is not", () => {
    renderInRoom(
      <Handout
        deck={deck}
        pictures={new Map([[2, pictureOf("Events by week", [])]])}
        paper="a4"
        withNotes={false}
        found={found}
        today={today}
      />,
      { dataSet },
    );
    expect(screen.getByText("Printed before all was drawn: 1 of 4 figures.")).toBeInTheDocument();
    expect(screen.getAllByText("This figure was not drawn yet.")).toHaveLength(3);
  });
});
