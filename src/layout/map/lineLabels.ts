import type { MultiLineString, Position } from "geojson";
import { labelAlong, labelPaths, type LabelPaths } from "./labelAlong.ts";
import type { Camera, Frame, Point } from "./mercator.ts";
import { textWidth, type Box, type Disc } from "./placeLabels.ts";

export type LineLabel = { readonly text: string; readonly path: readonly Point[] };
type LineText = { readonly text: string; readonly paths: LabelPaths };

const lastView = new WeakMap<MultiLineString, { readonly view: string; readonly texts: readonly LineText[] }>();

/**
 * The whole label where there is room for it, else what stands before its middle dot, with the paths that each could be
 * set on. They stay as they are while the view stands still, so that a change of symbols does not seek them again.
 */
function lineTexts(
  line: MultiLineString,
  label: string,
  size: number,
  { lon, lat, zoom }: Camera,
  frame: Frame,
  toPoint: (position: Position) => Point,
): readonly LineText[] {
  const view = [label, lon, lat, zoom, frame.width, frame.height].join(" ");
  const last = lastView.get(line);
  if (last?.view === view) return last.texts;
  const parts = line.coordinates.map((part) => part.map(toPoint));
  const texts = [label, label.split(" · ")[0] ?? label].flatMap((text, at) =>
    parts.map((part) => ({
      text,
      paths: labelPaths(part, textWidth(text, size) * 0.95, frame, at === 0 ? 1 : 5),
    })),
  );
  lastView.set(line, { view, texts });
  return texts;
}

/** A label along a line, in pixels of a frame; null where there is no room for it. */
export function lineLabel(
  line: MultiLineString,
  { text: label, size }: { readonly text: string; readonly size: number },
  { camera, frame, toPoint }: { camera: Camera; frame: Frame; toPoint: (position: Position) => Point },
  taken: readonly Box[],
  discs: readonly Disc[],
): LineLabel | null {
  for (const { text, paths } of lineTexts(line, label, size, camera, frame, toPoint)) {
    const path = labelAlong(paths, taken, discs);
    if (path !== null) return { text, path };
  }
  return null;
}

/** What a label along a line takes of the ground. */
export const boxesAlong = (label: LineLabel | null): readonly Box[] =>
  (label?.path ?? []).map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 9, bottom: y + 9 }));
