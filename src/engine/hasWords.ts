import { wordsIn } from "./wordsIn.ts";

/** Whether a query holds a word at all; without one it is no filter (rule E22). */
export const hasWords = (query: string): boolean => wordsIn(query).length > 0;
