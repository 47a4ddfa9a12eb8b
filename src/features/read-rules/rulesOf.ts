/** A numbered rule as a reader needs it. `more` goes on where the statement ends, with its own punctuation. */
export type Rule = { readonly id: string; readonly statement: string; readonly more: string; readonly why: string };
export type RuleSection = { readonly heading: string; readonly rules: readonly Rule[] };

/** Which file holds a rule is for those who change it. */
const FILES = /\s*\([^()]*`[^`()]+\.tsx?`[^()]*\)/gu;
const RULE = /^\*\*([A-Z]\d+)\. ([^]*?)\*\*([^]*)$/u;
const WHY = /^\*Why: ([^]*)\*$/u;

const plain = (markdown: string): string =>
  markdown
    .replaceAll(FILES, "")
    .replaceAll(/[`*]|^- /gmu, "")
    .replaceAll(/\s+/gu, " ");

/** The rules of a SPEC.md in its order; what stands before the first rule of a section is for those who work on it. */
export const rulesOf = (markdown: string): readonly RuleSection[] =>
  markdown
    .split(/^## /mu)
    .slice(1)
    .map((section) => {
      const [heading = "", ...lines] = section.split("\n");
      const rules = lines
        .join("\n")
        .split(/^(?=\*\*[A-Z]\d+\. )/mu)
        .flatMap((block): readonly Rule[] => {
          const [, id, statement, rest] = RULE.exec(block.trim()) ?? [];
          if (id === undefined || statement === undefined || rest === undefined) return [];
          const why = rest.lastIndexOf("\n*Why: ");
          return [
            {
              id,
              statement: plain(statement),
              more: plain(why < 0 ? rest : rest.slice(0, why)).trimEnd(),
              why: plain(WHY.exec(rest.slice(why + 1))?.[1] ?? ""),
            },
          ];
        });
      return { heading: plain(heading).trim(), rules };
    })
    .filter(({ rules }) => rules.length > 0);
