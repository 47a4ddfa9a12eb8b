import { screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { Talking } from "@/app/presenting/Talking.tsx";
import type { Deck } from "@/domain/Deck.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const deck: Deck = {
  id: "a-night",
  title: "A night",
  about: "",
  record: "2026.11",
  slides: ["It begins", "It goes on", "It ends", "What is left to discuss?"].map((says) => ({
    kind: "words",
    says,
    notes: "",
    lines: [],
  })),
};

afterEach(() => window.history.replaceState(null, "", "/"));

it("L67: a deck that is changed while it is shown keeps its place, as far as it still has it", async () => {
  function Changing() {
    const [count, setCount] = useState(4);
    return (
      <>
        <Talking
          deck={{ ...deck, slides: deck.slides.slice(0, count) }}
          deckKey="a-night"
          aside={[]}
          onLeave={() => undefined}
        />
        {[2, 3, 4].map((slides) => (
          <button key={slides} type="button" onClick={() => setCount(slides)}>
            {slides} slides
          </button>
        ))}
      </>
    );
  }
  const { user, view } = renderInRoom(<Changing />, { view: { deck: "a-night", slide: 3, deckAs: "speaker" } });
  const says = () => screen.getByText(/^Slide \d of \d/u).textContent;
  expect(says()).toBe("Slide 3 of 4");
  await user.click(screen.getByRole("button", { name: "3 slides" }));
  expect(says()).toBe("Slide 3 of 3");
  await user.click(screen.getByRole("button", { name: "2 slides" }));
  expect([says(), view().slide]).toEqual(["Slide 2 of 2", 2]);
  await user.keyboard("{End}");
  expect(says()).toBe("Slide 2 of 2");
  await user.click(screen.getByRole("button", { name: "4 slides" }));
  await user.keyboard("{End}");
  expect(says()).toBe("Slide 4 of 4");
});
