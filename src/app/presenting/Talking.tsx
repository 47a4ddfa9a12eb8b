import { useEffect, useState } from "react";
import type { Deck } from "@/domain/Deck.ts";
import type { SlideAside } from "@/state/decks.ts";
import { Guessing } from "@/features/present/Guessing.tsx";
import { useRoom } from "@/state/room.ts";
import { createTalk, createTalkChannel, type TalkStore } from "@/state/talk.ts";
import { TalkWindow } from "./TalkWindow.tsx";

type Props = {
  readonly deck: Deck;
  readonly deckKey: string;
  /** Slides that could not be taken from the deck's file. */
  readonly aside: readonly SlideAside[];
  readonly onLeave: () => void;
};

/** A talk on a deck, shared by the windows of this deck for as long as it is shown. */
export function Talking({ deck, deckKey, aside, onLeave }: Props) {
  const { store } = useRoom();
  const [talk, setTalk] = useState<TalkStore | null>(null);
  const of = deck.slides.length;
  useEffect(() => {
    const slide = Math.min(store.getState().view.slide, of);
    const begun = createTalk(
      { slide, isRevealed: false, isBlack: false, startedAt: null },
      of,
      createTalkChannel(deckKey),
    );
    setTalk(begun.talk);
    return begun.close;
    // A deck that is changed while it is shown keeps its talk.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [deckKey, store]);
  useEffect(() => {
    talk?.getState().resize(of);
  }, [talk, of]);
  if (talk === null) return null;
  return (
    <Guessing>
      <TalkWindow deck={deck} deckKey={deckKey} talk={talk} aside={aside} onLeave={onLeave} />
    </Guessing>
  );
}
