import { useState } from "react";
import type { MapPlace } from "./MapPlace.ts";

const FEW = 6;

type PlacesOutsideProps = {
  readonly places: readonly MapPlace[];
  readonly selected: string | null;
  readonly onSelect: (place: MapPlace) => void;
};

/** Places that the frame does not show are named under it: what is out of the picture is not out of the count. */
export function PlacesOutside({ places, selected, onSelect }: PlacesOutsideProps) {
  const [all, setAll] = useState(false);
  if (places.length === 0) return null;
  const bySize = places.toSorted((a, b) => (b.size ?? -1) - (a.size ?? -1));
  const shown = all || places.length <= FEW + 1 ? bySize : bySize.slice(0, FEW);
  return (
    <p className="map__outside">
      Outside this view:{" "}
      {shown.map((place) => (
        <button
          key={place.id}
          type="button"
          aria-pressed={place.id === selected}
          aria-label={place.says}
          title={place.label}
          onClick={() => onSelect(place)}
        >
          {place.label} <span>{place.size === null ? "–" : (place.amount ?? place.size.toLocaleString("en"))}</span>
        </button>
      ))}
      {shown.length < places.length && (
        <button type="button" onClick={() => setAll(true)}>
          and {places.length - shown.length} more
        </button>
      )}
    </p>
  );
}
