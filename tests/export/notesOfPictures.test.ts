import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceId } from "@/domain/ids.ts";
import { notesOfPictures, numbersInWords } from "@/export/notesOfPictures.ts";
import { realRecord } from "../support/realRecord.ts";

const { dataSet } = realRecord();
const ids = dataSet.sources.map(({ id }) => id);
const picture = (region: string, sources: readonly SourceId[]) => ({ region, figure: { sources } });
const publisherOf = (id: SourceId) => dataSet.sourceById.get(id)?.publisher;
const some = fc.array(fc.array(fc.constantFrom(...ids.slice(0, 150)), { maxLength: 40 }), { maxLength: 5 });

describe("the numbered notes of a briefing (X96)", () => {
  it("number documents in the order in which the pictures first name them", () => {
    const [a, b, c] = ids as [SourceId, SourceId, SourceId];
    const { notes, numbersOf } = notesOfPictures([picture("One", [b, a]), picture("Two", [c, b])], dataSet, 60);
    expect(notes).toEqual([
      { number: 1, documents: [b] },
      { number: 2, documents: [a] },
      { number: 3, documents: [c] },
    ]);
    expect(numbersOf.get("One")).toEqual([1, 2]);
    expect(numbersOf.get("Two")).toEqual([1, 3]);
  });

  it("name publishers where there are more documents than are listed, and each document under its own once", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 80 }), (lists, most) => {
        const pictures = lists.map((sources, at) => picture(`Region ${at}`, sources));
        const { notes, numbersOf, documents, publishers } = notesOfPictures(pictures, dataSet, most);
        const all = new Set(lists.flat());
        expect(documents).toBe(all.size);
        expect(publishers).toBe(new Set([...all].map(publisherOf)).size);
        expect(notes.flatMap((note) => note.documents).toSorted()).toEqual([...all].toSorted());
        expect(notes).toHaveLength(all.size <= most ? all.size : publishers);
        for (const note of notes) expect(new Set(note.documents.map(publisherOf)).size).toBe(1);
        for (const { region, figure } of pictures) {
          const resting = notes.filter((note) =>
            note.documents.some((id) =>
              figure.sources.some((own) => (all.size <= most ? own === id : publisherOf(own) === publisherOf(id))),
            ),
          );
          expect(numbersOf.get(region)).toEqual(resting.map(({ number }) => number));
        }
      }),
    );
  });

  it("leave out what the record does not hold", () => {
    expect(notesOfPictures([picture("One", ["nowhere" as SourceId])], dataSet, 60)).toMatchObject({
      notes: [],
      documents: 0,
    });
  });

  it("are written with runs drawn together", () => {
    expect(numbersInWords([1, 2, 3, 4, 7, 9, 10])).toBe("1–4, 7, 9, 10");
    expect(numbersInWords([])).toBe("");
  });
});
