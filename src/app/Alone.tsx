import { useEffect, useRef, type RefObject } from "react";
import { editionInWords, OPENS_BUNDLED } from "@/domain/editionInWords.ts";
import type { Region } from "@/domain/Region.ts";
import { addressOf } from "@/state/addressOf.ts";
import { filtersInOneLine } from "@/figures/filtersInWords.ts";
import { useRoom, useSelection, useView } from "@/state/room.ts";
import { OpenedReading } from "./OpenedReading.tsx";
import { regionViews } from "./regionViews.tsx";
import { View } from "./View.tsx";
import "./Alone.css";

/** Tells the page around the frame how high it is: a number, and nothing of what is shown. */
function useHeightTold(): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null || window.parent === window) return;
    const tell = () => {
      // Whoever holds the frame may be any page: what is told is no secret.
      // From the top of the document: a notice may stand over the region.
      const height = Math.ceil(element.getBoundingClientRect().bottom + window.scrollY);
      window.parent.postMessage({ counterclaim: "height", height }, "*");
    };
    const watch = new ResizeObserver(tell);
    watch.observe(element);
    watch.observe(document.body);
    tell();
    return () => watch.disconnect();
  }, []);
  return place;
}

/** One region alone, for a frame in another page: its caption and foot, and the way to the whole view. */
export function Alone({ region }: { readonly region: Region }) {
  const { edition } = useRoom();
  const { clauses, dataSet } = useSelection();
  const place = useHeightTold();
  const whole = useView((view) => addressOf({ ...view, alone: null }, edition));
  const Panel = regionViews[region];
  return (
    <main className="alone" ref={place}>
      <h1 className="visually-hidden">Counterclaim: {region}</h1>
      <View name={region}>
        <Panel />
      </View>
      <OpenedReading />
      <p className="alone__way small">
        <a href={whole} target="_blank" rel="noopener">
          Open the whole view in Counterclaim
        </a>{" "}
        · Filters: {filtersInOneLine(clauses, dataSet)} · {editionInWords(edition)}
        {edition.file !== null && `. ${OPENS_BUNDLED}`}
      </p>
    </main>
  );
}
