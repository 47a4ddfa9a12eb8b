import { counted } from "@/domain/counted.ts";
import { sharesScale, type EventFigure } from "./eventFigure.ts";
import { scaleInWords } from "./listInWords.ts";
import type { Multiple } from "./multiplesOf.ts";

const ifAny = (n: number, one: string, several: string): readonly string[] =>
  n === 0 ? [] : [counted(n, one, several)];

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

/** What is contradicted: "1 question with rival figures and 2 statements asserted and denied."; and what is not. */
export function multiplesInWords({ series, undisputed }: Pick<EventFigure, "series" | "undisputed">): {
  readonly found: string;
  readonly beside: string | null;
} {
  const ofKind = (...kinds: readonly (string | undefined)[]): number =>
    series.filter(({ lead }: Multiple) => kinds.includes(lead?.kind)).length;
  const found = [
    ...ifAny(ofKind("figure"), "question with rival figures", "questions with rival figures"),
    ...ifAny(
      ofKind("scope"),
      "pair of figures that count different people",
      "pairs of figures that count different people",
    ),
    ...ifAny(ofKind("denial"), "statement asserted and denied", "statements asserted and denied"),
    ...ifAny(
      ofKind("revision", "relay"),
      "question on which the claims of one claimant differ",
      "questions on which the claims of one claimant differ",
    ),
  ];
  const rest = ifAny(ofKind(undefined), "figure is", "figures are").map((each) => `${each} not contradicted.`);
  const aside = ifAny(undisputed, "statement that nobody denies stands", "statements that nobody denies stand").map(
    (each) => `${each} under Questions in full.`,
  );
  return {
    found: found.length === 0 ? "Among the claims in view nobody contradicts another." : `${listed(found)}.`,
    beside: rest.length + aside.length === 0 ? null : [...rest, ...aside].join(" "),
  };
}

/** Questions whose contradiction the chosen sources take away; null where there are none. */
export const vanishedQuestions = ({ vanished }: Pick<EventFigure, "vanished">): string | null =>
  vanished === 0
    ? null
    : `${counted(vanished, "question is", "questions are")} contradicted in the whole record and not here: the chosen sources carry too few of the voices.`;

/** On which scale the marks stand; null where none has a number. */
export function scaleOfMultiples({
  series,
  sharedEnd,
  highest,
}: Pick<EventFigure, "series" | "sharedEnd" | "highest">): string | null {
  if (sharedEnd === null) return scaleInWords({ highest }, "own");
  const apart = series.some((each) => each.questions[0].kind === "figure" && !sharesScale(each));
  return `${scaleInWords({ highest: sharedEnd }, "shared")}${apart ? " Those in another unit keep their own." : ""}`;
}
