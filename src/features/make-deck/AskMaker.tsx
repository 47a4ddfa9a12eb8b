import { useId, useState } from "react";
import { askOf } from "@/domain/askSheet.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { ASKED_ABOUT, type Ask } from "@/domain/Deck.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { questionInWords } from "@/domain/questionInWords.ts";
import { claimantInWords } from "@/figures/claimantInWords.ts";
import { useRoom } from "@/state/room.ts";
import { useReturnFocus } from "@/ui/useReturnFocus.ts";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { askFrom, firstChosen, type AskChoice } from "./askChoices.ts";
import { askNames } from "./slideName.ts";

type Props = {
  readonly choices: readonly AskChoice[];
  /** On the button: "Make it an ask". */
  readonly does: string;
  readonly onMake: (ask: Ask) => void;
  readonly onLeave: () => void;
};

/** What is chosen among, each with its words. */
function optionsOf(choice: AskChoice, dataSet: DataSet): readonly { readonly key: string; readonly label: string }[] {
  if (choice.kind === "order")
    return choice.events.flatMap((id) => {
      const event = dataSet.eventById.get(id);
      return event === undefined ? [] : [{ key: id, label: `${event.title}, ${eventDateInWords(event)}` }];
    });
  return choice.claims.map((claim) => {
    const question = dataSet.questionById.get(claim.question);
    const about = choice.kind === "same-people" && question !== undefined ? `: ${questionInWords(question)}` : "";
    return {
      key: claim.id,
      label: `${figureInWords(claim.figure)}, ${claimantInWords(claim.claimant, dataSet)}${about}`,
    };
  });
}

/** Chooses what a class is asked: the kind, and which figures or events. The record judges whether it can be asked. */
export function AskMaker({ choices, does, onMake, onLeave }: Props) {
  const { dataSet } = useRoom();
  const id = useId();
  useReturnFocus();
  const [kind, setKind] = useState(choices[0]?.kind ?? "who-said");
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  const choice = choices.find((each) => each.kind === kind) ?? choices[0];
  if (choice === undefined) return null;
  const chosen = ticked ?? firstChosen(choice);
  const options = optionsOf(choice, dataSet);
  const ask = askFrom(choice, chosen);
  const made = ask === null ? null : askOf(ask, dataSet);
  const why = made === null ? "Choose two different figures." : made.kind === "fault" ? made.why : null;
  const limits = choice.kind === "more-or-fewer" ? null : ASKED_ABOUT[choice.kind];
  return (
    <div className="ask-maker">
      <p>
        <span className="muted">The class is asked: </span>
        <WordSelect
          label="What the class is asked"
          options={choices.map((each) => ({ key: each.kind, label: askNames[each.kind] }))}
          chosen={choice.kind}
          onChoose={(next) => {
            setKind(next);
            setTicked(null);
          }}
        />
      </p>
      {limits === null ? (
        <p className="ask-maker__pair">
          {(["shown", "to be guessed"] as const).map((part, at) => (
            <span key={part}>
              <span className="muted">{part}: </span>
              <WordSelect
                label={`The figure that is ${part}`}
                options={options}
                chosen={chosen[at] ?? ""}
                onChoose={(next) => setTicked(at === 0 ? [next, chosen[1] ?? ""] : [chosen[0] ?? "", next])}
              />
            </span>
          ))}
        </p>
      ) : (
        <fieldset className="ask-maker__list">
          <legend className="small muted">
            Choose {limits[0]} to {limits[1]}; {chosen.length} chosen
          </legend>
          {options.map(({ key, label }) => (
            <label key={key} className="ask-maker__option">
              <input
                type="checkbox"
                checked={chosen.includes(key)}
                onChange={() =>
                  setTicked(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key])
                }
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      {why !== null && (
        <p className="small draft__fault" id={id}>
          {why}
        </p>
      )}
      <p className="deck__tools">
        <button
          type="button"
          className="button"
          aria-disabled={why !== null}
          aria-describedby={why === null ? undefined : id}
          onClick={() => ask !== null && why === null && onMake(ask)}
        >
          {does}
        </button>
        <button type="button" className="word-button" onClick={onLeave}>
          Leave it
        </button>
      </p>
    </div>
  );
}
