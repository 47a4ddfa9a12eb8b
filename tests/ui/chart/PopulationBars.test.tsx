import { render, screen } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extentsOf, sharedExtent } from "@/layout/chart/extentsOf.ts";
import { PopulationBars } from "@/ui/chart/PopulationBars.tsx";

const WIDTH = 640;

const shown = (relation: "inside" | "overlap" | "mutual") => {
  const { whole, part } = extentsOf(relation);
  return render(
    <PopulationBars
      bars={[
        { key: "a", label: "All of them", words: "more than 200", channel: 1, ...whole },
        { key: "b", label: "Some of them", words: "9", channel: null, ...part },
      ]}
      relation={relation}
      says="Some of them are among all of them."
      label="Who is counted"
    />,
  );
};

describe("extentsOf", () => {
  it("lays a part inside its whole", () => {
    const { whole, part } = extentsOf("inside");
    expect(part.from).toBeGreaterThan(whole.from);
    expect(part.to).toBeLessThan(whole.to);
  });

  it("lets those that overlap share a stretch and each have one of its own", () => {
    for (const relation of ["overlap", "mutual"] as const) {
      const { whole, part } = extentsOf(relation);
      expect(whole.from).toBeLessThan(part.from);
      expect(part.from).toBeLessThan(whole.to);
      expect(whole.to).toBeLessThan(part.to);
    }
  });

  it("stays on the line from 0 to 1", () => {
    for (const relation of ["inside", "overlap", "mutual"] as const)
      for (const { from, to } of Object.values(extentsOf(relation))) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1);
      }
  });
});

describe("sharedExtent", () => {
  const extent = fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }));

  it("holds just the places that lie in every one", () => {
    fc.assert(
      fc.property(fc.array(extent, { minLength: 2, maxLength: 4 }), fc.nat(100), (extents, place) => {
        const at = place + 0.5;
        const within = ({ from, to }: { readonly from: number; readonly to: number }) => from < at && at < to;
        const shared = sharedExtent(extents);
        expect(shared !== null && within(shared)).toBe(extents.every(within));
      }),
    );
  });

  it("is nothing for one alone", () => expect(sharedExtent([{ from: 0, to: 1 }])).toBeNull());
});

describe("PopulationBars", () => {
  it("is a figure that says in a sentence what it draws, and that its lengths mean nothing", () => {
    shown("inside");
    const figure = screen.getByRole("figure", { name: "Who is counted" });
    expect(figure).toHaveTextContent("Some of them are among all of them. Not to scale.");
    expect(figure).toHaveTextContent("All of them more than 200");
    expect(figure).toHaveTextContent("Some of them 9");
  });

  it("hatches what is shared, through all bars, from one end of it to the other", () => {
    const { container } = shown("overlap");
    const { whole, part } = extentsOf("overlap");
    const hatched = container.querySelector<SVGElement>(".PopulationBars-shared");
    expect(Number.parseFloat(hatched?.style.left ?? "")).toBeCloseTo(part.from * WIDTH);
    expect(Number.parseFloat(hatched?.style.width ?? "")).toBeCloseTo((whole.to - part.from) * WIDTH);
    for (const drawing of container.querySelectorAll("svg")) expect(drawing).toHaveAttribute("aria-hidden", "true");
  });
});
