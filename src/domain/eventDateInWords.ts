import type { Event } from "./Event.ts";
import { spanInWords } from "./dateInWords.ts";

/** When an event happened, no finer than it is known (rule T4). */
export const eventDateInWords = ({
  start,
  end,
  datePrecision,
}: Pick<Event, "start" | "end" | "datePrecision">): string => spanInWords({ start, end }, datePrecision);
