import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Deck } from "@/domain/Deck.ts";
import type { SlideAside } from "@/state/decks.ts";
import { addressOf } from "@/state/addressOf.ts";
import { ownIdIn } from "@/state/deckKey.ts";
import { useOwnDecks } from "@/state/ownDecks.ts";
import { useRoom, useView } from "@/state/room.ts";
import type { TalkStore } from "@/state/talk.ts";
import { Said } from "@/ui/Said.tsx";
import { BlockedWindow } from "./BlockedWindow.tsx";
import { NotesHere } from "./NotesHere.tsx";
import { NotesStrip } from "./NotesStrip.tsx";
import { SpeakerView } from "./SpeakerView.tsx";
import { Stage } from "./Stage.tsx";
import { openTalkWindow, talkWindowName, type TalkForm } from "./openTalkWindow.ts";
import { useInStep } from "./useInStep.ts";
import { useOtherWindow } from "./useOtherWindow.ts";
import { useTitle } from "./useTitle.ts";

type Props = {
  readonly deck: Deck;
  readonly deckKey: string;
  readonly talk: TalkStore;
  readonly aside: readonly SlideAside[];
  readonly onLeave: () => void;
};

/** How long a window takes to close, in milliseconds. */
const CLOSING = 250;

/** Why no other window could show the same, as the end of a sentence; null: it could. */
function useAlone(deckKey: string): string | null {
  const { edition } = useRoom();
  const { isKept } = useOwnDecks();
  if (edition.file !== null) return "it would show the bundled record, not the opened file.";
  return ownIdIn(deckKey) !== null && !isKept
    ? "this browser keeps nothing for this page, so that no other window would find this deck."
    : null;
}

/** One window of a talk: the stage for the room, or the notes for whoever speaks. Each opens the other. */
export function TalkWindow({ deck, deckKey, talk, aside, onLeave }: Props) {
  const { store, edition } = useRoom();
  const form: TalkForm = useView((view) => (view.deckAs === "speaker" ? "speaker" : "stage"));
  const other: TalkForm = form === "stage" ? "speaker" : "stage";
  const slide = useStore(talk, (each) => each.slide);
  const canShare = useStore(talk, (each) => each.canShare);
  const { isMissed, wasThere } = useOtherWindow(talk);
  const [isBlocked, setBlocked] = useState(false);
  const [hasNotes, showNotes] = useState(false);
  const [dismissedAt, dismiss] = useState<number | null>(null);
  useInStep(talk, deckKey);
  const what = form === "speaker" ? "Speaker view · " : "";
  useTitle(`${what}${slide} of ${deck.slides.length} · ${deck.title} · Counterclaim`);
  useEffect(() => {
    const before = window.name;
    window.name = talkWindowName(form, deckKey);
    return () => {
      window.name = before;
    };
  }, [form, deckKey]);
  const address = () => addressOf({ ...store.getState().view, deck: deckKey, slide, deckAs: other }, edition);
  const alone = useAlone(deckKey);
  const openOther = () => setBlocked(alone !== null || !openTalkWindow(address(), other, deckKey));
  const notesHere = () => {
    setBlocked(false);
    dismiss(slide);
    showNotes(true);
  };
  const blocked = isBlocked && (
    <BlockedWindow
      what={other === "speaker" ? "The speaker’s window" : "The stage"}
      {...(alone === null ? { address: address(), keepsStep: canShare } : { why: alone })}
      onClose={() => setBlocked(false)}
      onNotes={other === "speaker" && !hasNotes ? notesHere : null}
    />
  );
  // A window that the reader opened cannot be closed by its page; then the dashboard takes its place.
  const closeOrLeave = () => {
    window.close();
    setTimeout(onLeave, CLOSING);
  };
  if (form === "speaker") {
    return (
      <>
        <SpeakerView deck={deck} talk={talk} onLeave={closeOrLeave} onStage={openOther} />
        {blocked}
      </>
    );
  }
  return (
    <div className={hasNotes ? "talk noted" : "talk"}>
      <Stage deck={deck} talk={talk} aside={aside} onLeave={onLeave} onSpeaker={openOther} />
      {hasNotes && <NotesStrip deck={deck} talk={talk} onClose={() => showNotes(false)} />}
      {blocked}
      {isMissed && wasThere && !isBlocked && dismissedAt !== slide && (
        <Said kind="done" onClose={() => dismiss(slide)}>
          <p>The speaker’s window is closed. The slides go on; Speaker view opens it again.</p>
          {!hasNotes && <NotesHere onPress={notesHere} />}
        </Said>
      )}
    </div>
  );
}
