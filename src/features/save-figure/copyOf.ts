import { citeView } from "@/export/cite/citeView.ts";
import { copyImage } from "@/export/page/copyImage.ts";
import { copyText } from "@/export/page/copyText.ts";
import { makePng, type Making } from "@/export/page/makeFile.ts";
import { whyNotMade } from "@/export/page/saveFile.ts";

type CopiedOf = { readonly kind: "copied"; readonly what: string } | { readonly kind: "fault"; readonly why: string };

/** The picture on the clipboard, or why it is not there. */
export async function copyPicture(making: Making): Promise<CopiedOf> {
  try {
    const copied = await copyImage(makePng(making).then(({ blob }) => blob));
    return copied.done ? { kind: "copied", what: "The picture" } : { kind: "fault", why: copied.why };
  } catch (problem) {
    return { kind: "fault", why: whyNotMade(problem) };
  }
}

/** The view as a plain citation on the clipboard, or why it is not there. */
export async function copyCitation({ picture, from }: Making): Promise<CopiedOf> {
  const copied = await copyText(citeView(picture, from, "plain"));
  return copied.done ? { kind: "copied", what: "The citation" } : { kind: "fault", why: copied.why };
}
