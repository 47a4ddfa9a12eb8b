import type * as z from "zod/mini";
import { reasonOf } from "./reasonOf.ts";

/** Why a row cannot be taken: the fields of a rejection that do not depend on where the row stands. */
export type Fault = { readonly field: string; readonly value: string; readonly reason: string };

/** The value as JSON, at most 80 characters. */
export function shortJson(value: unknown): string {
  if (value === undefined) return "missing";
  try {
    const json = JSON.stringify(value);
    return json.length > 80 ? `${json.slice(0, 79)}…` : json;
  } catch {
    // A value nested thousands of levels deep can be parsed, but overflows the stack when it is written.
    return "too deeply nested to show";
  }
}

const fieldOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? "the row"
    : path
        .map((step, at) => (typeof step === "number" ? `[${step}]` : at === 0 ? String(step) : `.${String(step)}`))
        .join("");

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? (Reflect.get(value, step) as unknown) : undefined),
    raw,
  );

/** The first fault of a row that its schema refused, and how many more there are. */
export function faultOf(raw: unknown, issues: readonly z.core.$ZodIssue[]): Fault {
  const [issue] = issues;
  if (issue === undefined)
    return {
      field: "the row",
      value: shortJson(raw),
      reason: "The row could not be read; compare it with the codebook.",
    };
  const path = issue.code === "unrecognized_keys" ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const value = valueAt(raw, path);
  const more = issues.length - 1;
  const rest = more === 0 ? "" : ` The row has ${more} more ${more === 1 ? "fault" : "faults"}.`;
  return { field: fieldOf(path), value: shortJson(value), reason: reasonOf(issue, value) + rest };
}
