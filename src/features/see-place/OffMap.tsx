import { counted } from "@/domain/counted.ts";
import type { EventId } from "@/domain/ids.ts";
import type { OffMap as Group } from "@/figures/offMap.ts";
import "./OffMap.css";

export type Listed = { readonly title: string; readonly events: readonly EventId[] };

type OffMapProps = { readonly groups: readonly Group[]; readonly onPick: (listed: Listed) => void };

/** Events that have no point on the map, counted by the reason, each group within reach. */
export function OffMap({ groups, onPick }: OffMapProps) {
  const events = groups.flatMap((group) => group.events);
  if (events.length === 0) return null;
  const all = `${counted(events.length, "event", "events")} without a place on the map`;
  return (
    <div className="off-map small">
      <button type="button" className="link-button" onClick={() => onPick({ title: all, events })}>
        {all}
      </button>
      <ul aria-label="Why they are not on the map">
        {groups.map(({ key, label, events: own }) => (
          <li key={key}>
            <button
              type="button"
              className="link-button"
              onClick={() => onPick({ title: `${counted(own.length, "event", "events")}, ${label}`, events: own })}
            >
              {label} {own.length}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
