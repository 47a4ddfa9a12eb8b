import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceId } from "@/domain/ids.ts";
import { notesOfPictures, numbersInWords } from "@/features/brief/notesOfPictures.ts";
import { pagesOfParts } from "@/features/brief/pagesOfParts.ts";
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

const part = fc
  .record({ around: fc.integer({ min: 60, max: 200 }), least: fc.integer({ min: 20, max: 470 }), more: fc.nat(500) })
  .map(({ around, least, more }) => ({ around, least, most: least + more }));

describe("parts on pages (X97)", () => {
  it("fill no page over its end, draw no picture lower than its least or higher than its most, and keep their order", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.integer({ min: 50, max: 150 }), (parts, head) => {
        const placed = pagesOfParts(parts, 900, head);
        expect(placed).toHaveLength(parts.length);
        let used = head;
        for (const [at, { height, startsPage }] of placed.entries()) {
          const { around, least, most } = parts[at]!;
          expect(height).toBeGreaterThanOrEqual(least);
          expect(height).toBeLessThanOrEqual(most);
          if (startsPage) {
            // It would not have fitted where it stood, even at the least of all.
            const before = parts.slice(
              placed.findLastIndex((each, i) => i < at && (i === 0 || each.startsPage)),
              at,
            );
            const page = placed.slice(0, at).some((each) => each.startsPage) ? 0 : head;
            expect(before.reduce((sum, each) => sum + each.around + each.least, page) + around + least).toBeGreaterThan(
              900,
            );
            used = 0;
          }
          used += around + height;
          if (at > 0 || around + least + head <= 900) expect(used).toBeLessThanOrEqual(900);
        }
      }),
    );
  });

  it("take what is left of a page", () => {
    expect(
      pagesOfParts(
        [
          { around: 100, least: 100, most: 150 },
          { around: 100, least: 200, most: 900 },
        ],
        900,
        100,
      ),
    ).toEqual([
      { height: 150, startsPage: false },
      { height: 450, startsPage: false },
    ]);
  });
});
