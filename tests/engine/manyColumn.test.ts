import fc from "fast-check";
import { expect, it } from "vitest";
import { invertColumn } from "@/engine/invertColumn.ts";
import { manyColumn } from "@/engine/manyColumn.ts";

const lists = fc.array(fc.array(fc.nat(300)));

it("E10: a row holds each of its actors once, in ascending order", () => {
  fc.assert(
    fc.property(lists, (rows) => {
      const { offsets, values } = manyColumn(rows, 301);
      for (const [row, list] of rows.entries()) {
        expect([...values.subarray(offsets[row], offsets[row + 1])]).toEqual([...new Set(list)].sort((a, b) => a - b));
      }
      expect(offsets.length).toBe(rows.length + 1);
      expect(offsets.at(-1)).toBe(values.length);
    }),
  );
});

it("E4: the index from actor to events says the same as the events", () => {
  fc.assert(
    fc.property(lists, (rows) => {
      const { offsets, values, options } = invertColumn(manyColumn(rows, 301));
      expect(options).toBe(rows.length);
      for (let option = 0; option < 301; option += 1) {
        const plain = [...rows.keys()].filter((row) => rows[row]!.includes(option));
        expect([...values.subarray(offsets[option], offsets[option + 1])]).toEqual(plain);
      }
    }),
  );
});
