import * as z from "zod/mini";
import { STANCES, type Claim } from "@/domain/Claim.ts";
import { DATE_BASES } from "@/domain/Source.ts";
import type { ActorId, ClaimId, QuestionId, SourceId } from "@/domain/ids.ts";
import { atLeastOneIdOf, day, idOf, text } from "./fieldSchemas.ts";
import { figureSchema } from "./figureSchema.ts";

const said = {
  id: idOf<ClaimId>(),
  question: idOf<QuestionId>(),
  claimant: idOf<ActorId>(),
  date: day,
  dateBasis: z.enum(DATE_BASES),
  text,
  basis: z.enum(["read", "inferred"]),
  sources: atLeastOneIdOf<SourceId>(),
};

/** A claim without a stance must hold a figure, and the other way round. */
export const claimRow: z.ZodMiniType<Claim> = z.discriminatedUnion("stance", [
  z.strictObject({ ...said, stance: z.null(), figure: figureSchema }),
  z.strictObject({ ...said, stance: z.enum(STANCES), figure: z.null() }),
]);
