import type { ClaimedFigure } from "@/domain/Claim.ts";

/** The number a mark stands at: one that was said, so of a range the lower end; never a middle that nobody said. */
export const drawnAt = (figure: ClaimedFigure): number => (figure.low === null ? figure.high : figure.low);
