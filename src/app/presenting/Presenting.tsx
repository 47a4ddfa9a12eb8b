import { useEffect } from "react";
import { deckShown } from "@/state/deckShown.ts";
import { useDeck } from "@/state/decks.ts";
import { useChoose, useView } from "@/state/room.ts";
import { Notice } from "@/ui/Notice.tsx";
import { Reading } from "../Reading.tsx";
import { HandoutPage } from "./HandoutPage.tsx";
import { Talking } from "./Talking.tsx";
import { useRefusedFiles } from "./useRefusedFiles.ts";

const focusHeadline = (): void => document.querySelector<HTMLElement>("h1")?.focus();

/** A deck that cannot be shown, with the way out. */
function NoDeck({ why, onLeave }: { readonly why: string; readonly onLeave: () => void }) {
  // A deck that is removed while it is shown takes the focus with it.
  useEffect(focusHeadline, []);
  return (
    <main className="gate">
      <h1 className="gate__title" tabIndex={-1}>
        Counterclaim
      </h1>
      <Notice
        kind="fault"
        title="This deck cannot be shown."
        actions={
          <button type="button" className="button" onClick={onLeave}>
            To the dashboard
          </button>
        }
      >
        {why}
      </Notice>
    </main>
  );
}

/** The deck that the address names, on the stage, before whoever speaks, or on paper. */
export function Presenting() {
  const choose = useChoose();
  const key = useView((view) => view.deck);
  const isHandout = useView((view) => view.deckAs === "handout");
  const found = useDeck(key);
  useRefusedFiles();
  const leave = () => choose(deckShown(null));
  // By the time this is cleared away the page stands in its place, however the slides were left.
  useEffect(() => focusHeadline, []);
  switch (found.kind) {
    case "reading":
      return <Reading label="Reading the deck" share={0} />;
    case "fault":
      return <NoDeck why={found.why} onLeave={leave} />;
    case "deck":
      if (key === null || found.deck.slides.length === 0)
        return <NoDeck why="None of its slides could be taken." onLeave={leave} />;
      return isHandout ? (
        <HandoutPage key={key} deck={found.deck} onLeave={leave} />
      ) : (
        <Talking key={key} deckKey={key} deck={found.deck} aside={found.aside} onLeave={leave} />
      );
    default:
      return found satisfies never;
  }
}
