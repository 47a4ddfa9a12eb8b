import type { Mark } from "@/layout/Mark.ts";

/** Every letter that a picture draws, once each; what a pointer is told (`title`) is written by the browser itself. */
export function drawnLetters(marks: readonly Mark[]): string {
  const letters = new Set<string>();
  const gather = ({ tag, children }: Mark): void => {
    if (tag === "title") return;
    for (const child of children) {
      if (typeof child !== "string") gather(child);
      // An accent that stands by itself belongs to the letter before it.
      else for (const letter of child.normalize("NFC")) letters.add(letter);
    }
  };
  for (const each of marks) gather(each);
  return [...letters].join("");
}
