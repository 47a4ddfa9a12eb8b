import type { Claim, FigureClaim } from "./Claim.ts";

export const hasFigure = (claim: Claim): claim is FigureClaim => claim.figure !== null;
