import { useRef, type KeyboardEvent } from "react";
import type { LaidPlace } from "@/layout/map/LaidPlace.ts";
import { placeInDirection, type Direction } from "./placeInDirection.ts";
import { PlaceSymbol, PlaceTag } from "./PlaceSymbol.tsx";
import { Drawn } from "../Drawn.tsx";
import { tagEdge } from "@/layout/map/tagMarks.ts";
import { SymbolGround } from "./SymbolGround.tsx";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
/** Half of 24 px, the least target. */
const REACH = 12;

/** `fits`: it lies wholly in the frame. One that does not is not seen, but a key can bring it in. */
export type PlacedSymbol = { readonly laid: LaidPlace; readonly fits: boolean };

export type PlaceSymbolsProps = {
  readonly places: readonly PlacedSymbol[];
  readonly selected: string | null;
  readonly onPress: (laid: LaidPlace) => void;
  /** The place that hover or focus is at. */
  readonly at: string | null;
  readonly onAt: (id: string | null) => void;
  /** The place that a press of Tab comes to. */
  readonly entry: string | null;
  /** Focus has come to a place by a key, or to one outside the frame. */
  readonly onReach: (laid: LaidPlace) => void;
  /** Nothing lies in the direction of the key. */
  readonly onNothing: (direction: Direction) => void;
  /** All places in the order in which Page Down goes through them. */
  readonly inTurn: () => readonly LaidPlace[];
};

const bySize = (a: LaidPlace, b: LaidPlace) => (b.place.size ?? -1) - (a.place.size ?? -1);

/** An outline around a symbol, `by` pixels off. */
const Outline = ({ laid, by, className }: { laid: LaidPlace; by: number; className: string }) => (
  <g transform={`translate(${laid.x.toFixed(1)} ${laid.y.toFixed(1)})`} aria-hidden="true">
    {laid.tag === null ? (
      <circle className={className} r={laid.reach + by} />
    ) : (
      <Drawn
        marks={[tagEdge(laid.tag.width, by + (laid.place.contested ? 3 : 0), { class: className, fill: "none" })]}
      />
    )}
  </g>
);

/** Symbols as buttons: Tab comes to one of them, arrow keys go to the nearest in that direction, Enter chooses it. */
export function PlaceSymbols({ places: all, selected, onPress, at, onAt, entry, ...go }: PlaceSymbolsProps) {
  const group = useRef<SVGGElement>(null);
  const reachable = all.map(({ laid }) => laid);
  const places = all.filter(({ fits }) => fits).map(({ laid }) => laid);
  const stop =
    places.find(({ place }) => place.id === entry) ??
    places.find(({ members }) => members.some(({ id }) => id === entry)) ??
    places[0] ??
    reachable[0];
  const shown = places.find(({ place }) => place.id === at);
  const chosen = places.find(({ place }) => place.id === selected);

  const goTo = (laid: LaidPlace | undefined) => {
    if (laid === undefined) return;
    const symbols = [...(group.current?.querySelectorAll<SVGGElement>("[data-symbol]") ?? [])];
    symbols.find((symbol) => symbol.dataset["symbol"] === laid.place.id)?.focus({ preventScroll: true });
    go.onReach(laid);
  };
  const turn = (laid: LaidPlace, by: 1 | -1) => {
    const order = go.inTurn();
    const here = order.findIndex(({ place }) => place.id === laid.place.id);
    goTo(order[(here + by + order.length) % order.length]);
  };
  const onKey = (event: KeyboardEvent, laid: LaidPlace) => {
    const direction = ARROWS[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction !== undefined) {
      const next = placeInDirection(laid, reachable, direction);
      if (next === null) go.onNothing(direction);
      else goTo(next);
    } else if (event.key === "Home") goTo(reachable.toSorted(bySize)[0]);
    else if (event.key === "End") goTo(reachable.toSorted(bySize).at(-1));
    else if (event.key === "PageDown") turn(laid, 1);
    else if (event.key === "PageUp") turn(laid, -1);
    else if (event.key === "Enter" || event.key === " ") onPress(laid);
    else if (event.key === "Escape" && at !== null) onAt(null);
    else return;
    event.preventDefault();
    // MapLibre listens to the same keys further out and would move the map.
    event.stopPropagation();
  };
  const pointerAt = (laid: LaidPlace) => ({
    onClick: () => onPress(laid),
    onPointerEnter: () => onAt(laid.place.id),
    onPointerLeave: () => onAt(null),
  });

  return (
    <>
      <SymbolGround places={places} shown={shown} />
      {/* Room for a finger, under every symbol, so that what is seen always wins. */}
      {places.map((laid) =>
        laid.r < REACH ? (
          <circle
            key={laid.place.id}
            className="symbol__reach"
            cx={laid.x}
            cy={laid.y}
            r={REACH}
            aria-hidden="true"
            {...pointerAt(laid)}
          />
        ) : null,
      )}
      <g ref={group}>
        {all.map(({ laid, fits }) => (
          <g
            key={laid.place.id}
            className={fits ? "symbol" : "symbol symbol--out"}
            transform={`translate(${laid.x.toFixed(1)} ${laid.y.toFixed(1)})`}
            role="button"
            tabIndex={laid === stop ? 0 : -1}
            aria-label={laid.place.says}
            aria-pressed={laid.members.length > 1 ? undefined : laid.place.id === selected}
            data-symbol={laid.place.id}
            data-place={laid.members.length > 1 ? undefined : laid.place.id}
            data-gathers={laid.members.length > 1 ? laid.members.length : undefined}
            onKeyDown={(event) => onKey(event, laid)}
            onFocus={() => {
              onAt(laid.place.id);
              if (!fits) go.onReach(laid);
            }}
            onBlur={() => onAt(null)}
            {...pointerAt(laid)}
          >
            {laid.r < REACH && <circle className="symbol__box" r={REACH} />}
            <SymbolBody laid={laid} />
          </g>
        ))}
      </g>
      {chosen !== undefined && <Outline className="symbol__chosen" laid={chosen} by={3.6} />}
      {shown !== undefined && <Outline className="symbol__shown" laid={shown} by={2.4} />}
    </>
  );
}

/** What is seen of a symbol: a point of its size, or a tag. */
export function SymbolBody({ laid: { place, r, members, tag } }: { readonly laid: LaidPlace }) {
  const gathers = members.length > 1;
  return tag === null ? (
    <PlaceSymbol place={place} r={r} gathers={gathers} />
  ) : (
    <PlaceTag tag={tag} contested={place.contested} gathers={gathers} />
  );
}
