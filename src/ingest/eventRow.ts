import * as z from "zod/mini";
import {
  DATE_PRECISIONS,
  EVENT_TYPES,
  PLACE_PRECISIONS,
  ROLES,
  type Event,
  type Location,
  type Part,
} from "@/domain/Event.ts";
import type { ActorId, EventId, SourceId } from "@/domain/ids.ts";
import { atLeastOneIdOf, country, day, distinct, idOf, text, textOrNull } from "./fieldSchemas.ts";

const degrees = (most: number) =>
  z
    .number()
    .check(
      z.refine((n) => n >= -most && n <= most, { error: `is not possible; give degrees from -${most} to ${most}` }),
    );

const location: z.ZodMiniType<Location> = z.strictObject({
  name: text,
  admin1: textOrNull,
  country,
  lat: degrees(90),
  lon: degrees(180),
  precision: z.enum(PLACE_PRECISIONS),
});

const part: z.ZodMiniType<Part> = z.strictObject({ actor: idOf<ActorId>(), role: z.enum(ROLES) });

export const eventRow: z.ZodMiniType<Event> = z
  .strictObject({
    id: idOf<EventId>(),
    title: text,
    summary: text,
    start: day,
    end: day,
    datePrecision: z.enum(DATE_PRECISIONS),
    type: z.enum(EVENT_TYPES),
    locations: z.array(location),
    actors: distinct(part, ({ actor }) => actor),
    sources: atLeastOneIdOf<SourceId>(),
  })
  .check(
    z.refine(({ start, end }) => start <= end, {
      path: ["end"],
      error: "lies before the start; exchange the two or correct one",
    }),
  );
