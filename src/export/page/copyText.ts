/** What became of a copy: done, or why not. */
export type Copied = { readonly done: true } | { readonly done: false; readonly why: string };

export const NO_CLIPBOARD =
  "This page may not write to the clipboard: browsers allow it only where a page is opened over https or from this machine.";

/** Puts text on the clipboard. It never throws: the reason of a failure is for the reader. */
export async function copyText(text: string): Promise<Copied> {
  // Left out by browsers where the page is no secure context, whatever the types say.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return { done: false, why: NO_CLIPBOARD };
  try {
    await clipboard.writeText(text);
    return { done: true };
  } catch (problem) {
    return {
      done: false,
      why: `The browser did not copy it${problem instanceof Error && problem.message !== "" ? ` (${problem.message.replace(/\.$/u, "")})` : ""}.`,
    };
  }
}
