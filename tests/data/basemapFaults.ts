import type { Topology } from "topojson-specification";
import { forwards, groundsOf, stepsOf, type Province } from "./basemapGround.ts";

type Segment = {
  readonly ends: readonly [ax: number, ay: number, bx: number, by: number];
  readonly low: number;
  readonly high: number;
};

/**
 * What could let two provinces overlap or part where they should meet. When nothing is found they cannot: a point is
 * covered once more or once less only across an arc that is walked in one direction, those arcs are the outline of all
 * provinces together, and as no segments meet but at their ends, nothing else can change what covers a point.
 */
export function faultsOf(topology: Topology): readonly string[] {
  const faults: string[] = [];
  const walks = new Map<number, { readonly name: string; readonly back: boolean }[]>();
  for (const { props, arcs } of groundsOf<Province>(topology, "provinces"))
    for (const arc of arcs.flat()) {
      const of = walks.get(forwards(arc)) ?? [];
      of.push({ name: props.name, back: arc < 0 });
      walks.set(forwards(arc), of);
    }
  for (const [arc, of] of walks) {
    const names = of.map(({ name }) => name).join(", ");
    if (of.length > 2) faults.push(`arc ${arc} bounds more than two provinces: ${names}`);
    if (of.length === 2 && of[0]?.back === of[1]?.back) faults.push(`arc ${arc} has both on one side: ${names}`);
    if (of.length === 2 && of[0]?.name === of[1]?.name)
      faults.push(`arc ${arc} parts a province from itself: ${names}`);
  }
  return [...faults, ...crossingsOf(topology, [...walks.keys()])];
}

/** Segments that meet elsewhere than at an end of both, counted on the whole numbers of the topology's grid, without rounding. */
function crossingsOf(topology: Topology, arcs: readonly number[]): readonly string[] {
  const segments: Segment[] = arcs
    .flatMap((arc) => {
      const steps = stepsOf(topology, arc);
      return steps.slice(1).map(([bx, by], i): Segment => {
        const [ax, ay] = steps[i]!;
        return { ends: [ax, ay, bx, by], low: Math.min(ax, bx), high: Math.max(ax, bx) };
      });
    })
    .toSorted((a, b) => a.low - b.low);
  const faults: string[] = [];
  segments.forEach((one, i) => {
    for (let j = i + 1; j < segments.length && segments[j]!.low <= one.high; j++)
      if (doMeet(one.ends, segments[j]!.ends))
        faults.push(`segments meet: ${one.ends.join(" ")} and ${segments[j]!.ends.join(" ")}`);
  });
  return faults;
}

/** Which side of the line through a and b the point c lies on. */
const side = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number) =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

function doMeet(p: Segment["ends"], q: Segment["ends"]): boolean {
  const [ax, ay, bx, by] = p;
  const [cx, cy, dx, dy] = q;
  const [c, d] = [side(ax, ay, bx, by, cx, cy), side(ax, ay, bx, by, dx, dy)];
  const [a, b] = [side(cx, cy, dx, dy, ax, ay), side(cx, cy, dx, dy, bx, by)];
  if (a === 0 && b === 0 && c === 0 && d === 0) {
    const overlap = (i: 0 | 1, j: 2 | 3) =>
      Math.min(Math.max(p[i], p[j]), Math.max(q[i], q[j])) - Math.max(Math.min(p[i], p[j]), Math.min(q[i], q[j]));
    const [wide, high] = [overlap(0, 2), overlap(1, 3)];
    return wide >= 0 && high >= 0 && wide + high > 0;
  }
  const share = [cx, dx].some((x, i) => {
    const y = [cy, dy][i];
    return (x === ax && y === ay) || (x === bx && y === by);
  });
  return !share && a * b <= 0 && c * d <= 0;
}
