import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Edition } from "@/domain/Edition.ts";
import type { EditionHistory } from "@/domain/EditionHistory.ts";
import { earlierEdition } from "@/ingest/earlierEdition.ts";
import { realFiles } from "../support/realRecord.ts";

const read = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as unknown;
const history = read("data", "changes") as EditionHistory;

describe("changes.json", () => {
  it("L28: begins with the bundled edition, and every edition that it names can be rebuilt from the bundled files", () => {
    const { version, date } = read("data", "version") as Edition;
    expect(history.editions[0]).toEqual({ version, date });
    expect(history.changes).toHaveLength(history.editions.length - 1);
    for (const edition of history.editions)
      expect(earlierEdition(realFiles(), history, edition.version).kind).toBe("rebuilt");
  });

  it("L28: is written by the script from two folders, and nothing but the later one's changes.json is touched", () => {
    const folder = mkdtempSync(join(tmpdir(), "editions-"));
    const [old, later] = [join(folder, "old"), join(folder, "later")];
    for (const each of [old, later])
      for (const file of ["version", "sources", "actors", "events", "questions", "claims", "changes"])
        cpSync(join("data", `${file}.json`), join(each, `${file}.json`));
    writeFileSync(join(later, "version.json"), JSON.stringify({ version: "2027.05", date: "2027-05-20" }));
    const events = read(later, "events") as readonly object[];
    writeFileSync(join(later, "events.json"), JSON.stringify(events.slice(1)));
    const said = execFileSync(process.execPath, ["data/changes.mjs", old, later, "One event was withdrawn."], {
      encoding: "utf8",
    });
    expect(said).toContain("events: 0 added, 1 withdrawn, 0 revised");
    const made = read(later, "changes") as EditionHistory;
    expect(made.editions.map(({ version }) => version)).toEqual(["2027.05", ...history.editions.map((e) => e.version)]);
    expect(made.changes[0]).toMatchObject({ note: "One event was withdrawn.", events: { withdrawn: [events[0]] } });
    expect(read(old, "changes")).toEqual(history);
    rmSync(folder, { recursive: true });
  });
});
