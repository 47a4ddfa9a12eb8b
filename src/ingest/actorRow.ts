import * as z from "zod/mini";
import { ACTOR_KINDS, SIDES, type Actor } from "@/domain/Actor.ts";
import type { ActorId } from "@/domain/ids.ts";
import { country, idOf, idsOf, text, textOrNull } from "./fieldSchemas.ts";

export const actorRow: z.ZodMiniType<Actor> = z.strictObject({
  id: idOf<ActorId>(),
  name: text,
  short: text.check(
    z.refine((short) => short.length <= 16, {
      error: "is longer than 16 characters; shorten it, it labels charts",
    }),
  ),
  aliases: z.array(text),
  kind: z.enum(ACTOR_KINDS),
  side: z.enum(SIDES),
  parent: z.nullable(idOf<ActorId>()),
  country: z.nullable(country),
  covers: idsOf<ActorId>(),
  method: textOrNull,
});
