import type { Event } from "@/domain/Event.ts";
import { nameOfCountry } from "@/domain/countryNames.ts";
import { eventTypeNames } from "@/domain/eventTypeNames.ts";
import { precisionNames } from "@/domain/precisionNames.ts";
import { roleNames } from "@/domain/roleNames.ts";
import { channelOf } from "@/figures/channelOf.ts";
import { useSelection } from "@/state/room.ts";
import { ChannelMark } from "@/ui/ChannelMark.tsx";

const placeInWords = ({ name, admin1, country, precision }: Event["locations"][number]): string =>
  `${[...new Set([name, admin1, nameOfCountry(country)])].filter((part) => part !== null).join(", ")}${precision === "place" ? "" : ` (known to the ${precisionNames[precision].toLowerCase()})`}`;

/** When, where, of what type, and who had which part. */
export function EventFacts({ event, date }: { readonly event: Event; readonly date: string }) {
  const { dataSet } = useSelection();
  return (
    <dl className="record__facts">
      <dt>Date</dt>
      <dd>
        {date}
        {event.datePrecision !== "day" && ` (only the ${event.datePrecision} is known)`}
      </dd>
      <dt>Type</dt>
      <dd>{eventTypeNames[event.type]}</dd>
      <dt>Place</dt>
      <dd>{event.locations.length === 0 ? "no place known" : event.locations.map(placeInWords).join("; ")}</dd>
      <dt>Actors</dt>
      <dd className="record__parts">
        {event.actors.length === 0
          ? "none named"
          : event.actors.map(({ actor: id, role }) => {
              const actor = dataSet.actorById.get(id);
              return actor === undefined ? null : (
                <span key={id}>
                  <ChannelMark channel={channelOf(actor.side)} /> {actor.name}{" "}
                  <span className="muted">({roleNames[role]})</span>
                </span>
              );
            })}
      </dd>
    </dl>
  );
}
