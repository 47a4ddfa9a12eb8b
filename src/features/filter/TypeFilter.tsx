import { EVENT_TYPES } from "@/domain/Event.ts";
import { eventTypeNames } from "@/domain/eventTypeNames.ts";
import { useToggle, useView } from "@/state/room.ts";
import { Option } from "@/ui/Option.tsx";
import { useOptionCounts } from "./useOptionCounts.ts";

/** Event types. A question without an event has none, so it is out of view while a type is chosen. */
export function TypeFilter() {
  const toggle = useToggle();
  const types = useView((view) => view.types);
  const counts = useOptionCounts("types");
  return (
    <fieldset>
      <legend className="filters__heading">Event types</legend>
      {EVENT_TYPES.map((type) => (
        <Option
          key={type}
          name={eventTypeNames[type]}
          checked={types.includes(type)}
          count={counts.words(type)}
          empty={counts.isEmpty(type)}
          onToggle={() => toggle("types", type)}
        />
      ))}
      {types.length > 0 && (
        <p className="filters__note">
          Counts over a period and standing questions have no event type: they are out of view while one is chosen.
        </p>
      )}
    </fieldset>
  );
}
