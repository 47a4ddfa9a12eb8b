import type { Mark } from "@/layout/Mark.ts";
import { outlineText, type Letters, type LetterLook, type Outline } from "../outlineText.ts";
import { pause } from "./pause.ts";

/** Texts that are outlined in one go. */
const AT_ONCE = 12;
const NO_INK: Letters = { path: "", advance: 0 };

const keyOf = (text: string, look: LetterLook): string =>
  [look.face, look.weight, look.size, look.spacing, text].join(" ");

/** As `outlineText`, in several tasks: some hundred texts take half a second to shape. */
export async function outlineInSteps(marks: readonly Mark[], outline: Outline): Promise<readonly Mark[]> {
  const asked = new Map<string, readonly [string, LetterLook]>();
  outlineText(marks, (text, look) => {
    asked.set(keyOf(text, look), [text, look]);
    return NO_INK;
  });
  const drawn = new Map<string, Letters | null>();
  for (const [key, [text, look]] of asked) {
    if (drawn.size % AT_ONCE === 0) await pause();
    drawn.set(key, outline(text, look));
  }
  await pause();
  return outlineText(marks, (text, look) => drawn.get(keyOf(text, look)) ?? null);
}
