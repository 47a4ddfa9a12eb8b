import type { PathCommand } from "fontkit";

/** An outline that can begin anywhere: `path` follows on a move to the place of the pen plus `from`; null: no ink. */
export type Drawn = {
  readonly from: readonly [number, number] | null;
  readonly path: string;
  readonly advance: number;
};

const LETTER = { moveTo: "m", lineTo: "l", quadraticCurveTo: "q", bezierCurveTo: "c", closePath: "z" } as const;

export const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Commands with their places as steps from the one before, in hundredths that do not add up to more than one. */
export function relativePath({
  commands,
  advance,
}: {
  readonly commands: readonly PathCommand[];
  readonly advance: number;
}): Drawn {
  let path = "";
  let from: readonly [number, number] | null = null;
  let [x, y, beganX, beganY] = [0, 0, 0, 0];
  for (const { command, args } of commands) {
    const rounded = args.map(hundredths);
    const steps = rounded.map((value, at) => hundredths(value - (at % 2 === 0 ? x : y)));
    [x, y] = command === "closePath" ? [beganX, beganY] : [rounded.at(-2) ?? x, rounded.at(-1) ?? y];
    if (command === "moveTo") [beganX, beganY] = [x, y];
    if (from === null) from = [x, y];
    else path += LETTER[command] + steps.join(" ");
  }
  return { from, path, advance };
}
