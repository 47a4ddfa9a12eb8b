/** The lightest and the darkest shade: ink over paper, so that the lines beneath keep a contrast of three to one. */
const [LEAST, MOST] = [0.07, 0.42];

/** Share of ink of a step of so many. */
export const areaShade = (step: number, steps: number): number =>
  steps < 2 ? (LEAST + MOST) / 2 : LEAST + ((MOST - LEAST) * Math.min(step, steps - 1)) / (steps - 1);
