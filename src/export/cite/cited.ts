import { bibtexOf } from "./bibtexOf.ts";
import { cslOf } from "./cslOf.ts";
import type { CitationStyle, Reference } from "./Reference.ts";
import { risOf } from "./risOf.ts";

/** References as the text of one file in a style. */
export function cited(references: readonly Reference[], style: CitationStyle): string {
  switch (style) {
    case "plain":
      return references.map(({ plain }) => plain).join("\n");
    case "bibtex":
      return references.map(bibtexOf).join("\n");
    case "ris":
      return references.map(risOf).join("\r\n");
    case "csl":
      return cslOf(references);
    default:
      return style satisfies never;
  }
}
