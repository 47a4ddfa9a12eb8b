import type { DataSet } from "@/domain/DataSet.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import type { EventId } from "@/domain/ids.ts";

/** Events as lines to pick from, oldest first: when, what. */
export const eventPicks = (
  ids: readonly EventId[],
  { eventById }: Pick<DataSet, "eventById">,
): readonly { readonly key: EventId; readonly when: string; readonly what: string }[] =>
  ids
    .flatMap((id) => eventById.get(id) ?? [])
    .toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
    .map((event) => ({ key: event.id, when: eventDateInWords(event), what: event.title }));
