import { useState } from "react";
import { MOST_SLIDES, STAGED, type Slide, type Staged } from "@/domain/Deck.ts";
import { filtersInOneLine } from "@/figures/filtersInWords.ts";
import { useRoom, useSelection, useView } from "@/state/room.ts";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { askChoices, proposedSentence } from "./askChoices.ts";
import { AskTools } from "./AskTools.tsx";
import { presentLink } from "./presentLink.ts";
import { titleOfRegion } from "./titleOfRegion.ts";

type Props = { readonly slides: number; readonly onAdd: (slide: Slide) => void };

/** Adds a slide at the end: words, a figure of the view on the page, or an ask about the question that is opened there. */
export function AddSlide({ slides, onAdd }: Props) {
  const { edition, shelf } = useRoom();
  const { clauses, dataSet } = useSelection();
  const view = useView((each) => each);
  const [show, setShow] = useState<Staged>(view.question === null ? "Timeline" : "Question");
  const choices = askChoices(view.question, [], dataSet);
  if (slides >= MOST_SLIDES)
    return <p className="muted">{MOST_SLIDES} slides are the most that a deck holds. Remove one to add another.</p>;
  const regions = STAGED.filter((region) => region !== "Question" || view.question !== null);
  return (
    <section className="add-slide" aria-label="Add a slide">
      <h3 className="deck__part">Add a slide</h3>
      <AskTools
        choices={choices}
        label="Ask about the opened question"
        className="button"
        does="Add the ask"
        onMake={(ask) => onAdd({ kind: "ask", says: proposedSentence(ask, dataSet), notes: "", ask })}
      >
        <button
          type="button"
          className="button"
          onClick={() => onAdd({ kind: "words", says: "", notes: "", lines: [] })}
        >
          Words
        </button>
        <span className="add-slide__figure">
          <button
            type="button"
            className="button"
            onClick={() =>
              onAdd({
                kind: "figure",
                says: titleOfRegion(show, shelf),
                notes: "",
                link: presentLink(view, edition),
                show,
              })
            }
          >
            Figure of the present view
          </button>
          <WordSelect
            label="Region for the slide"
            options={regions.map((region) => ({ key: region, label: region }))}
            chosen={regions.includes(show) ? show : "Timeline"}
            onChoose={setShow}
          />
        </span>
      </AskTools>
      <p className="small muted">
        The present view: {filtersInOneLine(clauses, dataSet)}.{" "}
        {choices.length === 0 && "Open a question with two figures under Contradictions to ask the class about it. "}
        Add to deck beside a region does the same from the page.
      </p>
    </section>
  );
}
