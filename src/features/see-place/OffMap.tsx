import type { OffMap as Group } from "@/figures/offMap.ts";
import { ALL, listedOffMap } from "./listedOffMap.ts";
import "./OffMap.css";

type OffMapProps = {
  readonly groups: readonly Group[];
  /** The key of a group, or ALL. */
  readonly onPick: (key: string) => void;
};

/** Events that have no point on the map, counted by the reason, each group within reach. */
export function OffMap({ groups, onPick }: OffMapProps) {
  const { title, events } = listedOffMap(groups, ALL);
  if (events.length === 0) return null;
  return (
    <div className="off-map small">
      <button type="button" className="link-button" onClick={() => onPick(ALL)}>
        {title}
      </button>
      <ul aria-label="Why they are not on the map">
        {groups.map(({ key, label, events: own }) => (
          <li key={key}>
            <button type="button" className="link-button" onClick={() => onPick(key)}>
              {label} {own.length}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
