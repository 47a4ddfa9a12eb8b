import { numberInWords } from "@/domain/numberInWords.ts";

const WHERE = "in the table and at the address.";

/** What must be said of rows and columns that have no room. */
export const leftOut = (drawn: number, of: number, columns: readonly string[]): readonly string[] => [
  ...(drawn < of ? [`${numberInWords(drawn)} of ${numberInWords(of)} rows drawn; all are ${WHERE}`] : []),
  ...(columns.length === 0
    ? []
    : columns.length === 1
      ? [`No room for the column ${columns.join("")}; it is ${WHERE}`]
      : [`No room for the columns ${columns.join(", ")}; they are ${WHERE}`]),
];
