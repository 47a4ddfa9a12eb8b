import { describe, expect, it } from "vitest";
import type { Line } from "@/layout/chart/Line.ts";
import { lineLooks } from "@/layout/chart/lineLooks.ts";

const line = (key: string, channel: number, look?: number): Line => ({
  key,
  label: key,
  channel,
  points: [],
  ...(look === undefined ? {} : { look }),
});

describe("the looks of lines", () => {
  it("stay with a line whatever company it is in", () => {
    const alone = lineLooks([line("a", 8, 3)]).get("a");
    expect(lineLooks([line("x", 8), line("y", 8, 0), line("a", 8, 3)]).get("a")).toEqual(alone);
  });

  it("of a line without its own are none that another of its channel was given", () => {
    const looks = lineLooks([line("a", 8), line("b", 8, 0), line("c", 8), line("d", 8, 1)]);
    expect(new Set([...looks.values()].map(({ shape, dash }) => `${shape} ${dash}`)).size).toBe(4);
  });

  it("are 36 different ones within any channel", () => {
    for (const channel of [1, 4, 8, 10]) {
      const looks = lineLooks(Array.from({ length: 36 }, (_, look) => line(String(look), channel, look)));
      expect(new Set([...looks.values()].map(({ shape, dash }) => `${shape} ${dash}`)).size).toBe(36);
    }
  });
});
