const round = (n: number) => Math.round(n * 1000) / 1000;

/** A closed path through points on circles around the centre, the first one at `turn` degrees from the top. */
function polygon(radii: readonly number[], corners: number, turn = 0): string {
  const points = Array.from({ length: corners }, (_, i) => {
    const radius = radii[i % radii.length] ?? 0;
    const angle = ((turn + (i * 360) / corners) * Math.PI) / 180;
    return `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
  });
  return `M${points.join("L")}Z`;
}

/** A plus sign of bars `width` wide; turned by 45 degrees it is a cross. */
function bars(reach: number, width: number, turn: number): string {
  const half = width / 2;
  const corner = Math.hypot(reach, half);
  const spread = (Math.atan2(half, reach) * 180) / Math.PI;
  const inner = Math.hypot(half, half);
  const points = [0, 90, 180, 270].flatMap((arm) => [
    [corner, arm - spread],
    [corner, arm + spread],
    [inner, arm + 45],
  ]);
  const drawn = points.map(([radius = 0, angle = 0]) => {
    const radians = ((angle + turn) * Math.PI) / 180;
    return `${round(radius * Math.sin(radians))} ${round(-radius * Math.cos(radians))}`;
  });
  return `M${drawn.join("L")}Z`;
}

const CIRCLE = "M0 -0.52A0.52 0.52 0 1 1 0 0.52A0.52 0.52 0 1 1 0 -0.52Z";

// Of nearly one area (0.85), so that no channel looks heavier than another; all fit a box of 1.4 around 0,0.
const SHAPES: readonly string[] = [
  "M-0.46 -0.46L0.46 -0.46L0.46 0.46L-0.46 0.46Z",
  polygon([0.7], 3),
  CIRCLE,
  polygon([0.66], 4),
  bars(0.66, 0.34, 45),
  polygon([0.6], 5),
  polygon([0.7], 3, 180),
  bars(0.62, 0.34, 0),
  polygon([0.58], 6, 30),
  polygon([0.74, 0.32], 10),
];

/** Path data of the mark that stands for a channel beside its colour: about one unit across, centred on 0,0. */
export function channelShape(channel: number): string {
  return SHAPES[channel - 1] ?? CIRCLE;
}
