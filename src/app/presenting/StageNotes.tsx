import { useState } from "react";
import { counted } from "@/domain/counted.ts";
import type { SlideAside } from "@/state/decks.ts";
import { useMedia } from "@/ui/useMedia.ts";

/** What must be known of the deck or of the screen, beside the sheet. */
export function StageNotes({ aside }: { readonly aside: readonly SlideAside[] }) {
  const isPortrait = useMedia("(max-aspect-ratio: 1/1)");
  const [isRead, setRead] = useState(false);
  const hasAside = aside.length > 0 && !isRead;
  if (!hasAside && !isPortrait) return null;
  return (
    <div className="stage__notes">
      {isPortrait && <p>Slides are 16 to 9: turn the screen for larger type.</p>}
      {hasAside && (
        <div role="note" className="stage__aside">
          <p>
            {counted(aside.length, "slide", "slides")} of this deck could not be taken:{" "}
            {aside.map(({ slide, reason }) => `slide ${slide}: ${reason}`).join("; ")}
          </p>
          <button type="button" className="word-button" onClick={() => setRead(true)}>
            Dismiss
          </button>
        </div>
      )}
    </div>
  );
}
