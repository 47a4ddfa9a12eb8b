import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILE_NAMES, type FileName } from "@/ingest/FileName.ts";
import { acceptFiles, type Accepted } from "@/ingest/acceptFiles.ts";
import { actorIn, claimIn, eventIn, propositionIn, questionIn, smallRecord, source } from "../support/smallRecord.ts";

const ids = ({ dataSet }: Accepted) =>
  Object.fromEntries(FILE_NAMES.map((file) => [file, dataSet[file].map(({ id }) => id).toSorted()]));

describe("order", () => {
  it("refusals stand in the order of files and rows", () => {
    const raw = smallRecord({
      sources: [source(), source({ id: "b", url: "x" }), source()],
      claims: [
        claimIn({ question: "q-none" }),
        claimIn({ basis: "heard" }),
        claimIn({ id: "c-c", claimant: "soldiers" }),
      ],
    });
    expect(acceptFiles(raw).rejected.map(({ file, row, field }) => `${file} ${row} ${field}`)).toEqual([
      "sources 2 url",
      "sources 3 id",
      "claims 1 question",
      "claims 2 basis",
      "claims 3 claimant",
    ]);
  });

  it("claims out of order are put in the order of their days, and keep their own within a day", () => {
    const claims = [
      claimIn({ id: "c-z", date: "2025-10-12" }),
      claimIn({ id: "c-y", date: "2025-10-14" }),
      claimIn({ id: "c-x", date: "2025-10-12" }),
    ];
    expect(acceptFiles(smallRecord({ claims })).dataSet.claims.map(({ id }) => id)).toEqual(["c-z", "c-x", "c-y"]);
  });

  it("the order of rows does not change what is taken", () => {
    const spoilt: Record<FileName, readonly unknown[]> = {
      sources: [source(), source({ id: "b", kind: "blog" }), source({ id: "c" })],
      actors: [
        ...smallRecord().actors,
        actorIn({ id: "a", parent: "x" }),
        actorIn({ id: "x", parent: "a" }),
        actorIn({ id: "y", covers: ["a"] }),
      ],
      events: [
        eventIn(),
        eventIn({ id: "e-b", sources: ["b"] }),
        eventIn({ id: "e-y", actors: [{ actor: "y", role: "party" }] }),
      ],
      questions: [
        questionIn(),
        propositionIn(),
        questionIn({ id: "q-b", event: "e-b" }),
        questionIn({ id: "q-c", event: null, population: "x" }),
      ],
      claims: [
        claimIn(),
        claimIn({ id: "c-b", question: "q-b" }),
        claimIn({ id: "c-c", question: "q-fired-first", stance: "denies", figure: null, sources: ["c"] }),
        claimIn({ id: "c-d", sources: ["b"] }),
      ],
    };
    const plain = acceptFiles(spoilt);
    const rejectedIds = (accepted: Accepted) =>
      accepted.rejected.map(({ file, id, field }) => `${file} ${id} ${field}`).toSorted();
    expect(FILE_NAMES.map((file) => plain.dataSet[file].length)).toEqual([2, 2, 1, 2, 2]);
    const anyOrder = fc.record({
      sources: fc.shuffledSubarray([...spoilt.sources], { minLength: spoilt.sources.length }),
      actors: fc.shuffledSubarray([...spoilt.actors], { minLength: spoilt.actors.length }),
      events: fc.shuffledSubarray([...spoilt.events], { minLength: spoilt.events.length }),
      questions: fc.shuffledSubarray([...spoilt.questions], { minLength: spoilt.questions.length }),
      claims: fc.shuffledSubarray([...spoilt.claims], { minLength: spoilt.claims.length }),
    });
    fc.assert(
      fc.property(anyOrder, (raw) => {
        const accepted = acceptFiles(raw);
        expect(ids(accepted)).toEqual(ids(plain));
        expect(rejectedIds(accepted)).toEqual(rejectedIds(plain));
      }),
    );
  });

  it("whatever stands in a file, nothing is thrown and every row is either taken or named", () => {
    const anyRows = fc.array(
      fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(...Object.values(smallRecord()).flat())),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.record({ sources: anyRows, actors: anyRows, events: anyRows, questions: anyRows, claims: anyRows }),
        (raw) => {
          const { dataSet, rejected } = acceptFiles(raw);
          for (const file of FILE_NAMES) {
            const named = rejected.filter((one) => one.file === file && !one.kept).map(({ row }) => row);
            expect(new Set(named).size).toBe(named.length);
            expect(dataSet[file].length + named.length).toBe(raw[file].length);
          }
        },
      ),
    );
  });
});
