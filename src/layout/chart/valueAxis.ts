import { ticks as evenSteps } from "d3-array";
import { withThousands } from "./withThousands.ts";

export type ValueTick = { readonly level: number; readonly label: string | null };
/** What turns a value into a level: levels lie on a plain linear scale, whatever the values' scale is. */
export type ValueAxis = {
  readonly level: (value: number) => number;
  readonly domain: readonly [number, number];
  /** A tick without label is a light one between two labelled ones. */
  readonly ticks: readonly ValueTick[];
  /** True where zero has a row of its own under a logarithmic scale, which has no zero. */
  readonly zeroApart: boolean;
};

/** A share of a decade between the foot of the logarithmic scale and the row of zeros. */
const ZERO_DROP = 0.32;

function linearAxis(most: number, wanted: number): ValueAxis {
  const top = Math.max(most, 2);
  // d3 reads the wanted number loosely (7 for 4): ask for fewer until there are no more than that.
  let ticks: readonly number[] = [];
  for (let ask = wanted; ask > 0 && (ticks.length === 0 || ticks.length > wanted + 1); ask--)
    ticks = evenSteps(0, top, ask).filter(Number.isInteger);
  return {
    level: (value) => value,
    domain: [0, Math.max(top * 1.04, ticks.at(-1) ?? top)],
    ticks: ticks.map((value) => ({ level: value, label: withThousands(value) })),
    zeroApart: false,
  };
}

function logAxis(values: readonly number[]): ValueAxis {
  const positive = values.filter((value) => value > 0);
  const zeroApart = values.some((value) => value === 0);
  const foot = Math.floor(Math.log10(Math.min(...positive, 1e9)) + 1e-9);
  const head = Math.max(Math.log10(Math.max(...positive, 1)), foot + 1);
  const low = positive.length === 0 ? 0 : foot;
  const ticks: ValueTick[] = zeroApart ? [{ level: low - ZERO_DROP, label: "0" }] : [];
  for (let decade = low; decade <= head + 1e-9; decade++)
    for (const step of [1, 2, 5]) {
      const level = decade + Math.log10(step);
      if (level <= head + 0.08) ticks.push({ level, label: step === 1 ? withThousands(10 ** decade) : null });
    }
  return {
    level: (value) => (value > 0 ? Math.log10(value) : low - ZERO_DROP),
    domain: [zeroApart ? low - ZERO_DROP : low, Math.max(head + 0.06, ticks.at(-1)?.level ?? head)],
    ticks,
    zeroApart,
  };
}

/** The value axis that holds all `values` (none negative). `wanted`: how many labelled steps at most a linear one has. */
export function valueAxis(scale: "linear" | "log", values: readonly number[], wanted = 4): ValueAxis {
  return scale === "log" ? logAxis(values) : linearAxis(Math.max(0, ...values), wanted);
}
