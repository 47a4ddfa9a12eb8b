import type { OutsideArrow } from "@/layout/map/outsideArrows.ts";
import "./OutsideArrows.css";

type OutsideArrowsProps = {
  readonly arrows: readonly OutsideArrow[];
  readonly onPress: (arrow: OutsideArrow) => void;
};

const NAMED = 5;

function inWords({ places, toward }: OutsideArrow): string {
  const more = places.length > NAMED + 1 ? places.length - NAMED : 0;
  const named = places.slice(0, places.length - more).map(({ says }) => says);
  return `Outside this view to the ${toward}: ${[...named, ...(more > 0 ? [`${more} more places`] : [])].join("; ")}`;
}

/** The list under the frame says the same and holds the same buttons, so the arrows are for the pointer alone. */
export const OutsideArrows = ({ arrows, onPress }: OutsideArrowsProps) => (
  <div aria-hidden="true">
    {arrows.map((arrow) => (
      <button
        key={arrow.id}
        type="button"
        className="map__arrow"
        tabIndex={-1}
        title={inWords(arrow)}
        style={{ left: arrow.x, top: arrow.y, width: arrow.width }}
        onClick={() => onPress(arrow)}
      >
        <svg
          width={10}
          height={10}
          viewBox="-5 -5 10 10"
          style={{ transform: `translate(-50%, -50%) ${turned(arrow)}` }}
        >
          <path d="M4.4 0L-2.6 4.2V-4.2Z" />
        </svg>
        {arrow.count}
      </button>
    ))}
  </div>
);

/** The point of the arrow stands on the edge of its pill. */
function turned({ angle, width }: OutsideArrow): string {
  const radians = (angle * Math.PI) / 180;
  const [across, down] = [Math.cos(radians), Math.sin(radians)];
  const out = Math.min(width / 2 / Math.max(Math.abs(across), 0.01), 12 / Math.max(Math.abs(down), 0.01));
  return `translate(${(across * out).toFixed(1)}px, ${(down * out).toFixed(1)}px) rotate(${angle.toFixed(0)}deg)`;
}
