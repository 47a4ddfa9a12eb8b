import { Deck, MapView, type Layer } from "@deck.gl/core";
import { DataFilterExtension } from "@deck.gl/extensions";
import { ScatterplotLayer } from "@deck.gl/layers";
import type { Span } from "@/domain/Day.ts";
import type { Event } from "@/domain/Event.ts";
import type { Camera, Frame } from "@/layout/map/mercator.ts";

type Dot = { readonly at: [number, number]; readonly colour: [number, number, number]; readonly day: number };

const COLOURS: readonly Dot["colour"][] = [
  [0, 114, 178],
  [213, 94, 0],
  [0, 158, 115],
  [204, 121, 167],
  [230, 159, 0],
  [86, 180, 233],
  [120, 94, 240],
  [90, 90, 90],
];
const look = { radiusUnits: "pixels", getRadius: 2 } as const;

/**
 * deck.gl with one dot for every event, in both of its ways: filtered where it draws, by a range that its extension is
 * handed, with all events in its buffers once; and given other events at every step. A step is done when deck has updated
 * its layers and issued its drawing: what the graphics then take is not in it.
 */
export async function deckSteps(parent: HTMLDivElement, events: readonly Event[], camera: Camera, frame: Frame) {
  const dots = events.map(({ locations: [at], actors: [part], start }): Dot => ({
    at: [at?.lon ?? 0, at?.lat ?? 0],
    colour: COLOURS[Number(part?.actor.slice(1) ?? 0)] ?? [0, 0, 0],
    day: start,
  }));
  const origin = dots[0]?.day ?? 0;
  const extension = new DataFilterExtension({ filterSize: 1 });
  const whole = {
    length: dots.length,
    attributes: {
      getPosition: { value: Float32Array.from(dots.flatMap(({ at }) => at)), size: 2 },
      getFillColor: { value: Uint8Array.from(dots.flatMap(({ colour }) => colour)), size: 3 },
      getFilterValue: { value: Float32Array.from(dots, ({ day }) => day - origin), size: 1 },
    },
  };
  const filtered = ({ start, end }: Span): Layer =>
    new ScatterplotLayer({
      id: "filtered",
      data: whole,
      ...look,
      extensions: [extension],
      filterRange: [start - origin, end - origin],
    });
  const given = ({ start, end }: Span): Layer =>
    new ScatterplotLayer<Dot>({
      id: "given",
      data: dots.filter(({ day }) => day >= start && day <= end),
      ...look,
      getPosition: ({ at }) => at,
      getFillColor: ({ colour }) => colour,
    });
  const deck = await new Promise<Deck<MapView>>((resolve, reject) => {
    const made: Deck<MapView> = new Deck({
      parent,
      ...frame,
      views: new MapView({ repeat: false }),
      viewState: { longitude: camera.lon, latitude: camera.lat, zoom: camera.zoom },
      controller: false,
      layers: [],
      onLoad: () => resolve(made),
      onError: reject,
    });
  });
  const draw = (layer: Layer): void => {
    deck.setProps({ layers: [layer] });
    // What its own loop does in the next frame, done now so that it can be timed.
    const layers = Reflect.get(deck, "layerManager") as { readonly updateLayers: () => void };
    layers.updateLayers();
    deck.redraw("step");
  };
  return {
    filtered: (days: Span) => draw(filtered(days)),
    given: (days: Span) => draw(given(days)),
  };
}
