import type * as z from "zod/mini";

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "text in quotation marks",
  number: "a number",
  boolean: "true or false",
  array: "a list in square brackets",
  object: "an object in curly brackets",
  null: "null",
};

const listed = (values: readonly unknown[]): string => values.map((value) => String(value)).join(", ");

/** One fault of a row as a plain sentence: what is wrong and what to do. `value` is what stands at the fault. */
export function reasonOf(issue: Issue, value: unknown): string {
  if (issue.code === "unrecognized_keys") {
    const more = issue.keys.length > 1 ? ` (nor ${listed(issue.keys.slice(1))})` : "";
    return `The codebook knows no field of this name${more}; remove it or correct its name.`;
  }
  if (value === undefined) return "The field is missing; add it, with null where the codebook allows that.";
  if (issue.code === "invalid_type")
    return `The value should be ${TYPE_NAMES[issue.expected] ?? issue.expected}; correct it.`;
  if (issue.code === "invalid_value") return `The value should be one of: ${listed(issue.values)}; correct it.`;
  if (issue.code === "invalid_union" && "options" in issue) {
    return `The value should be one of: ${listed(issue.options ?? [])}; correct it.`;
  }
  // Every other fault comes from a check of ours, which says what is wrong in its own words.
  return `The value ${issue.message}.`;
}
