import { useEffect, useState } from "react";
import type { Deck } from "@/domain/Deck.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { copyText } from "@/export/page/copyText.ts";
import { addressOf } from "@/state/addressOf.ts";
import { deckToKey, type DeckInAddress } from "@/state/deckInAddress.ts";
import { useRoom } from "@/state/room.ts";
import { emptyView } from "@/state/View.ts";
import { CopyText } from "@/ui/CopyText.tsx";

type Props = { readonly deck: Deck; readonly onSave: () => void };

/** The address that carries a deck whole, where that is short enough; else its file is offered. */
export function ShareDeck({ deck, onSave }: Props) {
  const { edition } = useRoom();
  const [made, setMade] = useState<DeckInAddress | "not here" | null>(null);
  useEffect(() => {
    let isWanted = true;
    const make = async () => {
      const next = await deckToKey(deck).catch(() => "not here" as const);
      if (isWanted) setMade(next);
    };
    void make();
    return () => {
      isWanted = false;
    };
  }, [deck]);
  if (made === null) return <p className="deck__share muted">Making the address…</p>;
  if (made !== "not here" && made.kind === "key") {
    const address = addressOf({ ...emptyView, deck: made.key }, edition);
    return (
      <div className="deck__share">
        <CopyText label="Copy address" textLabel="The address" text={address} copy={copyText} />
        <p className="small muted">
          {numberInWords(address.length)} characters. The whole deck stands in it, behind #, which no server is sent;
          notes too. Whoever opens it gets the deck as it is now.
        </p>
      </div>
    );
  }
  return (
    <p className="deck__share">
      {made === "not here"
        ? "This browser cannot pack a deck into an address."
        : `As an address this deck would have ${numberInWords(made.length)} characters; some programs cut addresses of more than ${numberInWords(made.most)}.`}{" "}
      <button type="button" className="link-button" onClick={onSave}>
        Save it as a file
      </button>{" "}
      and hand that on: it is opened under Present, or dropped on the page.
    </p>
  );
}
