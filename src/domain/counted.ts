import { numberInWords } from "./numberInWords.ts";

/** "1 event", "2,400 events". */
export const counted = (n: number, one: string, many: string): string => `${numberInWords(n)} ${n === 1 ? one : many}`;
