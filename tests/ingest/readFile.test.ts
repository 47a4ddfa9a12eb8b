import { describe, expect, it } from "vitest";
import { ACTOR_KINDS, SIDES } from "@/domain/Actor.ts";
import { COMPARATORS, STANCES } from "@/domain/Claim.ts";
import { parseDay } from "@/domain/Day.ts";
import { DATE_PRECISIONS, EVENT_TYPES, PLACE_PRECISIONS, ROLES } from "@/domain/Event.ts";
import { MEASURES } from "@/domain/Question.ts";
import { DATE_BASES, SOURCE_KINDS, TITLE_BASES } from "@/domain/Source.ts";
import type { FileName } from "@/ingest/FileName.ts";
import { parseJson } from "@/ingest/parseJson.ts";
import { readRows } from "@/ingest/readFile.ts";
import { figure } from "../support/handmade.ts";
import { actorIn, claimIn, eventIn, propositionIn, questionIn, source, torkham } from "../support/smallRecord.ts";

const read = (file: FileName, ...rows: readonly unknown[]) => {
  const found = readRows(file, rows);
  return found.kind === "read" ? found : expect.fail(found.problem.reason);
};

describe("every kind passes", () => {
  const taken = (file: FileName, rows: readonly unknown[]) => {
    const numbered = rows.map((row, at) => ({ ...(row as object), id: `${(row as { id: string }).id}-${at}` }));
    const found = read(file, ...numbered);
    expect(found.rejected).toEqual([]);
    expect(found.rows.length).toBe(rows.length);
  };

  it("of source", () => {
    taken(
      "sources",
      SOURCE_KINDS.map((kind) => source({ kind })),
    );
    taken(
      "sources",
      TITLE_BASES.map((titleBasis) => source({ titleBasis })),
    );
    taken(
      "sources",
      DATE_BASES.map((publishedBasis) => source({ publishedBasis })),
    );
    taken("sources", [
      source({
        published: null,
        publishedBasis: null,
        url: null,
        country: null,
        relays: "AFP; Reuters",
        author: "A. B.",
      }),
    ]);
  });

  it("of actor", () => {
    taken(
      "actors",
      ACTOR_KINDS.map((kind) => actorIn({ kind })),
    );
    taken(
      "actors",
      SIDES.map((side) => actorIn({ side })),
    );
  });

  it("of event, with or without a place", () => {
    taken(
      "events",
      EVENT_TYPES.map((type) => eventIn({ type })),
    );
    taken(
      "events",
      DATE_PRECISIONS.map((datePrecision) => eventIn({ datePrecision })),
    );
    taken(
      "events",
      PLACE_PRECISIONS.map((precision) => eventIn({ locations: [{ ...torkham, precision }] })),
    );
    taken(
      "events",
      ROLES.map((role) => eventIn({ actors: [{ actor: "pakistan-military", role }] })),
    );
    taken("events", [
      eventIn({ locations: [] }),
      eventIn({ actors: [] }),
      eventIn({ locations: [{ ...torkham, admin1: null }] }),
    ]);
  });

  it("of question", () => {
    taken(
      "questions",
      MEASURES.map((measure) => questionIn({ measure })),
    );
    taken("questions", [propositionIn(), propositionIn({ event: null })]);
    taken("questions", [
      questionIn({ event: null, by: "ttp", place: "Punjab", period: { start: "2025-01-01", end: "2025-12-31" } }),
    ]);
  });

  it("of claim", () => {
    taken(
      "claims",
      COMPARATORS.map((comparator) => claimIn({ figure: figure(comparator, 3, 9) })),
    );
    taken(
      "claims",
      STANCES.map((stance) => claimIn({ stance, figure: null })),
    );
    taken(
      "claims",
      DATE_BASES.map((dateBasis) => claimIn({ dateBasis, basis: "inferred" })),
    );
  });
});

it("a row that is taken holds days as days and everything else as it stood", () => {
  const [numbered] = read("events", eventIn()).rows;
  expect(numbered).toEqual({
    number: 1,
    row: { ...eventIn(), start: parseDay("2025-10-11"), end: parseDay("2025-10-12") },
  });
});

it("markup in a text is kept as text", () => {
  const title = `<img src=x onerror="alert(1)"> & "quotes" </script>`;
  expect(read("events", eventIn({ title })).rows[0]?.row).toMatchObject({ title });
});

describe("an id stands once", () => {
  it("the second row of one id is refused and the first is named", () => {
    const found = read("actors", actorIn(), actorIn({ id: "ttp", name: "TTP" }), actorIn({ name: "Another" }));
    expect(found.rows.map(({ row }) => ("name" in row ? row.name : null))).toEqual([
      "Pakistan Armed Forces (ISPR)",
      "TTP",
    ]);
    expect(found.rejected).toMatchObject([{ row: 3, id: "pakistan-military", field: "id", kept: false }]);
    expect(found.rejected[0]?.reason).toBe("Row 1 already has this id; give this row an id of its own or remove it.");
  });

  it("a row that is refused for another reason does not take the id", () => {
    const found = read("actors", actorIn({ side: "none" }), actorIn());
    expect(found.rows.map(({ number }) => number)).toEqual([2]);
  });
});

describe("a link that is no web address", () => {
  it.each(["javascript:alert(1)", "data:text/html,x", "ftp://a.b", "www.dawn.com", ""])(
    "%j is left out and the source is kept",
    (url) => {
      const found = read("sources", source({ url }));
      expect(found.rows[0]?.row).toMatchObject({ id: "dawn-2025-10-12-border", url: null });
      expect(found.rejected).toMatchObject([{ row: 1, field: "url", value: JSON.stringify(url), kept: true }]);
      expect(found.rejected[0]?.reason).toContain("The link was left out");
    },
  );

  it("does not save a source that has another fault", () =>
    expect(read("sources", source({ url: "javascript:alert(1)", kind: "blog" }))).toMatchObject({
      rows: [],
      rejected: [{ field: "kind", kept: false }],
    }));

  it("a link that is no text refuses the row", () =>
    expect(read("sources", source({ url: 7 })).rejected[0]?.field).toBe("url"));
});

describe("a file of which nothing can be read", () => {
  const problem = (json: unknown) => {
    const found = readRows("claims", json);
    return found.kind === "unread" ? found.problem : expect.fail("rows were read");
  };

  it("is named when it is missing", () =>
    expect(problem(null)).toEqual({
      file: "claims",
      reason: "claims.json could not be loaded. Add it and try again.",
    }));

  it.each([{}, "[]", 7, { claims: [] }])("is named when it is %j and no list", (json) =>
    expect(problem(json).reason).toBe(
      "claims.json is not a list. It should begin with [ and hold one object for each row.",
    ),
  );

  it("an empty list is read, and holds no rows", () =>
    expect(readRows("claims", [])).toEqual({ kind: "read", rows: [], rejected: [] }));

  it("text that is not JSON is a sentence with the line, never a throw", () => {
    const parsed = parseJson("actors", '[\n{"id":"a"},\n{"id":"b",}\n]\n');
    expect(parsed).toMatchObject({ kind: "unread", problem: { file: "actors" } });
    expect(parsed.kind === "unread" && parsed.problem.reason).toMatch(
      /^actors\.json is not JSON\. It cannot be read from line 3 on\./,
    );
  });

  it.each(["", " \n", "\uFEFF"])("%j is an empty file", (text) =>
    expect(parseJson("actors", text)).toEqual({
      kind: "unread",
      problem: { file: "actors", reason: "actors.json is empty." },
    }),
  );

  it("a web page in the place of a file is not JSON", () =>
    expect(parseJson("actors", "<!doctype html><title>404</title>").kind).toBe("unread"));

  it("a byte order mark before the list does no harm", () =>
    expect(parseJson("actors", "\uFEFF[]")).toEqual({ kind: "parsed", json: [] }));
});
