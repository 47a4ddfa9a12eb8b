import * as z from "zod/mini";
import { MEASURES, type Question } from "@/domain/Question.ts";
import type { ActorId, EventId, QuestionId } from "@/domain/ids.ts";
import { idOf, span, text, textOrNull } from "./fieldSchemas.ts";

const asked = { id: idOf<QuestionId>(), text, event: z.nullable(idOf<EventId>()) };

/** Leaving a kind out compiles and rejects its rows; a test feeds every kind through. */
export const questionRow: z.ZodMiniType<Question> = z.discriminatedUnion("kind", [
  z
    .strictObject({
      ...asked,
      kind: z.literal("figure"),
      measure: z.enum(MEASURES),
      population: z.nullable(idOf<ActorId>()),
      by: z.nullable(idOf<ActorId>()),
      period: z.nullable(span),
      place: textOrNull,
    })
    .check(
      z.refine(({ by, measure }) => by === null || measure === "killed" || measure === "wounded", {
        path: ["by"],
        error: "says whose attacks, which goes only with killed and wounded; make it null",
      }),
    ),
  z.strictObject({
    ...asked,
    kind: z.literal("proposition"),
    measure: z.null(),
    population: z.null(),
    by: z.null(),
    period: z.null(),
    place: z.null(),
  }),
]);
