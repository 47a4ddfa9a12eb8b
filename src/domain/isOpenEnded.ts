import type { ClaimedFigure } from "./Claim.ts";

/** Says at least, more than, up to or fewer than: one end is left open. */
export const isOpenEnded = ({ low, high }: ClaimedFigure): boolean => low === null || high === null;
