import type { Figure } from "./Figure.ts";

/** A figure whose caption holds what its region says beside it, so that it leaves with the figure; null says nothing. */
export const withSaid = <F extends Pick<Figure, "caption">>(figure: F, ...said: readonly (string | null)[]): F => ({
  ...figure,
  caption: [figure.caption, ...said.filter((each) => each !== null)].join(" "),
});
