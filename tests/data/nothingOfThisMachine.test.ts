import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const REGISTRY = /https?:\/\/[\w.-]*(?:registry|artifactory|verdaccio|npmjs|yarnpkg|pypi)[\w.-]*/i;
/** A path from the root of a disk; the same letters inside a web address are preceded by its host. */
const PRIVATE_PATH = /(?<![\w.\-/%)])\/(?:work|home|root|Users)\/[\w.]+/;

const betrayals = (text: string): readonly string[] =>
  [REGISTRY, PRIVATE_PATH].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);

const listed = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" });
const files = (listed.stdout ?? "").split("\n").filter((path) => path !== "" && existsSync(path));
const TEXT =
  /\.(?:[cm]?[jt]sx?|json|md|css|html|ya?ml|txt|csv|svg|webmanifest)$|(?:^|\/)(?:\.\w+|LICENSE|run|_headers)$/;

describe("the repository", () => {
  it.skipIf(files.length === 0)("names no package registry and no path of somebody's disk", () => {
    const found = files
      .filter((path) => TEXT.test(path))
      .flatMap((path) => betrayals(readFileSync(path, "utf8")).map((what) => `${path}: ${what}`));
    expect(found).toEqual([]);
  });

  it("would notice one, and leaves web addresses alone", () => {
    const [slash, scheme] = ["/", "https://"];
    expect(betrayals(`cd ${slash}home${slash}someone`)).toEqual([`${slash}home${slash}someone`]);
    expect(betrayals(`"resolved": "${scheme}registry.example.org/zod"`)).toEqual([`${scheme}registry.example.org`]);
    expect(betrayals(`${scheme}www.example.com${slash}home${slash}page`)).toEqual([]);
  });
});
