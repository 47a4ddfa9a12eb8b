import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay, type Day } from "@/domain/Day.ts";
import { claimDateInWords, claimDateNote } from "@/domain/claimDateInWords.ts";
import { nameOfCountry } from "@/domain/countryNames.ts";
import { dayInWords, periodInWords, spanInWords } from "@/domain/dateInWords.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { measureNames } from "@/domain/measureNames.ts";
import { safeUrl } from "@/domain/safeUrl.ts";
import { sideNames } from "@/domain/sideNames.ts";
import { sourceDateInWords, sourceDateNote } from "@/domain/sourceDateInWords.ts";
import { anyFigure, figure } from "../support/handmade.ts";
import { realRecord } from "../support/realRecord.ts";

const of = (text: string): Day => parseDay(text) ?? expect.fail(`${text} is no day`);
const span = (start: string, end: string) => ({ start: of(start), end: of(end) });

describe("figures in words", () => {
  it.each([
    ["23", figure("exact", 23)],
    ["1,235", figure("exact", 1235)],
    ["0", figure("exact", 0)],
    ["about 13", figure("about", 13)],
    ["about 1,700,000", figure("about", 1_700_000)],
    ["at least 12", figure("at-least", 12)],
    ["more than 200", figure("more-than", 200)],
    ["up to 9", figure("up-to", 9)],
    ["fewer than 9", figure("fewer-than", 9)],
    ["15–20", figure("range", 15, 20)],
    ["several (3–9)", figure("worded", 3, 9)],
    ["tens (20–99)", figure("worded", 20, 99)],
    ["dozens (24–99)", figure("worded", 24, 99)],
    ["scores (40–99)", figure("worded", 40, 99)],
    ["hundreds (200–999)", figure("worded", 200, 999)],
    ["thousands (2,000–9,999)", figure("worded", 2000, 9999)],
    ["5–6", figure("worded", 5, 6)],
  ])("a figure is said as it was said: %s", (words, said) => expect(figureInWords(said)).toBe(words));

  it("different figures are never said alike", () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (one, other) => {
        const unlike = one.comparator !== other.comparator && !["range", "worded"].includes(one.comparator);
        if (unlike) expect(figureInWords(one)).not.toBe(figureInWords(other));
      }),
    );
  });
});

describe("dates in words", () => {
  it("T4: a day is said in full", () => expect(dayInWords(of("2025-10-11"))).toBe("11 October 2025"));

  it.each([
    ["11 October 2025", "2025-10-11", "2025-10-11", "day"],
    ["11–12 October 2025", "2025-10-11", "2025-10-12", "day"],
    ["28 October – 3 November 2025", "2025-10-28", "2025-11-03", "day"],
    ["1 October 2025 – 31 March 2026", "2025-10-01", "2026-03-31", "day"],
    ["October 2025", "2025-10-01", "2025-10-31", "month"],
    ["October–December 2025", "2025-10-01", "2025-12-31", "month"],
    ["October 2025 – February 2026", "2025-10-01", "2026-02-28", "month"],
    ["2025", "2025-01-01", "2025-10-12", "year"],
    ["1980–1989", "1980-01-01", "1989-12-31", "year"],
  ] as const)("T4: %s", (words, start, end, precision) => expect(spanInWords(span(start, end), precision)).toBe(words));

  it.each([
    ["2025", "2025-01-01", "2025-12-31"],
    ["2000–2013", "2000-01-01", "2013-12-31"],
    ["February 2024", "2024-02-01", "2024-02-29"],
    ["October–December 2025", "2025-10-01", "2025-12-31"],
    ["1–28 February 2024", "2024-02-01", "2024-02-28"],
    ["15 October 2024 – 14 October 2025", "2024-10-15", "2025-10-14"],
    ["15 October 2025", "2025-10-15", "2025-10-15"],
  ])("T6: the period of a count is %s", (words, start, end) => expect(periodInWords(span(start, end))).toBe(words));

  it("T4: the date of a claim is a month where only that is known; an inferred day comes with a note", () => {
    const date = of("2025-10-01");
    expect(claimDateInWords({ date, dateBasis: "stated" })).toBe("1 October 2025");
    expect(claimDateInWords({ date, dateBasis: "month" })).toBe("October 2025");
    expect(claimDateInWords({ date, dateBasis: "inferred" })).toBe("1 October 2025");
    expect(claimDateNote({ dateBasis: "stated" })).toBe(null);
    expect(claimDateNote({ dateBasis: "inferred" })).toContain("inferred");
  });

  it("T4: a source without a date has none in words, and says so", () => {
    const published = of("2025-10-01");
    expect(sourceDateInWords({ published: null, publishedBasis: null })).toBe(null);
    expect(sourceDateNote({ publishedBasis: null })).toBe("not dated");
    expect(sourceDateInWords({ published, publishedBasis: "month" })).toBe("October 2025");
    expect(sourceDateInWords({ published, publishedBasis: "inferred" })).toBe("1 October 2025");
    expect(sourceDateNote({ publishedBasis: "stated" })).toBe(null);
  });

  it("T4: no event, claim or source of the record known by its month or year is said with a day", () => {
    const { events, claims, sources } = realRecord().dataSet;
    const coarse = [
      ...events.filter(({ datePrecision }) => datePrecision !== "day").map(eventDateInWords),
      ...claims.filter(({ dateBasis }) => dateBasis === "month").map(claimDateInWords),
      ...sources
        .filter(({ publishedBasis }) => publishedBasis === "month")
        .map((source) => sourceDateInWords(source) ?? ""),
    ];
    expect(coarse.length).toBeGreaterThan(150);
    expect(coarse.filter((words) => /(?<!\d)\d{1,2}(?!\d)/.test(words) || words === "")).toEqual([]);
  });
});

describe("names", () => {
  it("every country of the record has an English name, and a code that has none stands for itself", () => {
    const { sources, actors, events } = realRecord().dataSet;
    const codes = [...sources, ...actors, ...events.flatMap(({ locations }) => locations)].flatMap(
      ({ country }) => country ?? [],
    );
    expect([...new Set(codes)].filter((code) => nameOfCountry(code) === code)).toEqual([]);
    expect(nameOfCountry("XX")).toBe("XX");
  });

  it("no two sides and no two measures have one name", () => {
    for (const names of [sideNames, measureNames]) {
      expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
    }
  });
});

describe("links", () => {
  it.each(["https://www.dawn.com/news/1", "http://example.org", "HTTPS://example.org/?q=a"])("%s is a link", (url) =>
    expect(safeUrl(url)).toBe(url),
  );

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<b>",
    "ftp://example.org",
    "//example.org",
    "example.org",
    "https://",
    "http:",
    "",
    "file:///etc/passwd",
    "vbscript:x",
    "https//example.org",
  ])("%j is no link", (url) => expect(safeUrl(url)).toBe(null));

  it("what is not known is no link", () => expect(safeUrl(null)).toBe(null));
});
