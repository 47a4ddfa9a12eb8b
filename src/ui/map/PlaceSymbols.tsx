import { useRef, type KeyboardEvent } from "react";
import type { LaidPlace } from "./layOutMap.ts";
import { placeInDirection, type Direction } from "./placeInDirection.ts";
import { PlaceSymbol } from "./PlaceSymbol.tsx";

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

type PlaceSymbolsProps = {
  readonly places: readonly PlacedSymbol[];
  readonly selected: string | null;
  readonly onPress: (laid: LaidPlace) => void;
  /** The place that hover or focus is at. */
  readonly at: string | null;
  readonly onAt: (id: string | null) => void;
  /** The place that a press of Tab comes to. */
  readonly entry: string | null;
  /** Focus has come to a place by a key: it may lie outside the frame. */
  readonly onReach: (laid: LaidPlace) => void;
  readonly hatchId: string;
};

/** Symbols as buttons: Tab comes to one of them, arrow keys go to the nearest in that direction, Enter chooses it. */
export function PlaceSymbols({ places: all, selected, onPress, at, onAt, entry, onReach, hatchId }: PlaceSymbolsProps) {
  const group = useRef<SVGGElement>(null);
  const reachable = all.map(({ laid }) => laid);
  const places = all.filter(({ fits }) => fits).map(({ laid }) => laid);
  const stop =
    reachable.find(({ place }) => place.id === entry) ??
    reachable.find(({ members }) => members.some(({ id }) => id === entry)) ??
    places[0] ??
    reachable[0];
  const shown = places.find(({ place }) => place.id === at);
  const chosen = places.find(({ place }) => place.id === selected);

  const goTo = (laid: LaidPlace | null | undefined) => {
    if (laid === null || laid === undefined) return;
    const symbols = [...(group.current?.querySelectorAll<SVGGElement>("[data-symbol]") ?? [])];
    symbols.find((symbol) => symbol.dataset["symbol"] === laid.place.id)?.focus({ preventScroll: true });
    onReach(laid);
  };
  const onKey = (event: KeyboardEvent, laid: LaidPlace) => {
    const direction = ARROWS[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction !== undefined) goTo(placeInDirection(laid, reachable, direction));
    else if (event.key === "Home") goTo(reachable[0]);
    else if (event.key === "End") goTo(reachable.at(-1));
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
      {places.map(({ place, home, ring, x, y }) => (
        <g key={place.id} aria-hidden="true">
          {place.precision === "ring" && <circle className="symbol__ring" cx={home.x} cy={home.y} r={ring} />}
          {Math.hypot(x - home.x, y - home.y) > 5 && (
            <line className="symbol__leader" x1={home.x} y1={home.y} x2={x} y2={y} />
          )}
        </g>
      ))}
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
            onFocus={() => onAt(laid.place.id)}
            onBlur={() => onAt(null)}
            {...pointerAt(laid)}
          >
            {laid.r < REACH && <circle className="symbol__box" r={REACH} />}
            <PlaceSymbol place={laid.place} r={laid.r} gathers={laid.members.length > 1} hatchId={hatchId} />
          </g>
        ))}
      </g>
      {chosen !== undefined && (
        <circle className="symbol__chosen" cx={chosen.x} cy={chosen.y} r={chosen.r + 4.5} aria-hidden="true" />
      )}
      {shown !== undefined && (
        <circle className="symbol__shown" cx={shown.x} cy={shown.y} r={shown.r + 3} aria-hidden="true" />
      )}
    </>
  );
}
