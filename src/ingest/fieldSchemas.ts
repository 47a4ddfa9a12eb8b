import * as z from "zod/mini";
import { parseDay, type Day } from "@/domain/Day.ts";

// The page forbids eval: without this, zod tries it once and the browser reports a breach of the policy.
z.config({ jitless: true });

export const text = z
  .string()
  .check(
    z.refine((said) => said.trim() !== "", { error: "is empty; write it, or null where the codebook allows that" }),
  );
export const textOrNull = z.nullable(text);

/** An id of any kind: its form is checked here, its type says which list it belongs to. */
export const idOf = <Id extends string>(): z.ZodMiniType<Id> =>
  z.custom<Id>((written) => typeof written === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(written), {
    error: "is not an id; use small letters, digits and single hyphens",
  });

export const day: z.ZodMiniType<Day> = z.pipe(
  z.string(),
  z.transform((written: string, context) => {
    const found = parseDay(written);
    if (found !== null) return found;
    context.issues.push({
      code: "custom",
      input: written,
      message: "is not a day of the calendar; write it as 2025-10-11",
    });
    return z.NEVER;
  }),
);

export const span = z.strictObject({ start: day, end: day }).check(
  z.refine(({ start, end }) => start <= end, {
    path: ["end"],
    error: "lies before the start; exchange the two or correct one",
  }),
);

export const country = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/, { error: "is not a country code; use two capital letters, as PK" }));

/** A list in which nothing stands twice. */
export const distinct = <Row>(of: z.ZodMiniType<Row>, keyOf: (row: Row) => string): z.ZodMiniType<readonly Row[]> =>
  z.array(of).check(
    z.refine((rows) => new Set(rows.map(keyOf)).size === rows.length, {
      error: "names the same one twice; remove one of the two",
    }),
  );

const id = (said: string): string => said;

export const idsOf = <Id extends string>(): z.ZodMiniType<readonly Id[]> => distinct(idOf<Id>(), id);

export const atLeastOneIdOf = <Id extends string>(): z.ZodMiniType<readonly Id[]> =>
  idsOf<Id>().check(z.refine((ids) => ids.length > 0, { error: "is empty; name at least one source" }));
