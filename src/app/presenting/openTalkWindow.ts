export type TalkForm = "stage" | "speaker";

/** One window of each form for each deck: asking again brings the same one to the front. */
export const talkWindowName = (form: TalkForm, key: string): string => `counterclaim.${form}.${key}`;

/** Opens `address` in that window, or brings it to the front; whether the browser let it. Nothing depends on who opened whom. */
export function openTalkWindow(address: string, form: TalkForm, key: string): boolean {
  try {
    const opened = window.open(address, talkWindowName(form, key), "popup,width=1280,height=800");
    opened?.focus();
    return opened !== null && !opened.closed;
  } catch {
    return false;
  }
}
