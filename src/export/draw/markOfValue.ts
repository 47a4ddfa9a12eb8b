import { mark, type Mark, type MarkTag } from "@/layout/Mark.ts";
import { withThousands } from "@/layout/chart/withThousands.ts";

/** A mark that stands for a number of the figure: with the number, its name and the sentence of both (rule X40). */
export const markOfValue = (
  tag: MarkTag,
  { value, name, says }: { readonly value: number; readonly name: string; readonly says?: string },
  attributes: Readonly<Record<string, string | number | undefined>>,
): Mark =>
  mark(tag, { ...attributes, "data-value": value, "data-name": name }, [
    mark("title", {}, [says ?? `${name}: ${withThousands(value)}`]),
  ]);
