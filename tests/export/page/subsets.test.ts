import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { needs, RANGES } from "@/export/page/subsets.ts";

const styles = readdirSync("src/ui", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css"))
  .map((file) => readFileSync(`src/ui/${file}`, "utf8"))
  .join("\n");

/** The letters that the page takes from a file, as its style sheets say. */
function taken(file: string): string {
  const rule = styles.split("@font-face").find((each) => each.includes(file)) ?? "";
  return (/unicode-range:\s*([^;]+);/u.exec(rule)?.[1] ?? "").replaceAll(/\s+/gu, "");
}

/** The signs that a list of ranges names. */
const signs = (list: string): ReadonlySet<number> =>
  new Set(
    list.split(",").flatMap((range) => {
      const [from = "", to = from] = range.replace("U+", "").split("-");
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, at) => first + at);
    }),
  );

describe("X18 the letters of each file", () => {
  it("are those that the page takes from it, so that page and picture look alike", () => {
    expect(RANGES.latin).toBe(taken("inter-latin-wght"));
    const strange = (ours: string, theirs: string) => {
      const known = signs(theirs);
      expect(known.size).toBeGreaterThan(100);
      return [...signs(ours)].filter((sign) => !known.has(sign));
    };
    expect(strange(RANGES["latin-ext"], taken("inter-latin-ext-wght"))).toEqual([]);
    expect(strange(RANGES.arabic, taken("vazirmatn-arabic-wght"))).toEqual([]);
  });

  it("tell which files a text needs", () => {
    const needed = (text: string) =>
      (["latin", "latin-ext", "arabic"] as const).filter((subset) => needs(text, subset));
    expect(needed("")).toEqual(["latin"]);
    expect(needed("é “ ” – … × € œ ↑")).toEqual(["latin"]);
    expect(needed("Qāḍī")).toEqual(["latin", "latin-ext"]);
    expect(needed("Qāḍī".normalize("NFD"))).toEqual(["latin", "latin-ext"]);
    expect(needed("کابل")).toEqual(["latin", "arabic"]);
    expect(needed("≥ 漢 →")).toEqual(["latin"]);
  });
});
