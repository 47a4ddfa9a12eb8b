import type { AskAnswer, AskOption, AskSheet } from "./askSheet.ts";

/** How many gave which answer, by what is asked and option; never who (rule P37). */
export type Tally = ReadonlyMap<string, ReadonlyMap<string, number>>;

export const noTally: Tally = new Map();

export const tallied = (counts: Tally, asked: string, option: string): number => counts.get(asked)?.get(option) ?? 0;

/** One answer more, or one taken back; never fewer than none. */
export function tallyAnswer(before: Tally, asked: string, option: string, by: 1 | -1): Tally {
  const count = Math.max(0, tallied(before, asked, option) + by);
  return new Map(before).set(asked, new Map(before.get(asked)).set(option, count));
}

/** What was counted in two ways, as one. */
export const together = (one: Tally, other: Tally): Tally => {
  const sum = new Map([...one].map(([asked, counts]) => [asked, new Map(counts)]));
  for (const [asked, counts] of other) {
    const into = sum.get(asked) ?? new Map<string, number>();
    for (const [option, count] of counts) into.set(option, (into.get(option) ?? 0) + count);
    sum.set(asked, into);
  }
  return sum;
};

const inSentence = ({ label, side }: AskOption, kind: AskSheet["kind"]): string =>
  side !== null || kind === "same-people" ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

/** "14 of 22 said Kabul government": of all answers to one thing asked, those that are right. Null where nobody answered (rule P38). */
export function tallyInWords(sheet: AskSheet, { right }: AskAnswer, counts: Tally, asked: string): string | null {
  const all = sheet.options.reduce((sum, { key }) => sum + tallied(counts, asked, key), 0);
  if (all === 0) return null;
  const taken = sheet.options.filter(({ key }) => right.get(asked)?.includes(key));
  const said = taken.reduce((sum, { key }) => sum + tallied(counts, asked, key), 0);
  return `${said} of ${all} said ${taken.map((option) => inSentence(option, sheet.kind)).join(" or ")}`;
}
