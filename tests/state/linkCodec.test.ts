import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay, type Day } from "@/domain/Day.ts";
import type { ActorId } from "@/domain/ids.ts";
import { readLink, writeLink as written } from "@/state/linkCodec.ts";
import { emptyView, type View } from "@/state/View.ts";
import { vocabularyOf } from "@/state/vocabularyOf.ts";
import { at, eventsAt, recordOf } from "../figures/oddPlaces.ts";
import { edition, isWellFormed, views, vocabulary } from "./arbitraryView.ts";

const pointRecord = recordOf(
  eventsAt(
    [at("Torkham", 34.120_02, 71.09), at("Balochistan", 29, 67, { precision: "province" })],
    [at("Torkham", 34.12, 71.09)],
    [at("Torkhum", 34.12, 71.09)],
  ),
);

/** What a link means, whatever edition it was made with. */
const read = (link: string) => {
  const { view: means, damage } = readLink(link, vocabulary);
  return { view: means, damage };
};
const writeLink = (given: View) => written(given, edition);
const day = (text: string): Day => parseDay(text)!;
const view = (change: Partial<View>): View => ({ ...emptyView, ...change });

describe("a view that is written as a link", () => {
  it("L1: is read again as the same view, and nothing of it is damaged", () => {
    fc.assert(
      fc.property(views, (given) => {
        expect(read(writeLink(given))).toEqual({ view: given, damage: [] });
      }),
    );
  });

  it("L1: is read the same with and without the # of the address", () => {
    fc.assert(
      fc.property(views, (given) => {
        expect(read(`#${writeLink(given)}`)).toEqual(read(writeLink(given)));
      }),
    );
  });

  it("L2: is empty when nothing differs from the empty view, and an empty address is the empty view", () => {
    expect(writeLink(emptyView)).toBe("");
    expect(read("")).toEqual({ view: emptyView, damage: [] });
    expect(read("#")).toEqual({ view: emptyView, damage: [] });
  });

  it("L2: says only what differs from the empty view", () => {
    expect(writeLink(view({ from: day("2025-10-11") }))).toBe("v=1&record=2026.11&from=2025-10-11");
    expect(writeLink(view({ withinOneSide: false, contradicted: true }))).toBe(
      "v=1&record=2026.11&contradicted=1&within=0",
    );
    fc.assert(
      fc.property(views, (given) => {
        const differing = (Object.keys(emptyView) as (keyof View)[]).filter(
          (key) => JSON.stringify(given[key]) !== JSON.stringify(emptyView[key]),
        );
        const parts = new Set(new URLSearchParams(writeLink(given)).keys());
        expect(parts.size).toBe(differing.length === 0 ? 0 : differing.length + 2);
      }),
    );
  });

  it("L3: keeps publishers apart whose names hold commas, ampersands and signs of equality", () => {
    const publishers = ["Tolo, Kabul", "AT&T=News", "50 % + 1"];
    expect(read(writeLink(view({ publishers })))).toEqual({ view: view({ publishers }), damage: [] });
  });
});

describe("a damaged part of a link", () => {
  const rest = "type=airstrike";
  const restRead = view({ types: ["airstrike"] });

  it.each([
    ["from", "2025-02-30", "is not a day such as 2025-10-11"],
    ["to", "11 October", "is not a day such as 2025-10-11"],
    ["actor", "the-king", "is no actor of this record"],
    ["match", "none", "is neither any nor all"],
    ["publisher", "Nobody’s Herald", "is no publisher of this record"],
    ["source", "herald-1", "is no source of this record"],
    ["search", "x".repeat(201), "is longer than 200 characters"],
    ["contradicted", "yes", "is neither 1 nor 0"],
    ["unit", "day", "is not week, month, quarter or year"],
    ["stack", "place", "is neither type nor side"],
    ["counts", "all", "is not published, in-record or both"],
    ["counted", "deaths", "is not a count that is shown"],
    ["scale", "square", "is neither linear nor log"],
    ["kinds", "lies", "is no kind of contradiction"],
    ["order", "truth", "is not gap, date or sources"],
    ["within", "2", "is neither 1 nor 0"],
    ["question", "q-who-is-right", "is no question of this record"],
    ["event", "2099-01-01-peace", "is no event of this record"],
    ["place", "Atlantis", "is no place of this record"],
    ["sort", "truth", "is no column of the events table"],
    ["descending", "", "is neither 1 nor 0"],
    ["asof", "2026.13", "is no edition such as 2026.11"],
    ["asof", "the first", "is no edition such as 2026.11"],
    ["panel", "Record", "is no region of this page"],
  ])("L4: %s=%s is named with its reason, and the rest is applied", (part, value, reason) => {
    const link = `v=1&${part}=${encodeURIComponent(value)}&${rest}`;
    expect(read(link)).toEqual({ view: restRead, damage: [{ part, value, reason }] });
  });

  it.each([
    ["near 74.35,31.55 40 Torkham", "Torkham", { lon: 74.35, lat: 31.55, km: 40 }],
    ["near 71.092,34.12 40 Torkham", "Torkham", { lon: 71.092, lat: 34.12, km: 40 }],
    // Known to its province only, so that nothing is measured from it.
    ["near 67,29 40 Balochistan", "Balochistan", { lon: 67, lat: 29, km: 40 }],
    ["near 66.45,30.92 25 Chaman–Spin Boldak", "Chaman–Spin Boldak", { lon: 66.45, lat: 30.92, km: 25 }],
  ])(
    "L21: “%s” gives a point a name that it has not: it is named, and the point keeps its coordinates",
    (text, name, point) => {
      const known = vocabularyOf(pointRecord);
      expect(readLink(`v=1&area=${encodeURIComponent(text)}`, known)).toEqual({
        view: view({ area: { kind: "near", name: "", ...point } }),
        damage: [{ part: "area", value: name, reason: "is no name of that point; its coordinates are said" }],
        edition: null,
      });
    },
  );

  it.each([
    ["the name that the record has there", "near 71.09,34.12 40 Torkham"],
    ["another name at the same point", "near 71.09,34.12 40 Torkhum"],
    ["a crossing", "near 66.45,30.92 25 Chaman–Spin Boldak"],
    ["no name", "near 74.35,31.55 40"],
  ])("L21: %s is kept", (_, text) => {
    const known = vocabularyOf(pointRecord, [{ name: "Chaman–Spin Boldak", lat: 30.92, lon: 66.45 }]);
    const link = `v=1&area=${encodeURIComponent(text)}`;
    expect(readLink(link, known).damage).toEqual([]);
    expect(writeLink(readLink(link, known).view)).toBe(
      `v=1&record=2026.11&area=${new URLSearchParams([["", text]]).toString().slice(1)}`,
    );
  });

  it("L4: an event type that is none is named, and the types beside it are kept", () => {
    expect(read("v=1&type=airstrike&type=picnic")).toEqual({
      view: restRead,
      damage: [{ part: "type", value: "picnic", reason: "is no event type" }],
    });
  });

  it("L4: one unknown actor does not take the known ones along", () => {
    const { view: kept, damage } = read("v=1&actor=ttp&actor=the-king&actor=afghan-taliban");
    expect(kept.actors).toEqual(["ttp", "afghan-taliban"]);
    expect(damage.map(({ value }) => value)).toEqual(["the-king"]);
  });

  it("L5: a part that this page does not know is named once, and the rest is applied", () => {
    expect(read(`v=1&colour=red&colour=blue&${rest}`)).toEqual({
      view: restRead,
      damage: [{ part: "colour", value: "red", reason: "is a part that this page does not know" }],
    });
  });

  it.each([
    ["v=2&", "2"],
    ["", ""],
    ["v=&", ""],
  ])("L6: another version (“%s”) is named, and what is known is applied", (version, value) => {
    const { view: applied, damage } = read(`${version}${rest}`);
    expect(applied).toEqual(restRead);
    expect(damage).toEqual([expect.objectContaining({ part: "v", value })]);
  });

  it("L7: dates of which From lies after To are both left out, and it is said", () => {
    const { view: applied, damage } = read(`v=1&from=2025-10-12&to=2025-10-11&${rest}`);
    expect(applied).toEqual(restRead);
    expect(damage).toEqual([
      { part: "from", value: "2025-10-12", reason: "lies after to (2025-10-11); the dates were left out" },
    ]);
  });

  it("L7: one day from itself to itself is a range", () => {
    expect(read("v=1&from=2025-10-11&to=2025-10-11").damage).toEqual([]);
  });

  it("L8: of a single choice that stands there twice the first is taken, and the second is named", () => {
    const { view: applied, damage } = read("v=1&unit=week&unit=year");
    expect(applied.unit).toBe("week");
    expect(damage).toEqual([{ part: "unit", value: "year", reason: "stands there twice; the first was taken" }]);
  });

  it("L8: of several choices, one that stands there twice counts once", () => {
    expect(read("v=1&actor=ttp&actor=ttp")).toEqual({ view: view({ actors: ["ttp" as ActorId] }), damage: [] });
  });
});

describe("whatever stands in an address", () => {
  const junk = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom("%", "%E0%A4%A", "&", "=", "#", "v=1", "from=", "actor", "+", "%00", "__proto__=1", "type"),
        { maxLength: 12 },
      )
      .map((parts) => parts.join("")),
  );

  it("L9: is read without failing, and the view that comes of it can be written and read again", () => {
    fc.assert(
      fc.property(junk, (text) => {
        const { view: applied } = read(text);
        expect(read(writeLink(applied))).toEqual({ view: applied, damage: [] });
      }),
    );
  });

  it("L9: what is broken inside a good link leaves the good part standing", () => {
    fc.assert(
      fc.property(
        views,
        junk.filter((text) => !/[&#+=]/.test(text) && text !== "" && isWellFormed(text)),
        (given, text) => {
          const { view: applied, damage } = read(`${writeLink(given) || "v=1"}&colour=${encodeURIComponent(text)}`);
          expect(applied).toEqual(given);
          expect(damage).toEqual([{ part: "colour", value: text, reason: "is a part that this page does not know" }]);
        },
      ),
    );
  });
});
