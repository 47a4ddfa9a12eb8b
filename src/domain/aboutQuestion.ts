import type { DataSet } from "./DataSet.ts";
import { periodInWords } from "./dateInWords.ts";
import { eventDateInWords } from "./eventDateInWords.ts";
import type { Question } from "./Question.ts";

/** What a question is about, in one line: the event and its day, the period counted, or that it is a standing one. */
export function aboutQuestion(question: Question, { eventById }: Pick<DataSet, "eventById">): string {
  const event = question.event === null ? undefined : eventById.get(question.event);
  if (event !== undefined) {
    const date = eventDateInWords(event);
    // Some titles end with their days, whole or without the year.
    return event.title.endsWith(date) || event.title.endsWith(date.replace(/ \d{4}$/u, ""))
      ? event.title
      : `${event.title}, ${date}`;
  }
  return question.period === null
    ? "Standing question of the conflict"
    : `Count over ${periodInWords(question.period)}`;
}
