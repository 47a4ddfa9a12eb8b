import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILE_NAMES, type FileName } from "@/ingest/FileName.ts";
import { acceptFiles, type Accepted, type RawFiles } from "@/ingest/acceptFiles.ts";
import { realFiles, realRecord } from "../support/realRecord.ts";
import { actorIn, claimIn, eventIn, questionIn, smallRecord, source } from "../support/smallRecord.ts";

const ids = ({ dataSet }: Accepted) =>
  Object.fromEntries(FILE_NAMES.map((file) => [file, dataSet[file].map(({ id }) => id).toSorted()]));
const all = ids(acceptFiles(smallRecord()));
const refusals = (raw: RawFiles) => acceptFiles(raw).rejected.map(({ file, row, field }) => `${file} ${row} ${field}`);
const reasons = (raw: RawFiles) => acceptFiles(raw).rejected.map(({ reason }) => reason);

describe("the bundled record", () => {
  const { dataSet, rejected, problems } = realRecord();

  it("is taken whole: 979 sources, 143 actors, 155 events, 1,324 questions, 2,033 claims, none refused", () => {
    expect({ rejected, problems }).toEqual({ rejected: [], problems: [] });
    expect(FILE_NAMES.map((file) => dataSet[file].length)).toEqual([979, 143, 155, 1324, 2033]);
  });

  it("keeps the order of its files", () => {
    const raw = realFiles();
    for (const file of FILE_NAMES) {
      expect(dataSet[file].map(({ id }) => id)).toEqual((raw[file] as readonly { id: string }[]).map(({ id }) => id));
    }
  });

  it("can be looked up by every id", () => {
    expect(dataSet.claims.every((claim) => dataSet.claimById.get(claim.id) === claim)).toBe(true);
    expect(
      dataSet.claims.every(
        ({ question, claimant }) => dataSet.questionById.has(question) && dataSet.actorById.has(claimant),
      ),
    ).toBe(true);
    expect([...dataSet.claimsOfQuestion.values()].flat().length).toBe(2033);
  });
});

describe("the small record of these tests", () => {
  it("is taken whole", () => {
    expect(acceptFiles(smallRecord())).toMatchObject({ rejected: [], problems: [] });
    expect(all).toEqual({
      sources: ["dawn-2025-10-12-border"],
      actors: ["pakistan-military", "soldiers"],
      events: ["2025-10-11-border-clash"],
      questions: ["q-fired-first", "q-soldiers-killed"],
      claims: ["c-2025-10-12-army-23"],
    });
  });
});

describe("a reference that leads nowhere", () => {
  const { actors } = smallRecord();

  it.each<[string, Partial<Record<FileName, readonly unknown[]>>, string]>([
    ["a parent", { actors: [...actors, actorIn({ id: "isi", parent: "army" })] }, "actors 3 parent"],
    [
      "who is covered",
      { actors: [...actors, actorIn({ id: "isi", covers: ["soldiers", "army"] })] },
      "actors 3 covers[1]",
    ],
    [
      "who took part",
      { events: [eventIn(), eventIn({ id: "b", actors: [{ actor: "army", role: "party" }] })] },
      "events 2 actors[0].actor",
    ],
    ["the source of an event", { events: [eventIn(), eventIn({ id: "b", sources: ["geo"] })] }, "events 2 sources[0]"],
    [
      "the event of a question",
      { questions: [...smallRecord().questions, questionIn({ id: "q-b", event: "c" })] },
      "questions 3 event",
    ],
    [
      "the population",
      { questions: [...smallRecord().questions, questionIn({ id: "q-b", population: "police" })] },
      "questions 3 population",
    ],
    [
      "whose attacks",
      { questions: [...smallRecord().questions, questionIn({ id: "q-b", by: "ttp" })] },
      "questions 3 by",
    ],
    [
      "the question of a claim",
      { claims: [claimIn(), claimIn({ id: "c-b", question: "q-none" })] },
      "claims 2 question",
    ],
    ["the claimant", { claims: [claimIn(), claimIn({ id: "c-b", claimant: "army" })] }, "claims 2 claimant"],
    [
      "the source of a claim",
      { claims: [claimIn(), claimIn({ id: "c-b", sources: ["dawn-2025-10-12-border", "geo"] })] },
      "claims 2 sources[1]",
    ],
  ])("%s: the row is refused, the rest is kept", (_, over, refusal) => {
    const accepted = acceptFiles({ ...smallRecord(), ...over });
    expect(accepted.rejected.map(({ file, row, field }) => `${file} ${row} ${field}`)).toEqual([refusal]);
    expect(accepted.rejected[0]?.reason).toMatch(
      /^There is no \w+ of this id in \w+\.json; add it there or correct the id here\.$/,
    );
    expect(ids(accepted)).toEqual(all);
  });

  it("a claim on a refused question, of a refused event, with a refused actor, is refused too, and each says why", () => {
    const raw = smallRecord({ actors: [actorIn({ side: "north" }), smallRecord().actors[1]!] });
    expect(refusals(raw)).toEqual([
      "actors 1 side",
      "events 1 actors[0].actor",
      "questions 1 event",
      "questions 2 event",
      "claims 1 question",
    ]);
    expect(reasons(raw).slice(1)).toEqual([
      "This actor was itself set aside (row 1 of actors.json); mend that row first.",
      "This event was itself set aside (row 1 of events.json); mend that row first.",
      "This event was itself set aside (row 1 of events.json); mend that row first.",
      "This question was itself set aside (row 1 of questions.json); mend that row first.",
    ]);
  });

  it("a source that lost only its link still carries its claims", () => {
    const accepted = acceptFiles(smallRecord({ sources: [source({ url: "javascript:alert(1)" })] }));
    expect(accepted.rejected).toMatchObject([{ file: "sources", row: 1, field: "url", kept: true }]);
    expect(ids(accepted)).toEqual(all);
  });
});

describe("what only another row can tell", () => {
  it("a population claims nothing", () => {
    const raw = smallRecord({ claims: [claimIn({ claimant: "soldiers" })] });
    expect(refusals(raw)).toEqual(["claims 1 claimant"]);
    expect(reasons(raw)[0]).toContain("name who said it");
  });

  it("a question for a figure takes no stance, a proposition takes no figure", () => {
    const raw = smallRecord({
      claims: [claimIn({ stance: "denies", figure: null }), claimIn({ id: "c-b", question: "q-fired-first" })],
    });
    expect(refusals(raw)).toEqual(["claims 1 stance", "claims 2 figure"]);
    expect(reasons(raw)[0]).toContain("exact 0");
  });

  it("parents that run in a circle are refused with all who hang on them, and nobody else", () => {
    const actors = [
      ...smallRecord().actors,
      actorIn({ id: "a", parent: "b" }),
      actorIn({ id: "b", parent: "c" }),
      actorIn({ id: "c", parent: "a" }),
      actorIn({ id: "own", parent: "own" }),
      actorIn({ id: "child", parent: "a" }),
      actorIn({ id: "grandchild", parent: "child" }),
      actorIn({ id: "covering", covers: ["grandchild"] }),
      actorIn({ id: "apart", parent: "pakistan-military" }),
    ];
    const accepted = acceptFiles(smallRecord({ actors }));
    expect(accepted.dataSet.actors.map(({ id }) => id)).toEqual(["pakistan-military", "soldiers", "apart"]);
    const because = new Map(accepted.rejected.map(({ id, reason }) => [id, reason]));
    for (const id of ["a", "b", "c", "own"]) expect(because.get(id)).toContain("run in a circle");
    for (const id of ["child", "grandchild", "covering"]) expect(because.get(id)).toContain("was itself set aside");
  });

  it("a refusal travels down any line of parents, in whatever order they stand", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...Array(40).keys()], { minLength: 40 }),
        fc.nat({ max: 39 }),
        (order, broken) => {
          const line = order.map((n) =>
            actorIn({ id: `a-${n}`, parent: n === 0 ? null : `a-${n - 1}`, side: n === broken ? "nowhere" : "other" }),
          );
          const accepted = acceptFiles(smallRecord({ actors: [...smallRecord().actors, ...line] }));
          expect(accepted.dataSet.actors.length).toBe(2 + broken);
          expect(accepted.rejected.length).toBe(40 - broken);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("a file that cannot be read", () => {
  it("is named, and the files that do not need it load", () => {
    const accepted = acceptFiles({ ...smallRecord(), claims: null });
    expect(accepted.problems).toEqual([
      { file: "claims", reason: "claims.json could not be loaded. Add it and try again." },
    ]);
    expect(accepted.rejected).toEqual([]);
    expect(ids(accepted)).toEqual({ ...all, claims: [] });
  });

  it("takes nothing with it: rows that name it stay of use, and the missing file is named once", () => {
    const accepted = acceptFiles({ ...smallRecord(), sources: { not: "a list" } });
    expect(accepted.problems.map(({ file }) => file)).toEqual(["sources"]);
    expect(accepted.rejected).toEqual([]);
    expect(ids(accepted)).toEqual({ ...all, sources: [] });
  });

  it("five of them leave an empty data set and five sentences", () => {
    const accepted = acceptFiles({ sources: null, actors: null, events: null, questions: null, claims: null });
    expect(accepted.problems.length).toBe(5);
    expect(FILE_NAMES.map((file) => accepted.dataSet[file].length)).toEqual([0, 0, 0, 0, 0]);
  });
});
