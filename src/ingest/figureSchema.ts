import * as z from "zod/mini";
import type { ClaimedFigure } from "@/domain/Claim.ts";

const count = z.number().check(z.refine((n) => n >= 0, { error: "is below zero; give a number from 0 up" }));

const sameBounds = z.refine<{ low: number; high: number }>(({ low, high }) => low === high, {
  path: ["high"],
  error: "differs from low; an exact or about figure has one number in both",
});

const risingBounds = z.refine<{ low: number; high: number }>(({ low, high }) => low < high, {
  path: ["high"],
  error: "is not above low; exchange the two, or use exact for one number",
});

/** The shape of a figure goes by its comparator; the codebook's table of comparators is this list. */
export const figureSchema: z.ZodMiniType<ClaimedFigure> = z.discriminatedUnion("comparator", [
  z.strictObject({ comparator: z.enum(["exact", "about"]), low: count, high: count }).check(sameBounds),
  z.strictObject({ comparator: z.enum(["range", "worded"]), low: count, high: count }).check(risingBounds),
  z.strictObject({ comparator: z.enum(["at-least", "more-than"]), low: count, high: z.null() }),
  z.strictObject({ comparator: z.enum(["up-to", "fewer-than"]), low: z.null(), high: count }),
]);
