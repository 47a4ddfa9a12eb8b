import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOfLink, readLink, sharedLink, writeLink } from "@/state/linkCodec.ts";
import { emptyView } from "@/state/View.ts";
import { edition, views, vocabulary } from "./arbitraryView.ts";

const rest = "type=airstrike&order=date";
const restRead = { ...emptyView, types: ["airstrike"], order: "date" };

describe("the edition of the record in a link", () => {
  it("L22: is the second part of every link that says anything", () => {
    fc.assert(
      fc.property(views, (given) => {
        const link = writeLink(given, edition);
        if (link !== "") expect(link).toMatch(/^v=1&record=2026\.11&/u);
        expect(readLink(link, vocabulary).edition).toBe(link === "" ? null : "2026.11");
      }),
    );
  });

  it("L22: stands in a link that leaves the page even where that is the empty view", () => {
    expect(sharedLink(emptyView, edition)).toBe("v=1&record=2026.11");
    expect(readLink("v=1&record=2026.11", vocabulary)).toEqual({ view: emptyView, damage: [], edition: "2026.11" });
    fc.assert(
      fc.property(views, (given) => {
        const shared = sharedLink(given, edition);
        expect(shared).toBe(writeLink(given, edition) || "v=1&record=2026.11");
      }),
    );
  });

  it("L22: is left out where a record of the reader's own has a version that no link could say", () => {
    expect(sharedLink(emptyView, { version: "my own, 3" })).toBe("v=1");
    expect(writeLink({ ...emptyView, search: "x" }, { version: "my own, 3" })).toBe("v=1&search=x");
  });

  it.each(["", "2026", "2026.1", "2026.00", "2026.13", "v2026.11", "2026.11.1", "<b>"])(
    "L23: “%s” is no edition: it is named, and the rest is applied",
    (value) => {
      const link = `v=1&record=${encodeURIComponent(value)}&${rest}`;
      expect(readLink(link, vocabulary)).toEqual({
        view: restRead,
        damage: [{ part: "record", value, reason: "is no edition such as 2026.11" }],
        edition: null,
      });
    },
  );

  it("L23: that stands there twice is the first, and the other is named", () => {
    const { edition: said, damage } = readLink("v=1&record=2026.05&record=2026.11", vocabulary);
    expect(said).toBe("2026.05");
    expect(damage).toEqual([{ part: "record", value: "2026.11", reason: "stands there twice; the first was taken" }]);
  });

  it("L26: a link opened as of its edition keeps every part as it stands, damaged ones too", () => {
    const old = `v=1&record=2026.05&event=withdrawn-since&colour=red&${rest}`;
    expect(asOfLink(`#${old}`, "2026.05", edition)).toBe(`${new URLSearchParams(old).toString()}&asof=2026.05`);
    expect(asOfLink(asOfLink(old, "2026.05", edition), "2025.11", edition)).toContain("&asof=2025.11");
    expect(asOfLink("", "2026.05", edition)).toBe("v=1&record=2026.11&asof=2026.05");
    expect(asOfLink("#", "2026.05", edition)).toBe("v=1&record=2026.11&asof=2026.05");
  });
});
