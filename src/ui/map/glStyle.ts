import type { MultiLineString } from "geojson";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { BaseLayers } from "@/layout/map/readBase.ts";

/** The tokens as the page's theme resolves them: MapLibre knows no CSS variables. */
export function readInks(element: Element) {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim() || "#888888";
  return {
    paper: token("--paper"),
    deep: token("--paper-deep"),
    wash: token("--wash"),
    hairline: token("--hairline"),
    faint: token("--faint"),
    muted: token("--muted"),
    ink: token("--ink"),
  };
}
type Inks = ReturnType<typeof readInks>;

const round = { "line-join": "round", "line-cap": "butt" } as const;

/** Layers from the back to the front. */
export function glLayers(ink: Inks): readonly LayerSpecification[] {
  return [
    { id: "sea", type: "background", paint: { "background-color": ink.wash } },
    // Two layers of one colour each: a colour that hangs on the data would be cut anew in a worker at a change of theme.
    {
      id: "land",
      type: "fill",
      source: "countries",
      filter: ["!", ["get", "home"]],
      paint: { "fill-color": ink.deep, "fill-antialias": false },
    },
    {
      id: "land-home",
      type: "fill",
      source: "countries",
      filter: ["to-boolean", ["get", "home"]],
      paint: { "fill-color": ink.paper, "fill-antialias": false },
    },
    {
      id: "provinces",
      type: "line",
      source: "provinceLines",
      layout: round,
      paint: { "line-color": ink.hairline, "line-width": 0.8 },
    },
    {
      id: "borders",
      type: "line",
      source: "borders",
      layout: round,
      paint: { "line-color": ink.faint, "line-width": 0.8 },
    },
    {
      id: "disputed",
      type: "line",
      source: "disputed",
      layout: round,
      paint: { "line-color": ink.muted, "line-width": 0.9, "line-dasharray": [2.5, 3] },
    },
    {
      id: "control",
      type: "line",
      source: "control",
      layout: round,
      paint: { "line-color": ink.muted, "line-width": 1.3, "line-dasharray": [3, 2] },
    },
    // A light ground keeps the dashes apart from the hairlines that end at them.
    {
      id: "line-ground",
      type: "line",
      source: "line",
      layout: round,
      paint: { "line-color": ink.paper, "line-width": 4.5, "line-opacity": 0.85 },
    },
    {
      id: "line",
      type: "line",
      source: "line",
      layout: round,
      paint: { "line-color": ink.ink, "line-width": 1.7, "line-dasharray": [3.2, 1.9] },
    },
  ];
}

const geojson = (geometry: MultiLineString) =>
  ({ type: "geojson", data: { type: "Feature", properties: {}, geometry } }) as const;

/** A style without tiles, sprites or glyphs: all text is drawn by the layer above the canvas. */
export const glStyle = (base: BaseLayers, ink: Inks): StyleSpecification => ({
  version: 8,
  sources: {
    countries: { type: "geojson", data: base.countries },
    provinceLines: geojson(base.provinceLines),
    borders: geojson(base.borders),
    disputed: geojson(base.disputed),
    control: geojson(base.control),
    line: geojson(base.line),
  },
  layers: [...glLayers(ink)],
});
