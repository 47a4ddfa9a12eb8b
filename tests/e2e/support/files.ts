import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

type FileName = "sources" | "actors" | "events" | "questions" | "claims";
type Row = Record<string, unknown>;

/** The built page asks for claims-1a2b3c.json. */
const addressOf = (file: FileName): RegExp => new RegExp(`/${file}-[^/]+\\.json$`);

/** Answers the page's request for a file with something else. */
export const breakFile = (page: Page, file: FileName, answer: { status: number; body: string }): Promise<unknown> =>
  page.route(addressOf(file), (route) => route.fulfill({ contentType: "application/json", ...answer }));

/** Hands the page a changed copy of a file. */
export function changeFile(page: Page, file: FileName, change: (rows: Row[]) => Row[]): Promise<unknown> {
  const rows = JSON.parse(readFileSync(`${import.meta.dirname}/../../../data/${file}.json`, "utf8")) as Row[];
  return breakFile(page, file, { status: 200, body: JSON.stringify(change(rows)) });
}
