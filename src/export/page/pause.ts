/**
 * Gives way to what the page has to do: a press, a key, a frame. Where the browser can, the work goes on right after it;
 * a timer waits a second each time on a page that is not in front.
 */
export function pause(): Promise<void> {
  // Left out by some browsers, whatever the types say.
  const { scheduler }: { readonly scheduler?: Partial<Scheduler> } = globalThis;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
