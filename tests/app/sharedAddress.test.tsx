import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf } from "@/state/addressOf.ts";
import { readLink } from "@/state/linkCodec.ts";
import { emptyView } from "@/state/View.ts";
import { views, vocabulary } from "../state/arbitraryView.ts";

const readOf = (address: string) => readLink(new URL(address).hash, vocabulary);

describe("an address that leaves the page", () => {
  const asked = { ...emptyView, asOf: "2026.05", search: "Doha" };

  it("L31: asks for the earlier edition that is shown", () => {
    const read = readOf(addressOf(asked, { version: "2026.05", file: null }));
    expect([read.edition, read.view.asOf, read.view.search]).toEqual(["2026.05", "2026.05", "Doha"]);
  });

  it("L31: asks for none where that could not be rebuilt, or where a file is opened", () => {
    for (const shown of [
      { version: "2026.11", file: null },
      { version: "2026.05", file: "mine.json" },
    ]) {
      const read = readOf(addressOf(asked, shown));
      expect([read.edition, read.view.asOf, read.view.search]).toEqual([shown.version, null, "Doha"]);
    }
  });

  it("L31: never asks for another edition than it says that it was made with", () => {
    fc.assert(
      fc.property(views, fc.constantFrom("2026.05", "2026.11"), (view, version) => {
        const { edition, view: read } = readOf(addressOf(view, { version, file: null }));
        expect(edition).toBe(version);
        expect([null, version]).toContain(read.asOf);
      }),
    );
  });
});
