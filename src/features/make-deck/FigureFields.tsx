import { counted } from "@/domain/counted.ts";
import { STAGED, type AskSlide, type FigureSlide } from "@/domain/Deck.ts";
import { filtersInOneLine } from "@/figures/filtersInWords.ts";
import { visitAddress } from "@/state/followAddress.ts";
import { useRoom, useView } from "@/state/room.ts";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { askChoices, proposedSentence } from "./askChoices.ts";
import { AskTools } from "./AskTools.tsx";
import { presentLink } from "./presentLink.ts";
import { useSlideView } from "./useSlideView.ts";

type Props = {
  readonly slide: FigureSlide;
  /** `says`: what was done to the slide, after its number: "shows another region". */
  readonly onChange: (says: string, slide: FigureSlide | AskSlide) => void;
  /** Puts the window away. */
  readonly onClose: () => void;
};

/** What a slide shows: a region of a saved view, opened, replaced, or turned into an ask. */
export function FigureFields({ slide, onChange, onClose }: Props) {
  const { dataSet, edition } = useRoom();
  const present = useView((view) => view);
  const { view, words, damage, events } = useSlideView(slide.link);
  const choices = askChoices(view.question, events ?? [], dataSet);
  const now = presentLink(present, edition);
  return (
    <div className="slide-fields__part">
      <p>
        <span className="muted">Shows: </span>
        <WordSelect
          label="Region that it shows"
          options={STAGED.map((region) => ({ key: region, label: region }))}
          chosen={slide.show}
          onChoose={(show) => onChange("shows another region", { ...slide, show })}
        />
      </p>
      {slide.show === "Question" && view.question === null && (
        <p className="small draft__fault">The view of this slide opens no question: replace it, or show a region.</p>
      )}
      <p>
        <span className="muted">Its view: </span>
        {words.join(" · ")}
        {events !== null && (
          <span className={events.length === 0 ? "draft__fault" : "muted"}>
            {events.length === 0
              ? " · nothing matches: the slide will say so"
              : ` · ${counted(events.length, "event", "events")}`}
          </span>
        )}
      </p>
      {damage.map((each) => (
        <p key={each} className="small draft__fault">
          Left out of the view: {each}.
        </p>
      ))}
      <AskTools
        choices={choices}
        label="Turn into an ask"
        className="word-button"
        does="Make it an ask"
        onMake={(ask) =>
          onChange("asks the class", { kind: "ask", says: proposedSentence(ask, dataSet), notes: slide.notes, ask })
        }
      >
        <button
          type="button"
          className="word-button"
          onClick={() => {
            onClose();
            visitAddress(slide.link);
          }}
        >
          Open this view
        </button>
        <button
          type="button"
          className="word-button"
          title={`The view on the page: ${filtersInOneLine(present, dataSet)}`}
          disabled={now === slide.link}
          onClick={() => onChange("shows the present view", { ...slide, link: now })}
        >
          Replace with the present view
        </button>
      </AskTools>
    </div>
  );
}
