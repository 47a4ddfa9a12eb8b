import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { SourceId } from "@/domain/ids.ts";
import { documentReading } from "@/figures/claimReading.ts";
import { oneLine } from "./oneLine.ts";

/** Numbers documents in the order in which they are first named, each once. */
export function createSourceList({ sourceById }: Pick<DataSet, "sourceById">): {
  /** "[1, 3]" behind a claim. */
  readonly refer: (claim: Pick<Claim, "sources">) => string;
  /** "[1] Dawn: “Clashes at the border”, news, Pakistan, 12 October 2025. https://…", one for each document named so far. */
  readonly lines: () => readonly string[];
} {
  const numbers = new Map<SourceId, number>();
  const numberOf = (id: SourceId): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  return {
    refer: ({ sources }) => `[${sources.map(numberOf).join(", ")}]`,
    lines: () =>
      [...numbers].map(([id, number]) => {
        const source = sourceById.get(id);
        if (source === undefined) return `[${number}] ${oneLine(id)}`;
        const { publisher, title, line, href } = documentReading(source);
        const said = oneLine(`${publisher}: “${title}”, ${line.replaceAll(" · ", ", ")}.`);
        return `[${number}] ${said}${href === null ? "" : ` ${oneLine(href)}`}`;
      }),
  };
}
