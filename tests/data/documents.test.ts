import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sortOf, type Sort } from "@/domain/Question.ts";
import { FILE_NAMES } from "@/ingest/FileName.ts";
import { realRecord } from "../support/realRecord.ts";

const { dataSet } = realRecord();
const readme = readFileSync("data/README.md", "utf8");
const counters = readFileSync("data/COUNTERS.md", "utf8");
const edition = JSON.parse(readFileSync("data/version.json", "utf8")) as Readonly<Record<string, string>>;

describe("what is written about the record", () => {
  it("D32: the definition of every counter is the text that stands beside its figures", () => {
    const written = [...counters.matchAll(/^## .*\(`([a-z0-9-]+)`\)\n\n(.*)$/gm)].map(
      ([, id, text]) => `${id}: ${text}`,
    );
    const shown = dataSet.actors.flatMap(({ id, method }) => (method === null ? [] : [`${id}: ${method}`]));
    expect(written.toSorted()).toEqual(shown.toSorted());
  });

  it("D33: the version has a day and a licence, and its README and its list of versions name it", () => {
    expect(Object.keys(edition)).toEqual(["version", "date", "licence"]);
    expect(edition["version"]).toMatch(/^\d{4}\.\d{2}$/);
    expect(edition["date"]?.slice(0, 7)).toBe(edition["version"]?.replace(".", "-"));
    expect(readme).toContain(`Version **${edition["version"]}**`);
    expect(readFileSync("data/CHANGES.md", "utf8")).toMatch(new RegExp(`^## ${edition["version"]} `, "m"));
  });

  it("D34: the README gives the numbers of rows, and of questions of each sort, as they are", () => {
    const said = (n: number) => n.toLocaleString("en-GB");
    for (const file of FILE_NAMES) expect(readme).toContain(`| \`${file}.json\` | ${said(dataSet[file].length)} |`);
    const ofSort = (sort: Sort) => dataSet.questions.filter((question) => sortOf(question) === sort).length;
    expect(readme).toContain(`${ofSort("event")} on an event, ${ofSort("period")} on a period alone`);
    expect(readme).toContain(`and ${ofSort("standing")} standing ones`);
  });

  it("D35: every file that the README links lies beside it", () => {
    const linked = [...readme.matchAll(/\]\(([A-Z]+\.md)\)/g)].map(([, name]) => name);
    expect(linked.length).toBeGreaterThan(3);
    expect(linked.filter((name) => !existsSync(`data/${name}`))).toEqual([]);
  });
});
