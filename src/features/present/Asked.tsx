import { useRef, useState } from "react";
import type { AskAnswer, AskSheet } from "@/domain/askSheet.ts";
import { tallyAnswer, tallyInWords, together } from "@/domain/tally.ts";
import { useRoom } from "@/state/room.ts";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { AskFoot } from "./AskFoot.tsx";
import { askRows, askTable, endOfAxis } from "./askRows.ts";
import { CountHands } from "./CountHands.tsx";
import { useGuesses } from "./guesses.ts";
import { PassRound } from "./PassRound.tsx";
import { StagedHead } from "./StagedHead.tsx";
import { StagedRows } from "./StagedRows.tsx";
import { useFocusOnReveal } from "./useFocusOnReveal.ts";

type Props = {
  /** Of the ask among those of a talk: never in what is drawn, since it names the claims. */
  readonly name: string;
  readonly sheet: AskSheet;
  readonly answer: AskAnswer;
  readonly isRevealed: boolean;
  readonly onReveal: (() => void) | null;
};

type Chosen = Readonly<Record<string, string>>;

/** An ask with what the class answers, and, once it is revealed, with what is so. */
export function Asked({ name, sheet, answer, isRevealed, onReveal }: Props) {
  const { dataSet } = useRoom();
  const { guesses, change, clear } = useGuesses(name);
  const [asTable, setAsTable] = useState(false);
  const [chosen, choose] = useState<Chosen>({});
  const section = useRef<HTMLElement>(null);
  useFocusOnReveal(section, isRevealed);
  const rows = askRows(sheet, isRevealed ? answer : null, dataSet);
  const answering = isRevealed || onReveal === null ? null : guesses.answering;
  const all = together(guesses.hands, guesses.round);

  const handOn = () => {
    change({
      round: Object.entries(chosen).reduce(
        (before, [asked, option]) => tallyAnswer(before, asked, option, 1),
        guesses.round,
      ),
      handed: guesses.handed + 1,
    });
    choose({});
    section.current?.querySelector<HTMLElement>("input[type=radio]")?.focus();
  };
  const startAgain = () => {
    clear();
    choose({});
  };
  const answerTo = (asked: AskSheet["asked"][number]) => {
    const { options } = sheet;
    if (isRevealed) {
      const said = tallyInWords(sheet, answer, all, asked.key);
      return said === null ? null : <p className="ask__tally">{said}</p>;
    }
    if (answering === "hands")
      return (
        <CountHands
          asked={asked}
          options={options}
          tally={guesses.hands}
          onCount={(option, by) => change({ hands: tallyAnswer(guesses.hands, asked.key, option.key, by) })}
        />
      );
    if (answering === "round")
      return (
        <PassRound
          asked={asked}
          options={options}
          chosen={chosen[asked.key] ?? null}
          onChoose={(option) => choose({ ...chosen, [asked.key]: option })}
        />
      );
    return null;
  };
  const ofWhole = sheet.asked.filter(({ key }) => sheet.rows.every((row) => row.key !== key));

  return (
    <section className="ask" aria-label="What is asked" ref={section}>
      <StagedHead asTable={asTable} onTable={onReveal === null ? null : setAsTable}>
        {sheet.about} <span className="ask__prompt">{sheet.prompt}</span>
      </StagedHead>
      {asTable ? (
        <TableTwin caption={`${sheet.about} ${sheet.prompt}`} {...askTable(sheet, rows)} none="–" />
      ) : (
        <StagedRows
          rows={rows}
          label={sheet.kind === "order" ? "Events" : "Figures"}
          hidden="Not revealed yet"
          end={isRevealed ? null : endOfAxis(sheet)}
          isTight={answering !== null && sheet.rows.length > 2}
          below={(row) => {
            const asked = sheet.asked.find(({ key }) => key === row);
            return asked === undefined ? null : answerTo(asked);
          }}
        />
      )}
      {ofWhole.map((asked) => (
        <div key={asked.key}>{answerTo(asked)}</div>
      ))}
      <AskFoot
        sheet={sheet}
        says={isRevealed ? answer.says : null}
        guesses={guesses}
        canHandOn={Object.keys(chosen).length > 0}
        onHandOn={handOn}
        onAnswering={(next) => change({ answering: next })}
        onStartAgain={startAgain}
        onReveal={isRevealed ? null : onReveal}
        isLive={onReveal !== null}
      />
    </section>
  );
}
