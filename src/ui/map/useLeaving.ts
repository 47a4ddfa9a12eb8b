import { useState } from "react";
import type { LaidPlace } from "@/layout/map/LaidPlace.ts";

type Laid = { readonly places: readonly LaidPlace[]; readonly view: string };
type Leaving = { readonly places: readonly LaidPlace[]; readonly forget: () => void };

const NONE: readonly LaidPlace[] = [];

/** Symbols of the layout before that this one no longer has, while both look at the same ground. */
export function useLeaving(now: Laid): Leaving {
  const [before, setBefore] = useState(now);
  const [leaving, setLeaving] = useState(NONE);
  if (before.places !== now.places) {
    const stay = new Set(now.places.map(({ place }) => place.id));
    const gone = before.view === now.view ? before.places.filter(({ place }) => !stay.has(place.id)) : NONE;
    setBefore(now);
    setLeaving(gone.length === 0 ? NONE : gone);
  }
  return { places: leaving, forget: () => setLeaving(NONE) };
}
