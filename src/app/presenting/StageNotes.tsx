import { useState } from "react";
import { asideInWords } from "@/state/asideInWords.ts";
import type { SlideAside } from "@/state/decks.ts";
import { useMedia } from "@/ui/useMedia.ts";

/** What must be known of the deck or of the screen, beside the sheet. */
export function StageNotes({ aside }: { readonly aside: readonly SlideAside[] }) {
  const isPortrait = useMedia("(max-aspect-ratio: 1/1)");
  const [isRead, setRead] = useState(false);
  const missing = isRead ? null : asideInWords(aside);
  if (missing === null && !isPortrait) return null;
  return (
    <div className="stage__notes">
      {isPortrait && <p>Slides are 16 to 9: turn the screen for larger type.</p>}
      {missing !== null && (
        <div role="note" className="stage__aside">
          <p>Of this deck {missing}</p>
          <button type="button" className="word-button" onClick={() => setRead(true)}>
            Dismiss
          </button>
        </div>
      )}
    </div>
  );
}
