import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay, type Day } from "@/domain/Day.ts";
import { createDeviceNotes, type Kept } from "@/state/deviceNotes.ts";
import { readLink, writeLink } from "@/state/linkCodec.ts";
import { faultOfNote, fitInLink, LONGEST_NOTE, MOST_NOTES, readNote, writeNote } from "@/state/Note.ts";
import { emptyView } from "@/state/View.ts";
import { vocabularyOf } from "@/state/vocabularyOf.ts";
import { edition, handRecord } from "../figures/handRecord.ts";

const KEY = "counterclaim.notes";
const storageOf = (kept: Record<string, string> = {}): Kept & { readonly kept: Record<string, string> } => ({
  kept,
  getItem: (key) => kept[key] ?? null,
  setItem: (key, value) => {
    kept[key] = value;
  },
});
const listed = (storage: ReturnType<typeof storageOf>) => JSON.parse(storage.kept[KEY] ?? "[]") as unknown;
const doha = "2025-10-19 Doha";
const kabul = "2021-08-15 Kabul";

const aNote = fc
  .tuple(fc.integer({ min: -10_000, max: 30_000 }), fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }))
  .map(([day, text]) => ({ day: day as Day, text: text.trim().replaceAll(/\s+/gu, " ") }))
  .filter(({ text }) => text.length > 0 && text.length <= LONGEST_NOTE);

describe("L17: a note", () => {
  it("written and read is the same note, whatever its text, and a link takes what the form takes", () => {
    fc.assert(
      fc.property(aNote, (note) => {
        expect(readNote(writeNote(note))).toEqual(note);
        expect(faultOfNote({ day: isoDay(note.day), text: note.text }, [])).toBeNull();
        const { view, damage } = readLink(
          writeLink({ ...emptyView, notes: [writeNote(note)] }, edition),
          vocabularyOf(handRecord),
        );
        expect([view.notes, damage]).toEqual([[writeNote(note)], []]);
      }),
    );
  });

  it.each([
    ["", "A talk", "A note needs a day."],
    ["2025-02-30", "A talk", "“2025-02-30” is no day of the calendar"],
    ["2025-1", "A talk", "“2025-1” is no day"],
    ["2025-10-19", "   ", "A note needs a text."],
    ["2025-10-19", "x".repeat(121), "The text has 121 signs; a note has at most 120."],
    [" 2025-10-19 ", " Doha ", "This note is already there."],
  ])("of day “%s” and text “%s” is refused with a reason", (day, text, reason) => {
    expect(faultOfNote({ day, text }, [doha])).toContain(reason);
  });

  it("has at most 120 signs, and there are at most 200 of them", () => {
    expect(faultOfNote({ day: "2025-10-19", text: "x".repeat(120) }, [])).toBeNull();
    const many = Array.from({ length: MOST_NOTES }, (_, at) => `2025-10-19 Note ${at}`);
    expect(faultOfNote({ day: "2025-10-19", text: "One more" }, many)).toContain("200 notes, which is the most");
    expect(faultOfNote({ day: "2025-10-19", text: "One more" }, many.slice(1))).toBeNull();
  });
});

describe("L18: notes in the link", () => {
  it("fit while all together, as the address writes them, have no more than 600 characters", () => {
    expect(fitInLink([])).toBe(true);
    const note = (length: number) => `2025-10-19 ${"x".repeat(length)}`;
    // Each is written as note=2025-10-19+…, and all but the first with a sign before it.
    const four = [1, 2, 3, 4].map((at) => note(100 + at));
    const room = 600 - new URLSearchParams(four.map((each) => ["note", each])).toString().length;
    expect(fitInLink([...four, note(room - "&note=2025-10-19+".length)])).toBe(true);
    expect(fitInLink([...four, note(room - "&note=2025-10-19+".length + 1)])).toBe(false);
    // Letters that an address writes with several signs count with all of them.
    expect(fitInLink([`2025-10-19 ${"ط".repeat(100)}`])).toBe(false);
  });
});

describe("L19: notes on the device", () => {
  it("are kept, and found again", () => {
    const storage = storageOf();
    createDeviceNotes(() => storage)
      .getState()
      .change((notes) => [...notes, doha]);
    expect(createDeviceNotes(() => storage).getState()).toMatchObject({ notes: [doha], isKept: true });
  });

  it("of another window are not written over", () => {
    const storage = storageOf();
    const [one, other] = [createDeviceNotes(() => storage), createDeviceNotes(() => storage)];
    one.getState().change((notes) => [...notes, doha]);
    other.getState().change((notes) => [...notes, kabul]);
    expect(listed(storage)).toEqual([doha, kabul]);
    expect(other.getState().notes).toEqual([doha, kabul]);
  });

  it("that cannot be read are counted and kept as they are, beside the others", () => {
    const storage = storageOf({ [KEY]: JSON.stringify([doha, 7, "no note", { day: 1 }]) });
    const store = createDeviceNotes(() => storage);
    expect(store.getState().notes).toEqual([doha]);
    expect(store.getState().unreadable).toHaveLength(3);
    store.getState().change((notes) => [...notes, kabul]);
    expect(listed(storage)).toEqual([doha, kabul, 7, "no note", { day: 1 }]);
  });

  it.each(["{", "null", '{"notes":[]}', "2025-10-19 Doha"])(
    "damaged as a whole (%s) are put aside, not lost",
    (text) => {
      const storage = storageOf({ [KEY]: text });
      const store = createDeviceNotes(() => storage);
      expect(store.getState()).toMatchObject({ notes: [], unreadable: [text] });
      expect(storage.kept[KEY]).toBe(text);
      store.getState().change((notes) => [...notes, kabul]);
      expect(Object.values(storage.kept)).toContain(text);
      expect(listed(storage)).toEqual([kabul]);
    },
  );

  it("last until the page is left where the browser keeps nothing", () => {
    const refuses = (): never => {
      throw new Error("forbidden");
    };
    const forbidden = createDeviceNotes(refuses);
    expect(forbidden.getState().isKept).toBe(false);
    forbidden.getState().change((notes) => [...notes, doha]);
    forbidden.getState().change((notes) => [...notes, kabul]);
    expect(forbidden.getState()).toMatchObject({ notes: [doha, kabul], isKept: false });
    const full = createDeviceNotes(() => ({ getItem: () => null, setItem: refuses }));
    full.getState().change(() => [doha]);
    full.getState().change((notes) => [...notes, kabul]);
    expect(full.getState()).toMatchObject({ notes: [doha, kabul], isKept: false });
  });
});
