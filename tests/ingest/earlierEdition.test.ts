import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EditionHistory } from "@/domain/EditionHistory.ts";
import type { RawFiles } from "@/ingest/acceptFiles.ts";
import { earlierEdition } from "@/ingest/earlierEdition.ts";
import { editionChanges, withStep, type EditionFiles } from "../../data/editionChanges.mjs";
import { realFiles } from "../support/realRecord.ts";
import { editionsInARow } from "./editions.ts";

const NO_HISTORY: EditionHistory = { editions: [], changes: [] };

/** As the script writes it and the page reads it. */
const throughFile = (history: EditionHistory): EditionHistory => JSON.parse(JSON.stringify(history)) as EditionHistory;

const historyOf = (editions: readonly EditionFiles[]): EditionHistory =>
  throughFile(
    editions.slice(1).reduce((history, edition, at) => withStep(history, editions[at]!, edition), NO_HISTORY),
  );

const rebuilt = (newest: EditionFiles, history: EditionHistory, version: string) =>
  earlierEdition(newest.files, history, version);

const edition = (version: string, files: Partial<RawFiles>): EditionFiles => ({
  edition: { version, date: `${version.replace(".", "-")}-20` },
  files: { sources: [], actors: [], events: [], questions: [], claims: [], ...files },
});

describe("an earlier edition of the record", () => {
  it("L28: is rebuilt to the letter, whatever was added, withdrawn, revised or put in another order", () => {
    fc.assert(
      fc.property(editionsInARow(2), ([before, now]) => {
        const made = rebuilt(now!, historyOf([before!, now!]), before!.edition.version);
        expect(JSON.stringify(made)).toBe(
          JSON.stringify({ kind: "rebuilt", ...before!.edition, files: before!.files }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("L28: is rebuilt over several editions, and each of those between is too", () => {
    fc.assert(
      fc.property(editionsInARow(4), (editions) => {
        const history = historyOf(editions);
        for (const { edition: wanted, files } of editions) {
          const made = rebuilt(editions.at(-1)!, history, wanted.version);
          expect(JSON.stringify(made)).toBe(JSON.stringify({ kind: "rebuilt", ...wanted, files }));
        }
      }),
    );
  });

  it("L28: of the real record is rebuilt from a later one, and little is written down for it", () => {
    const before: EditionFiles = { edition: { version: "2026.11", date: "2026-11-20" }, files: realFiles() };
    const claims = before.files.claims as readonly Record<string, unknown>[];
    const now: EditionFiles = {
      edition: { version: "2027.05", date: "2027-05-20" },
      files: {
        ...before.files,
        claims: [...claims.slice(3), { ...claims[0], id: "c-new" }].map((claim) =>
          claim["id"] === claims[9]!["id"] ? { ...claim, text: "Another text." } : claim,
        ),
      },
    };
    const history = historyOf([before, now]);
    expect(JSON.stringify(rebuilt(now, history, "2026.11"))).toBe(
      JSON.stringify({ kind: "rebuilt", ...before.edition, files: before.files }),
    );
    expect(history.changes[0]).toMatchObject({
      claims: {
        added: ["c-new"],
        withdrawn: claims.slice(0, 3),
        places: [1, 2, 3],
        revised: [{ id: claims[9]!["id"], before: { text: claims[9]!["text"] }, fields: null }],
        order: null,
      },
      events: { added: [], withdrawn: [], places: [], revised: [], order: null },
    });
  });

  it("L28: of the newest edition is the newest", () => {
    const now = edition("2026.11", { events: [{ id: "a" }] });
    const history: EditionHistory = { editions: [now.edition], changes: [] };
    expect(rebuilt(now, history, "2026.11")).toEqual({ kind: "rebuilt", ...now.edition, files: now.files });
  });

  it("L29: that the page does not hold is a reason that names those it holds", () => {
    const now = edition("2026.11", {});
    const history = historyOf([edition("2026.05", {}), now]);
    expect(rebuilt(now, history, "2025.11")).toEqual({
      kind: "unknown",
      reason: "There is no edition 2025.11 among those that this page holds: 2026.11, 2026.05.",
    });
  });

  it("L29: to which a step is missing is a reason", () => {
    const now = edition("2026.11", {});
    const history = historyOf([edition("2026.05", {}), now]);
    expect(rebuilt(now, { ...history, changes: [] }, "2026.05")).toEqual({
      kind: "unknown",
      reason: "What changed between 2026.05 and 2026.11 is not written down.",
    });
  });

  it.each([
    ["could not be read", null],
    ["lacks a row that was added", [{ id: "b", n: 2 }]],
    ["lacks a row that was revised", [{ id: "a" }, { id: "c" }]],
    ["holds a row twice", [{ id: "a" }, { id: "b", n: 2 }, { id: "b", n: 2 }]],
  ])("L29: made from a file that %s is a reason", (_, events) => {
    const before = edition("2026.05", { events: [{ id: "b", n: 1 }] });
    const now = edition("2026.11", { events: [{ id: "a" }, { id: "b", n: 2 }] });
    const history = historyOf([before, now]);
    expect(rebuilt(edition("2026.11", { events }), history, "2026.05")).toEqual({
      kind: "unknown",
      reason: "events.json cannot be taken back from 2026.11 to 2026.05: it does not hold the rows of 2026.11.",
    });
  });
});

describe("the script that writes what changed", () => {
  const one = edition("2026.05", { events: [{ id: "a" }] });
  const two = edition("2026.11", { events: [{ id: "b" }] });
  const three = edition("2027.05", { events: [{ id: "a" }] });

  it("names the editions and steps, the newest first, with the editors' sentence", () => {
    const history = withStep(withStep(NO_HISTORY, one, two), two, three, "A source was read again.");
    expect(history.editions.map(({ version }) => version)).toEqual(["2027.05", "2026.11", "2026.05"]);
    expect(history.changes.map(({ from, to, note }) => [from, to, note])).toEqual([
      ["2026.11", "2027.05", "A source was read again."],
      ["2026.05", "2026.11", null],
    ]);
  });

  it("puts a step that is made again in the place of the first", () => {
    const history = withStep(withStep(NO_HISTORY, one, two), one, { ...two, files: one.files });
    expect(history.editions.map(({ version }) => version)).toEqual(["2026.11", "2026.05"]);
    expect(history.changes.map(({ events }) => events.added)).toEqual([[]]);
  });

  it("refuses editions that do not follow one another, and one that is not the newest so far", () => {
    expect(() => editionChanges(two, one)).toThrow("Edition 2026.05 does not follow edition 2026.11.");
    expect(() => editionChanges(one, one)).toThrow("does not follow");
    expect(() => withStep(withStep(NO_HISTORY, one, two), one, three)).toThrow(
      "The newest edition before 2027.05 is 2026.11; make the step from that one.",
    );
  });

  it.each([
    ["is no list", {}, "events.json is not a list."],
    ["has a row without an id", [{ id: "a" }, { title: "x" }], "Row 2 of events.json has no id."],
    ["has an id twice", [{ id: "a" }, { id: "a" }], "Row 2 of events.json has the id a, which an earlier row has too."],
  ])("refuses a file that %s", (_, events, reason) => {
    expect(() => editionChanges(one, edition("2026.11", { events }))).toThrow(reason);
  });
});
