import type * as z from "zod/mini";
import { shortJson } from "./faultOf.ts";

const SHAPES: Readonly<Record<string, string>> = {
  string: "text in quotation marks",
  array: "a list in square brackets",
  object: "an object in curly brackets",
};

const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((step, at) => (typeof step === "number" ? `[${step + 1}]` : `${at > 0 ? "." : ""}${String(step)}`)).join("");

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? (Reflect.get(value, step) as unknown) : undefined),
    raw,
  );

const listed = (values: readonly unknown[] | undefined): string =>
  (values ?? []).map((value) => String(value)).join(", ");

const WHAT: Readonly<Record<string, string>> = {
  show: "is not a region of this page",
  kind: "is not a kind of slide",
  "ask.kind": "is not a kind of question to the class",
};

function reasonFor(issue: z.core.$ZodIssue, raw: unknown): string {
  const at = placeOf(issue.path);
  if (issue.code === "unrecognized_keys")
    return `${[at, listed(issue.keys)].filter((part) => part !== "").join(": ")} is no field of a deck; remove it or correct its name`;
  const value = valueAt(raw, issue.path);
  const name = at === "" ? "it" : at;
  if (value === undefined) return `${name} is missing`;
  if (issue.code === "invalid_type") return `${name} should be ${SHAPES[issue.expected] ?? issue.expected}`;
  const options = issue.code === "invalid_value" ? issue.values : "options" in issue ? issue.options : undefined;
  if (options === undefined) return `${name} ${issue.message}`;
  return `${name} ${WHAT[at] ?? "is none of those that it can be"} (${listed(options)}): ${shortJson(value)}`;
}

/** What is wrong with a part of a deck, and how many more faults there are; without a full stop: "show is not a region of this page (…)". */
export function deckFault(raw: unknown, issues: readonly z.core.$ZodIssue[]): string {
  const [issue] = issues;
  if (issue === undefined) return "it cannot be read";
  const more = issues.length - 1;
  return reasonFor(issue, raw) + (more === 0 ? "" : `, and ${more} more ${more === 1 ? "fault" : "faults"}`);
}
