/** Web Mercator with tiles of 512 px, as MapLibre counts zoom, so that both maps and the layer above them agree to the pixel. */
export type Camera = { readonly lon: number; readonly lat: number; readonly zoom: number };
export type Frame = { readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number };
export type Bounds = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
export type Project = (lon: number, lat: number) => Point;

const worldSize = (zoom: number) => 512 * 2 ** zoom;

function unitPoint(lon: number, lat: number): Point {
  const phi = (lat * Math.PI) / 180;
  return { x: (lon + 180) / 360, y: 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI) };
}

const latitudeOf = (unitY: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * unitY))) * 180) / Math.PI;

/** Pixels from the frame's top left corner. */
export function projectInto(camera: Camera, frame: Frame): Project {
  const size = worldSize(camera.zoom);
  const centre = unitPoint(camera.lon, camera.lat);
  return (lon, lat) => {
    const point = unitPoint(lon, lat);
    return { x: (point.x - centre.x) * size + frame.width / 2, y: (point.y - centre.y) * size + frame.height / 2 };
  };
}

/** The camera that shows the whole of `bounds`, `padding` pixels from the frame's edge. */
export function cameraFor(bounds: Bounds, frame: Frame, padding: number): Camera {
  const low = unitPoint(bounds.west, bounds.south);
  const high = unitPoint(bounds.east, bounds.north);
  const across = Math.max(frame.width - 2 * padding, 50) / (high.x - low.x);
  const down = Math.max(frame.height - 2 * padding, 50) / (low.y - high.y);
  return {
    lon: (bounds.west + bounds.east) / 2,
    lat: latitudeOf((low.y + high.y) / 2),
    zoom: Math.log2(Math.min(across, down) / 512),
  };
}

/** The camera after the picture is pushed by so many pixels. */
export function pushed(camera: Camera, by: Point): Camera {
  const size = worldSize(camera.zoom);
  const centre = unitPoint(camera.lon, camera.lat);
  return { ...camera, lon: (centre.x - by.x / size) * 360 - 180, lat: latitudeOf(centre.y - by.y / size) };
}

/** How far the picture lies from where it lay under `before`, both at one zoom. */
export function drift(before: Camera, now: Camera): Point {
  const size = worldSize(now.zoom);
  const from = unitPoint(before.lon, before.lat);
  const to = unitPoint(now.lon, now.lat);
  return { x: (from.x - to.x) * size, y: (from.y - to.y) * size };
}

export const metresPerPixel = (lat: number, zoom: number) =>
  (40_075_016.7 * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);

export const isInside = (point: Point, frame: Frame, margin: number) =>
  point.x >= margin && point.y >= margin && point.x <= frame.width - margin && point.y <= frame.height - margin;

/** Degrees of a point of the frame: `projectInto` the other way round. */
export function unprojectFrom(camera: Camera, frame: Frame): (point: Point) => readonly [lon: number, lat: number] {
  const size = worldSize(camera.zoom);
  const centre = unitPoint(camera.lon, camera.lat);
  return ({ x, y }) => [
    (centre.x + (x - frame.width / 2) / size) * 360 - 180,
    latitudeOf(centre.y + (y - frame.height / 2) / size),
  ];
}
