import type { DataSet } from "@/domain/DataSet.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import type { EventId } from "@/domain/ids.ts";

/** Events as lines to pick from: when, what. */
export const eventPicks = (
  ids: readonly EventId[],
  { eventById }: Pick<DataSet, "eventById">,
): readonly { readonly key: EventId; readonly when: string; readonly what: string }[] =>
  ids.flatMap((id) => {
    const event = eventById.get(id);
    return event === undefined ? [] : [{ key: id, when: eventDateInWords(event), what: event.title }];
  });
