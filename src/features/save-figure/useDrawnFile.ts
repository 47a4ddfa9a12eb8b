import { useEffect, useState } from "react";
import { svgText, type Making } from "@/export/page/makeFile.ts";
import { whyNotMade } from "@/export/page/saveFile.ts";

export type DrawnFile =
  | {
      readonly kind: "drawn";
      /** Of the picture as a file, for as long as it is shown. */
      readonly address: string;
      readonly says: string;
      readonly width: number;
      readonly height: number;
      /** Of a PNG at 1×. */
      readonly pixelsPerUnit: number;
    }
  | { readonly kind: "fault"; readonly why: string };

/** The picture as it will be saved, to be looked at; null while it is made. */
export function useDrawnFile(making: Making): DrawnFile | null {
  const [drawn, setDrawn] = useState<DrawnFile | null>(null);
  const { picture, choice, pageWidth, from } = making;
  const { address: cited, today } = from;
  useEffect(() => {
    let isOver = false;
    let address: string | null = null;
    const draw = async () => {
      try {
        const { text, picture: made } = await svgText({ picture, choice, pageWidth, from: { address: cited, today } });
        if (isOver) return;
        address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
        setDrawn({
          kind: "drawn",
          address,
          says: `${made.title}. ${made.description}`,
          width: made.width,
          height: made.height,
          pixelsPerUnit: made.pixelsPerUnit,
        });
      } catch (problem) {
        if (!isOver) setDrawn({ kind: "fault", why: whyNotMade(problem) });
      }
    };
    void draw();
    return () => {
      isOver = true;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [picture, choice, pageWidth, cited, today]);
  return drawn;
}
