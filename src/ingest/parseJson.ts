import type { FileName } from "./FileName.ts";
import type { FileProblem } from "./Rejection.ts";

export type Parsed =
  | { readonly kind: "parsed"; readonly json: unknown }
  | { readonly kind: "unread"; readonly problem: FileProblem };

/** The line of which the message of an engine speaks; they word it differently, and some leave it out. */
export function lineIn(message: string, text: string): number | null {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split("\n").length;
}

/** The text of a file as JSON, or a sentence that says where it breaks off. */
export function parseJson(file: FileName, text: string): Parsed {
  const clean = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (clean.trim() === "") return { kind: "unread", problem: { file, reason: `${file}.json is empty.` } };
  try {
    return { kind: "parsed", json: JSON.parse(clean) as unknown };
  } catch (error) {
    const line = lineIn(error instanceof Error ? error.message : "", clean);
    const where = line === null ? "" : ` It cannot be read from line ${line} on.`;
    const reason = `${file}.json is not JSON.${where} Look for a missing comma, bracket or quotation mark there.`;
    return { kind: "unread", problem: { file, reason } };
  }
}
