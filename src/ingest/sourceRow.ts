import * as z from "zod/mini";
import { DATE_BASES, SOURCE_KINDS, TITLE_BASES, type Source } from "@/domain/Source.ts";
import type { SourceId } from "@/domain/ids.ts";
import { country, day, idOf, text, textOrNull } from "./fieldSchemas.ts";

/** An address that is no web page is left out before this is asked. */
export const sourceRow: z.ZodMiniType<Source> = z
  .strictObject({
    id: idOf<SourceId>(),
    publisher: text,
    relays: textOrNull,
    title: text,
    titleBasis: z.enum(TITLE_BASES),
    author: textOrNull,
    published: z.nullable(day),
    publishedBasis: z.nullable(z.enum(DATE_BASES)),
    url: textOrNull,
    kind: z.enum(SOURCE_KINDS),
    country: z.nullable(country),
  })
  .check(
    z.refine(({ published, publishedBasis }) => (published === null) === (publishedBasis === null), {
      path: ["publishedBasis"],
      error: "does not go with published; both are null or neither is",
    }),
  );
