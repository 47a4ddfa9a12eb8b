import fc from "fast-check";
import { expect, it } from "vitest";
import { placeAnnotations } from "@/layout/chart/placeAnnotations.ts";
import { textWidth } from "@/layout/text/textWidth.ts";

const labels = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 600 }), label: fc.string({ minLength: 1, maxLength: 20 }) }),
  { maxLength: 7 },
);

it("lets no two labels of marked days meet and none leave the picture", () => {
  fc.assert(
    fc.property(labels, (marks) => {
      const boxes = placeAnnotations(marks, 600, 60).map(({ x, row, anchor, label }) => {
        const wide = textWidth(label, 11);
        return {
          row,
          left: anchor === "start" ? x + 3 : x - wide - 3,
          right: anchor === "start" ? x + wide + 3 : x - 3,
        };
      });
      for (const [i, a] of boxes.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(600);
        for (const b of boxes.slice(i + 1)) expect(a.row !== b.row || a.right < b.left || b.right < a.left).toBe(true);
      }
    }),
  );
});

it("places two marks near the right edge on rows of their own", () => {
  const placed = placeAnnotations(
    [
      { x: 540, label: "Doha ceasefire" },
      { x: 580, label: "“Open war”" },
    ],
    600,
    60,
  );
  expect(placed.map(({ label }) => label).toSorted()).toEqual(["Doha ceasefire", "“Open war”"]);
});
