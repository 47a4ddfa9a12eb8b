import { isoDay, parseDay, type Day } from "@/domain/Day.ts";

/** A reader's own note on the timeline. Its text is text and never markup. */
export type Note = { readonly day: Day; readonly text: string };

export const MOST_NOTES = 200;
export const LONGEST_NOTE = 120;
/** What notes may take of an address; more would make a link that mail programs cut. */
const LONGEST_IN_LINK = 600;

const ISO = "2025-10-11".length;

/** Reads "2025-10-19 Doha"; null when it is no note. */
export function readNote(kept: string): Note | null {
  const day = parseDay(kept.slice(0, ISO));
  const text = kept.slice(ISO + 1);
  const isText = /^\S/u.test(text) && text.length <= LONGEST_NOTE;
  return day !== null && kept[ISO] === " " && isText ? { day, text } : null;
}

/** Writes "2025-10-19 Doha", with one blank for every stretch of white space. */
export const writeNote = ({ day, text }: Note): string => `${isoDay(day)} ${text.trim().replaceAll(/\s+/gu, " ")}`;

/** What keeps a note from being added, in a sentence; null: nothing. */
export function faultOfNote(
  typed: { readonly day: string; readonly text: string },
  notes: readonly string[],
): string | null {
  const day = parseDay(typed.day.trim());
  const text = typed.text.trim().replaceAll(/\s+/gu, " ");
  if (typed.day.trim() === "") return "A note needs a day. Type it as 2025-10-11.";
  if (day === null) return `“${typed.day.trim()}” is no day of the calendar. Type it as 2025-10-11.`;
  if (text === "") return "A note needs a text.";
  if (text.length > LONGEST_NOTE) return `The text has ${text.length} signs; a note has at most ${LONGEST_NOTE}.`;
  if (notes.length >= MOST_NOTES) return `There are ${MOST_NOTES} notes, which is the most. Remove one first.`;
  return notes.includes(writeNote({ day, text })) ? "This note is already there." : null;
}

/** Whether all of these notes together are short enough for the address. */
export const fitInLink = (notes: readonly string[]): boolean =>
  new URLSearchParams(notes.map((note): [string, string] => ["note", note])).toString().length <= LONGEST_IN_LINK;
