import { useEffect, useRef, useState } from "react";
import { byRank } from "@/layout/map/gatherPlaces.ts";
import type { MapPlace } from "@/layout/map/MapPlace.ts";

const FEW = 6;

type PlacesOutsideProps = {
  readonly places: readonly MapPlace[];
  readonly selected: string | null;
  readonly onSelect: (place: MapPlace) => void;
  /** A place to go to in the list: what an arrow in the margin points to. */
  readonly pointed: { readonly id: string } | null;
};

/** Places that the frame does not show are named under it: what is out of the picture is not out of the count. */
export function PlacesOutside({ places, selected, onSelect, pointed }: PlacesOutsideProps) {
  const [all, setAll] = useState(false);
  const [seen, setSeen] = useState(pointed);
  const list = useRef<HTMLParagraphElement>(null);
  if (seen !== pointed) {
    setSeen(pointed);
    setAll(true);
  }
  useEffect(() => {
    if (pointed === null) return;
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    buttons.find((button) => button.dataset["outside"] === pointed.id)?.focus();
  }, [pointed]);
  if (places.length === 0) return null;
  const bySize = places.toSorted(byRank);
  const shown = all || places.length <= FEW + 1 ? bySize : bySize.slice(0, FEW);
  return (
    <p className="map__outside" ref={list}>
      Outside this view:{" "}
      {shown.map((place) => (
        <button
          key={place.id}
          type="button"
          aria-pressed={place.id === selected}
          aria-label={place.says}
          title={place.label}
          data-outside={place.id}
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
