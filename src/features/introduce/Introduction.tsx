import { useEffect, useEffectEvent, useRef, useState } from "react";
import { filtersAlike } from "@/state/isNarrowed.ts";
import { useRoom } from "@/state/room.ts";
import { firstView } from "./firstView.ts";
import "./Introduction.css";

type Props = {
  /** Whether it was asked for, and takes the focus. */
  readonly isAsked: boolean;
  readonly onExport: () => void;
  readonly onPresent: () => void;
  /** Puts it away for good. */
  readonly onDone: () => void;
};

/** What this is, in three sentences, and three doors into it. Whoever begins to filter needs it no more. */
export function Introduction({ isAsked, onExport, onPresent, onDone }: Props) {
  const { store, dataSet } = useRoom();
  const [start] = useState(() => store.getState().view);
  const heading = useRef<HTMLHeadingElement>(null);
  const done = useEffectEvent(onDone);
  useEffect(
    () =>
      store.subscribe(({ view, phase }) => {
        if (phase === "done" && !filtersAlike(view, start)) done();
      }),
    [store, start],
  );
  useEffect(() => {
    if (!isAsked) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: "center" });
  }, [isAsked]);
  const through = (then: () => void) => {
    onDone();
    then();
  };
  const seeFirst = () => store.getState().choose(firstView(dataSet));
  return (
    <section className="introduction" aria-label="Introduction">
      <div className="introduction__head">
        <h2 className="introduction__title" ref={heading} tabIndex={-1}>
          Who says what about whose losses
        </h2>
        <button type="button" className="word-button" onClick={() => through(focusViews)}>
          Skip
        </button>
      </div>
      <p className="introduction__text">
        This is a record of the fighting between Pakistan and the Afghan Taliban, and of the TTP’s campaign behind it:
        what each claimant says, and which documents carry it. Where two of them differ both figures stand, since
        nothing here is averaged and nobody is declared right. Why they differ is one click away: another number, other
        people counted, another day, a denial, a silence.
      </p>
      <ul className="introduction__doors">
        <li>
          <button type="button" className="introduction__door" onClick={() => through(seeFirst)}>
            <b>Analyst</b> October 2025, Pakistan and the Afghan Taliban: one night’s dead soldiers, counted by both
          </button>
        </li>
        <li>
          <button
            type="button"
            className="introduction__door"
            onClick={() =>
              through(() => {
                seeFirst();
                onExport();
              })
            }
          >
            <b>Briefer</b> The same view, on its way into slides or onto paper
          </button>
        </li>
        <li>
          <button type="button" className="introduction__door" onClick={() => through(onPresent)}>
            <b>Teacher</b> Slides for a class, which guesses who said which number before it sees
          </button>
        </li>
      </ul>
    </section>
  );
}

const focusViews = (): void => document.getElementById("views")?.focus();
