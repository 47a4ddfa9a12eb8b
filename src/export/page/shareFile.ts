/** A view to hand on: its title, its address, and a picture of it where one has been made. */
export type Handed = { readonly title: string; readonly address: string; readonly file: File | null };

export type Shared = { readonly as: "shared" | "left" } | { readonly as: "fault"; readonly why: string };

/** Whether this browser has a window of its own for handing an address on. */
export const mayShare = (): boolean => typeof navigator.share === "function";

/**
 * Opens the browser's own window for handing on a view, with the picture where the browser takes one. To be called at
 * once in a press. It never throws: "left" when the reader closed the window.
 */
export async function shareFile({ title, address, file }: Handed): Promise<Shared> {
  if (!mayShare())
    return { as: "fault", why: "This browser has no window for handing an address on. Copy it instead." };
  const link = { title, url: address };
  const whole = file === null ? link : { ...link, files: [file] };
  try {
    await navigator.share(file !== null && !navigator.canShare(whole) ? link : whole);
    return { as: "shared" };
  } catch (problem) {
    if (problem instanceof Error && problem.name === "AbortError") return { as: "left" };
    const said = problem instanceof Error && problem.message !== "" ? ` (${problem.message.replace(/\.$/u, "")})` : "";
    return { as: "fault", why: `The browser did not hand it on${said}. Copy the address instead.` };
  }
}
