import { useEffect, useMemo } from "react";
import type { FigureSlide } from "@/domain/Deck.ts";
import { OPENED_CONTRADICTION } from "@/domain/Region.ts";
import type { SlidePicture } from "@/features/hand-out/HandedSlide.ts";
import { useRoom, useView } from "@/state/room.ts";
import { useCitedFrom } from "@/state/useCitedFrom.ts";

/** What may stand on the shelf besides, for it stands in the same region. */
const BESIDE: Partial<Record<FigureSlide["show"], readonly string[]>> = { "TTP incident counts": ["Published counts"] };
/** A figure without a picture after so long is said not to be drawn. */
const PATIENCE = 8000;
const LOOK = 120;
/** What comes late, as the crossings of the map, has come when nothing has changed for so long. */
const SETTLED = 500;

export type Found = { readonly show: FigureSlide["show"]; readonly onPicture: (picture: SlidePicture) => void };

/** Looks on the shelf of the room until the picture stands there. */
export function FoundOnShelf({ show, onPicture }: Found) {
  const { shelf } = useRoom();
  const citedFrom = useCitedFrom();
  const isOpened = useView((view) => view.question !== null);
  const regions = useMemo(
    () =>
      show === "Question" || (show === "Contradictions" && isOpened)
        ? [OPENED_CONTRADICTION]
        : [show, ...(BESIDE[show] ?? [])],
    [show, isOpened],
  );
  useEffect(() => {
    let waited = 0;
    let since = 0;
    const timer = setInterval(() => {
      waited += LOOK;
      const pictures = regions.flatMap((region) => shelf.take(region) ?? []);
      since = pictures.length === 0 ? 0 : since + LOOK;
      if (since >= SETTLED) onPicture({ kind: "pictures", pictures });
      else if (waited >= PATIENCE) onPicture({ kind: "undrawn", address: citedFrom().address });
    }, LOOK);
    return () => clearInterval(timer);
  }, [shelf, regions, onPicture, citedFrom]);
  return null;
}
