import type { Question } from "./Question.ts";

/** What is asked, with the place where the question's own words do not name it. */
export const questionInWords = ({ text, place }: Pick<Question, "text" | "place">): string =>
  place === null || text.includes(place) ? text : `${text} (${place})`;
