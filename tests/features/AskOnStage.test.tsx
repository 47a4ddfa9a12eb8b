import { fireEvent, getRoles, screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import type { Ask } from "@/domain/Deck.ts";
import type { ClaimId, EventId } from "@/domain/ids.ts";
import { askOf } from "@/domain/askSheet.ts";
import { AskOnStage } from "@/features/present/AskOnStage.tsx";
import { Guessing } from "@/features/present/Guessing.tsx";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const { dataSet } = realRecord();
const claims = (...ids: readonly string[]) => ids as readonly ClaimId[];

const night: Ask = {
  kind: "who-said",
  claims: claims("c-2025-10-12-ispr-own-killed", "c-2025-10-12-mujahid-pk-killed"),
};
const asks: Readonly<Record<Ask["kind"], Ask>> = {
  "who-said": night,
  "more-or-fewer": {
    kind: "more-or-fewer",
    given: "c-2025-10-12-ispr-own-killed" as ClaimId,
    other: "c-2025-10-12-mujahid-pk-killed" as ClaimId,
  },
  "same-people": {
    kind: "same-people",
    claims: claims(
      "c-2025-10-12-ispr-own-killed",
      "c-2025-10-12-mujahid-pk-killed",
      "c-2025-10-12-ispr-taliban-killed",
    ),
  },
  order: {
    kind: "order",
    events: ["2025-10-11-border-clashes", "2025-10-18-doha-ceasefire"] as unknown as readonly EventId[],
  },
};

/** A slide as the talk shows it: it can be left and come back to. */
function Slide({ ask, isLive = true }: { readonly ask: Ask; readonly isLive?: boolean }) {
  const [isRevealed, reveal] = useState(false);
  const [isThere, setThere] = useState(true);
  return (
    <Guessing>
      {isThere && <AskOnStage ask={ask} isRevealed={isRevealed} onReveal={isLive ? () => reveal(true) : null} />}
      <button onClick={() => setThere(!isThere)}>Another slide</button>
    </Guessing>
  );
}
const show = (ask: Ask) => renderInRoom(<Slide ask={ask} />, { dataSet });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const revealed = (ask: Ask) => {
  const made = askOf(ask, dataSet);
  if (made.kind === "fault") throw new Error(made.why);
  return made;
};

/** Whatever tells who said what, or when: names, ids, sides, and whatever is coloured by side. */
function tellingOf(ask: Ask): readonly string[] {
  const { answer } = revealed(ask);
  return [...answer.rows.values()].flatMap(({ label, side, claim }) => {
    const said = claim === null ? undefined : dataSet.claimById.get(claim);
    const actor = said === undefined ? undefined : dataSet.actorById.get(said.claimant);
    const publishers = (said?.sources ?? []).map((id) => dataSet.sourceById.get(id)?.publisher);
    return [label, side, claim, actor?.id, actor?.short, ...publishers].filter((each) => each != null);
  });
}

/** The slide without the list of possible answers, which alone may name claimants. */
function withoutOptions(): HTMLElement {
  const section = screen.getByRole("region", { name: "What is asked" }).cloneNode(true) as HTMLElement;
  section.querySelector('[aria-label="Possible answers"]')?.remove();
  return section;
}

describe("before the reveal", () => {
  it.each(Object.values(asks))("P26: $kind: text, attributes and colours tell nothing", async (ask) => {
    const { user } = show(ask);
    const tells = [...tellingOf(ask), "channel-"];
    const look = () => {
      const markup = withoutOptions().outerHTML;
      for (const telling of tells) expect(markup).not.toContain(telling);
    };
    look();
    await user.click(button("Show as table"));
    const cells = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    for (const row of cells) expect(within(row).getAllByText("?").length).toBeGreaterThan(0);
    look();
  });

  it.each(Object.values(asks))("P26: $kind: no role and no name of the accessible tree tells", (ask) => {
    show(ask);
    const options = screen.queryByRole("list", { name: "Possible answers" });
    const names: string[] = [];
    for (const role of Object.keys(getRoles(document.body)))
      screen.queryAllByRole(role, {
        name: (name, element) => {
          if (options?.contains(element) !== true) names.push(name);
          return false;
        },
      });
    expect(names).toContain("What is asked");
    for (const telling of tellingOf(ask)) expect(names.filter((name) => name.includes(telling))).toEqual([]);
    expect(screen.getByRole("status")).toHaveTextContent("");
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("P31: more or fewer shows one figure, and the other nowhere", () => {
    show(asks["more-or-fewer"]);
    expect(screen.getByRole("list", { name: "Figures" })).toHaveTextContent("23");
    // No number of its own; "158px" is a place.
    expect(document.body.innerHTML).not.toMatch(/(?<![\d.])58(?![\d.])/u);
  });

  it("P25: what the record cannot answer is said in a sentence", () => {
    show({ kind: "who-said", claims: claims("c-gone", "c-2025-10-12-ispr-own-killed") });
    expect(screen.getByText(/This record cannot answer what is asked\. The record holds no claim/u)).toBeVisible();
  });
});

describe("the reveal", () => {
  it("P36: every claimant stands at its figure, with day, whom it counts and linked publishers", async () => {
    const { user } = show(night);
    await user.click(button("Reveal"));
    const [first, second] = within(screen.getByRole("list", { name: "Figures" })).getAllByRole("listitem");
    expect(first).toHaveTextContent(
      /Pakistan Armed Forces \(ISPR\).*Pakistani soldiers killed · said on 12 October 2025.*23/u,
    );
    expect(second).toHaveTextContent(/Afghan Taliban government.*58/u);
    for (const link of screen.getAllByRole("link"))
      expect(link).toHaveAttribute("href", expect.stringMatching(/^https?:/u));
    expect(screen.getByRole("status")).toHaveTextContent(
      "23: said by Pakistan Armed Forces (ISPR) on 12 October 2025.",
    );
    expect(screen.queryByRole("button", { name: "Reveal" })).toBeNull();
    expect(screen.getByRole("status")).toHaveFocus();
    await user.click(button("Show as table"));
    expect(screen.getByRole("row", { name: /^58 Afghan Taliban government/u })).toBeVisible();
    expect(screen.queryByText("?")).toBeNull();
  });

  it.each(Object.values(asks))("P36: $kind: the status says the answer", async (ask) => {
    const { user } = show(ask);
    await user.click(button("Reveal"));
    expect(screen.getByRole("status")).toHaveTextContent(revealed(ask).answer.says.join(" "));
  });
});

describe("a class answers", () => {
  it("P37, P38: hands are counted, taken back, kept while another slide is shown, and said at the reveal", async () => {
    const { user } = show(night);
    await user.click(button("Count hands"));
    const hands = within(screen.getByRole("group", { name: "Hands for 58" }));
    const kabul = () => hands.getByRole("button", { name: /^Afghan Taliban government: / });
    await user.click(kabul());
    await user.click(kabul());
    await user.click(kabul());
    await user.click(hands.getByRole("button", { name: /^Pakistan Armed Forces/ }));
    await user.click(hands.getByRole("button", { name: "Take one back: Afghan Taliban government" }));
    expect(kabul()).toHaveAccessibleName("Afghan Taliban government: 2");
    await user.click(hands.getByRole("button", { name: "Take one back: Pakistan Armed Forces (ISPR)" }));
    await user.click(hands.getByRole("button", { name: "Take one back: Pakistan Armed Forces (ISPR)" }));
    expect(hands.getByRole("button", { name: "Pakistan Armed Forces (ISPR): 0" })).toBeVisible();
    await user.click(hands.getByRole("button", { name: "Pakistan Armed Forces (ISPR): 0" }));
    await user.click(button("Another slide"));
    expect(screen.queryByText("Reveal")).toBeNull();
    await user.click(button("Another slide"));
    await user.click(button("Reveal"));
    expect(screen.getByText("2 of 3 said Afghan Taliban government")).toBeVisible();
    expect(document.body.textContent).not.toMatch(/wrong|correct/iu);
    await user.click(button("Start again"));
    expect(screen.queryByText(/of 3 said/u)).toBeNull();
  });

  it("P37, P39: one device goes round; counts stay hidden until the reveal, and nothing is stored", async () => {
    const stored = () => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);
    const { user } = show(night);
    const storedBefore = stored();
    await user.click(button("Pass one device round"));
    const mine = (figure: string) => within(screen.getByRole("radiogroup", { name: `Your answer for ${figure}` }));
    const choice = (figure: string) => mine(figure).getByRole("radio", { name: "Pakistan Armed Forces (ISPR)" });
    expect(button("Hand it on")).toHaveAttribute("aria-disabled", "true");
    await user.click(choice("23"));
    await user.click(choice("58"));
    const before = withoutOptions().textContent;
    await user.click(button("Hand it on"));
    expect(choice("23")).not.toBeChecked();
    expect(screen.getAllByRole("radio")[0]).toHaveFocus();
    expect(screen.getByRole("status")).toHaveTextContent("1 person has answered.");
    expect(withoutOptions().textContent?.replace("1 person has answered.", "").replace("Start again", "")).toBe(before);
    await user.click(choice("23"));
    await user.click(button("Hand it on"));
    await user.click(button("Count hands"));
    expect(document.body.textContent).not.toContain("2 of 2");
    expect(screen.getAllByRole("button", { name: /: 0$/u })).toHaveLength(4);
    await user.click(button("Reveal"));
    expect(screen.getByText("2 of 2 said Pakistan Armed Forces (ISPR)")).toBeVisible();
    expect(screen.getByText("0 of 1 said Afghan Taliban government")).toBeVisible();
    expect(stored()).toBe(storedBefore);
  });

  it("the keys of the stage pass through, but for those that choose", async () => {
    const { user } = show(night);
    await user.click(button("Count hands"));
    const tallyButton = screen.getAllByRole("button", { name: /: 0$/u })[0]!;
    for (const key of ["ArrowRight", "PageDown", "Escape"]) expect(fireEvent.keyDown(tallyButton, { key })).toBe(true);
    tallyButton.focus();
    await user.keyboard(" ");
    expect(tallyButton).toHaveAccessibleName(/: 1$/u);
  });

  it("nothing can be pressed on a small picture of the slide", () => {
    renderInRoom(<Slide ask={night} isLive={false} />, { dataSet });
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Another slide"]);
  });
});
