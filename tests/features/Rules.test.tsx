import { readdirSync, readFileSync } from "node:fs";
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Rules } from "@/features/read-rules/Rules.tsx";
import { rulesOf } from "@/features/read-rules/rulesOf.ts";
import { useView } from "@/state/room.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const spec = readFileSync("src/domain/SPEC.md", "utf8");
/** Every number with which a line of the SPEC begins. */
const numbers = spec.split("\n").flatMap((line) => /^\**~*\**([A-Z]\d+)\./.exec(line)?.[1] ?? []);
const rules = rulesOf(spec).flatMap((section) => section.rules);

const Opened = () => (useView((view) => view.rule) === null ? <p>closed</p> : <Rules />);
const open = (rule: string) => renderInRoom(<Opened />, { view: { rule } });
const ruleNamed = (id: string) => screen.getByRole("article", { name: `Rule ${id}` });
const wordsOf = (text: string | null) => text?.match(/[\p{L}\p{N}]+/gu) ?? [];

describe("the rules, read from the SPEC", () => {
  it("are all there, in its order, each once and with its reason", () => {
    expect(numbers.length).toBeGreaterThan(24);
    expect(rules.map(({ id }) => id)).toEqual(numbers);
    expect(rules.filter(({ statement, why }) => statement === "" || why === "")).toEqual([]);
  });

  it("keep every word, but for the names of files", () => {
    const bare = spec
      .slice(spec.indexOf("\n## "))
      .replaceAll(/\(([^()]*`[^()]*)\)/g, (whole, inside: string) => (/\.tsx?\b/.test(inside) ? "" : whole))
      .replaceAll(/\*?Why: /g, "")
      .replaceAll(/^## /gm, "");
    const shown = rulesOf(spec).flatMap(({ heading, rules: own }) => [
      heading,
      ...own.flatMap(({ id, statement, more, why }) => [id, statement + more, why]),
    ]);
    expect(wordsOf(shown.join(" "))).toEqual(wordsOf(bare));
  });

  it("hold no sign of their file’s make", () => {
    const text = rules.map(({ statement, more, why }) => `${statement}${more} ${why}`).join("\n");
    expect(text).not.toMatch(/[`*]|\.tsx?\b|\(\s*\)| [.,;]/);
  });

  it("hold every number that the code, the pages and the link cite", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));
    const cited = files.flatMap((path) =>
      // In words ("rules C1 to C5"), in brackets ("(C14)") and in quotation marks, as sentences name their rule.
      [
        ...readFileSync(`src/${path}`, "utf8").matchAll(
          /(?:\b[Rr]ules? |[("])([CTV]\d{1,2}(?:(?:, | and | to )[CTV]\d{1,2})*)\b/g,
        ),
      ].flatMap(([, list = ""]) => (list.match(/[CTV]\d+/g) ?? []).map((id) => `${id} in ${path}`)),
    );
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((each) => !numbers.includes(each.split(" ")[0] ?? ""))).toEqual([]);
  });
});

describe("the page of the rules", () => {
  it("marks the rule that the address names, and gives it the focus", () => {
    open("C9");
    expect(ruleNamed("C9")).toHaveFocus();
    expect(ruleNamed("C9")).toHaveAttribute("aria-current", "true");
    expect(ruleNamed("C9")).toHaveTextContent("the positions of two claimants are apart");
    expect(screen.getAllByRole("article").filter((each) => each.hasAttribute("aria-current"))).toHaveLength(1);
    expect(screen.getAllByRole("article")).toHaveLength(numbers.length);
  });

  it("leads from a number within a text to that rule", async () => {
    const { user, view } = open("C10");
    await user.click(within(ruleNamed("C10")).getByRole("button", { name: "Rule C9" }));
    expect(view().rule).toBe("C9");
    expect(ruleNamed("C9")).toHaveFocus();
  });

  it("says that a number is unknown, and shows all rules", () => {
    open("C99");
    expect(screen.getByRole("status")).toHaveTextContent("There is no rule C99. All rules follow.");
    expect(screen.getByRole("heading", { name: "How contradictions are told" })).toHaveFocus();
    expect(screen.getAllByRole("article")).toHaveLength(numbers.length);
  });

  it("closes with Escape and with its button", async () => {
    const { user, view, store } = open("C9");
    await user.keyboard("{Escape}");
    expect(view().rule).toBeNull();
    store.getState().choose({ rule: "C1" });
    await user.click(await screen.findByRole("button", { name: "Close rules" }));
    expect(screen.getByText("closed")).toBeInTheDocument();
  });
});
