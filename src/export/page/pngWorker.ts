import { ON_PROCESSOR } from "./onProcessor.ts";

/** What the page asks of the worker, one at a time; `from` is the first row of pixels of a strip. */
export type Asked =
  | { readonly kind: "begin"; readonly width: number; readonly height: number }
  | { readonly kind: "strip"; readonly from: number; readonly bitmap: ImageBitmap }
  | { readonly kind: "end" };

export type Told =
  | { readonly kind: "ready" }
  | { readonly kind: "made"; readonly blob: Blob }
  | { readonly kind: "fault"; readonly name: string; readonly says: string };

let pen: OffscreenCanvasRenderingContext2D | null = null;

/** A browser that has no room gives a canvas that keeps nothing, without a word. */
function keeps(drawing: OffscreenCanvasRenderingContext2D): boolean {
  drawing.fillRect(0, 0, 1, 1);
  const kept = drawing.getImageData(0, 0, 1, 1).data[3] === 255;
  drawing.clearRect(0, 0, 1, 1);
  return kept;
}

async function answer(asked: Asked): Promise<Told> {
  if (asked.kind === "begin") {
    pen = new OffscreenCanvas(asked.width, asked.height).getContext("2d", ON_PROCESSOR);
    if (pen === null || !keeps(pen)) throw new RangeError("The canvas keeps nothing");
    return { kind: "ready" };
  }
  if (pen === null) throw new TypeError("A strip before the beginning");
  if (asked.kind === "end") return { kind: "made", blob: await pen.canvas.convertToBlob({ type: "image/png" }) };
  pen.drawImage(asked.bitmap, 0, asked.from);
  asked.bitmap.close();
  return { kind: "ready" };
}

addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  try {
    postMessage(await answer(data));
  } catch (problem) {
    const fault = problem instanceof Error ? { name: problem.name, says: problem.message } : { name: "", says: "" };
    postMessage({ kind: "fault", ...fault } satisfies Told);
  }
});
