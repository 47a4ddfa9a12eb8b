import { NO_CLIPBOARD, type Copied } from "./copyText.ts";
import { NotMade } from "./NotMade.ts";

const INSTEAD = "Save the PNG instead.";
const NO_PICTURES = `This browser does not put pictures on the clipboard. ${INSTEAD}`;
const NOT_ALLOWED = `The browser did not allow this page to copy: it asks for permission, or for the page to be in front while the picture is made. ${INSTEAD}`;

function whyNot(problem: unknown): string {
  if (problem instanceof Error && problem.name === "NotAllowedError") return NOT_ALLOWED;
  const said = problem instanceof Error && problem.message !== "" ? ` (${problem.message.replace(/\.$/u, "")})` : "";
  return `The browser did not copy it${said}. ${INSTEAD}`;
}

/**
 * Puts a picture on the clipboard. To be called at once in a press: browsers forget the press while a picture is made,
 * so they are handed the promise of it. It never throws: the reason of a failure is for the reader.
 */
export async function copyImage(png: Promise<Blob>): Promise<Copied> {
  const made = png.then(
    () => null,
    (problem: unknown) => problem,
  );
  // Left out by browsers where the page is no secure context, whatever the types say.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return { done: false, why: `${NO_CLIPBOARD} ${INSTEAD}` };
  if (typeof ClipboardItem === "undefined" || !("write" in clipboard)) return { done: false, why: NO_PICTURES };
  try {
    await clipboard.write([new ClipboardItem({ "image/png": png })]);
    return { done: true };
  } catch (problem) {
    // The browser says only that there was no picture; why there was none, the picture says.
    const fault = problem instanceof Error && problem.name === "NotAllowedError" ? null : await made;
    return { done: false, why: fault instanceof NotMade ? fault.message : whyNot(fault ?? problem) };
  }
}
