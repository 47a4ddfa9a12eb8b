import { useMemo } from "react";
import { createSelector } from "@/engine/createSelector.ts";
import type { EventId } from "@/domain/ids.ts";
import { eventsInView } from "@/figures/eventsInView.ts";
import { filtersInOneLine } from "@/figures/filtersInWords.ts";
import { questionInWords } from "@/domain/questionInWords.ts";
import { useLine } from "@/state/basemap.ts";
import { readLink } from "@/state/linkCodec.ts";
import { useRoom } from "@/state/room.ts";
import type { View } from "@/state/View.ts";
import { vocabularyOf } from "@/state/vocabularyOf.ts";

/** What the link of a slide opens. */
export type SlideView = {
  readonly view: View;
  /** Filters, the opened question and the edition, one line each. */
  readonly words: readonly string[];
  /** Parts of the link that this record does not know, in words. */
  readonly damage: readonly string[];
  /** The events that match, by date; null while it cannot be said. */
  readonly events: readonly EventId[] | null;
};

/** Reads the link of a slide as the page would. */
export function useSlideView(link: string): SlideView {
  const { dataSet } = useRoom();
  const line = useLine();
  const vocabulary = useMemo(() => vocabularyOf(dataSet, null), [dataSet]);
  const selector = useMemo(() => (line === null ? null : createSelector(dataSet, line)), [dataSet, line]);
  return useMemo(() => {
    const { view, damage } = readLink(link, vocabulary);
    const question = view.question === null ? undefined : dataSet.questionById.get(view.question);
    const selection = selector?.select(view) ?? null;
    const events = selection === null ? null : eventsInView(selection).events.map(({ id }) => id);
    return {
      view,
      words: [
        filtersInOneLine(view, dataSet),
        ...(question === undefined ? [] : [`question: ${questionInWords(question)}`]),
        ...(view.asOf === null ? [] : [`the record as of v${view.asOf}`]),
      ],
      damage: damage.map(({ part, value, reason }) => `${part}: “${value}” ${reason}`),
      events,
    };
  }, [link, vocabulary, selector, dataSet]);
}
