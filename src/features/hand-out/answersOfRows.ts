import type { AskSheet } from "@/domain/askSheet.ts";

/** Each row has an answer of its own; else one answer is ticked. */
export const isAnsweredByRow = ({ kind }: AskSheet): boolean => kind === "who-said" || kind === "order";

/** What to do with the boxes. */
export const writeInWords = ({ kind }: AskSheet): string =>
  kind === "order" ? "Write in its place:" : "Write in who said it:";

/** What can be written into the boxes, in one sentence. */
export const answersOfRows = (sheet: AskSheet): string =>
  `${writeInWords(sheet)} ${sheet.options.map(({ label }) => label).join(" · ")}`;
