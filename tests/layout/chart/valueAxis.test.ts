import { describe, expect, it } from "vitest";
import { valueAxis } from "@/layout/chart/valueAxis.ts";

describe("valueAxis", () => {
  it("marks a logarithmic scale at 1, 10, 100, 1,000 and lightly at 2 and 5", () => {
    const { ticks } = valueAxis("log", [1, 3573]);
    expect(ticks.flatMap(({ label }) => label ?? [])).toEqual(["1", "10", "100", "1,000"]);
    expect(ticks.filter(({ label }) => label === null)).toHaveLength(7);
  });

  it("gives zero a row of its own under a logarithmic scale", () => {
    const axis = valueAxis("log", [0, 3, 482]);
    expect(axis.zeroApart).toBe(true);
    expect(axis.ticks[0]?.label).toBe("0");
    expect(axis.level(0)).toBeLessThan(axis.level(1));
    expect(Number.isFinite(axis.level(0))).toBe(true);
    expect(axis.domain[0]).toBe(axis.level(0));
  });

  it("has no row of zero where nothing is zero", () => {
    expect(valueAxis("log", [35, 482]).ticks.map(({ label }) => label)).not.toContain("0");
  });

  it("stands on its feet with nothing to show", () => {
    for (const scale of ["linear", "log"] as const)
      for (const level of valueAxis(scale, []).domain) expect(Number.isFinite(level)).toBe(true);
    expect(Number.isFinite(valueAxis("log", [0]).domain[1])).toBe(true);
  });

  it("holds every value of a linear scale", () => {
    expect(valueAxis("linear", [87, 3573]).domain[1]).toBeGreaterThanOrEqual(3573);
  });
});
