import type * as z from "zod/mini";
import type { Files } from "@/domain/DataSet.ts";
import { safeUrl } from "@/domain/safeUrl.ts";
import type { FileName } from "./FileName.ts";
import type { FileProblem, Rejection } from "./Rejection.ts";
import { actorRow } from "./actorRow.ts";
import { claimRow } from "./claimRow.ts";
import { eventRow } from "./eventRow.ts";
import { faultOf, shortJson, type Fault } from "./faultOf.ts";
import { questionRow } from "./questionRow.ts";
import { sourceRow } from "./sourceRow.ts";

/** A row and its place in its file, as a person counts. */
export type Numbered<Row> = { readonly number: number; readonly row: Row };

export type RowOf<F extends FileName> = Files[F][number];

/** What could be read of one file by itself, or why nothing could. */
export type FileRead<Row> =
  | { readonly kind: "read"; readonly rows: readonly Numbered<Row>[]; readonly rejected: readonly Rejection[] }
  | { readonly kind: "unread"; readonly problem: FileProblem };

const schemas: { readonly [F in FileName]: z.ZodMiniType<RowOf<F>> } = {
  sources: sourceRow,
  actors: actorRow,
  events: eventRow,
  questions: questionRow,
  claims: claimRow,
};

const isObject = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

const idIn = (raw: unknown): string | null => {
  const id = isObject(raw) ? raw["id"] : null;
  return typeof id === "string" ? id : null;
};

const hasUnsafeUrl = (raw: unknown): raw is Readonly<Record<string, unknown>> & { readonly url: string } =>
  isObject(raw) && typeof raw["url"] === "string" && safeUrl(raw["url"]) === null;

/** Checks each row of one file by itself. A later row with an id that is already taken is rejected. */
export function readRows<F extends FileName>(file: F, json: unknown): FileRead<RowOf<F>> {
  if (json === null || json === undefined)
    return { kind: "unread", problem: { file, reason: `${file}.json could not be loaded. Add it and try again.` } };
  if (!Array.isArray(json)) {
    const reason = `${file}.json is not a list. It should begin with [ and hold one object for each row.`;
    return { kind: "unread", problem: { file, reason } };
  }
  const schema = schemas[file];
  const rows: Numbered<RowOf<F>>[] = [];
  const rejected: Rejection[] = [];
  const numberOf = new Map<string, number>();
  const reject = (number: number, id: string | null, fault: Fault, kept = false) =>
    rejected.push({ file, row: number, id, ...fault, kept });

  for (const [at, raw] of (json as readonly unknown[]).entries()) {
    const number = at + 1;
    const id = idIn(raw);
    const leaveOut = file === "sources" && hasUnsafeUrl(raw);
    const result = schema.safeParse(leaveOut ? { ...raw, url: null } : raw);
    if (!result.success) {
      reject(number, id, faultOf(raw, result.error.issues));
      continue;
    }
    const first = numberOf.get(result.data.id);
    if (first !== undefined) {
      const reason = `Row ${first} already has this id; give this row an id of its own or remove it.`;
      reject(number, id, { field: "id", value: shortJson(id), reason });
      continue;
    }
    numberOf.set(result.data.id, number);
    rows.push({ number, row: result.data });
    if (leaveOut) {
      const reason = "The link was left out, since it is not an http or https address; the source itself is kept.";
      reject(number, id, { field: "url", value: shortJson(raw.url), reason }, true);
    }
  }
  return { kind: "read", rows, rejected };
}
