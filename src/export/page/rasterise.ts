import { NotMade } from "./NotMade.ts";
import type { Asked, Told } from "./pngWorker.ts";
import { atSize, type PixelSize } from "./atSize.ts";
import { ON_PROCESSOR } from "./onProcessor.ts";
import { pause } from "./pause.ts";

/** Where Chromium ends; browsers that end sooner give a canvas that keeps nothing, which the worker notices. */
const LONGEST = 16_384;

/** Pixels drawn in one go, so that the page answers in between. */
const AT_ONCE = 500_000;

const SMALLER = "Choose a smaller factor, or save the SVG, which has no size.";
const TOO_LARGE = `A picture of this size is larger than the browser can draw. ${SMALLER}`;
const NO_MEMORY = `The browser had no room for a picture of this size. ${SMALLER}`;
const UNSUPPORTED = "This browser cannot make a PNG without holding up the page. Save the SVG instead.";
const TAINTED =
  "The browser will not give out this picture, since it takes it for one of another site. Save the SVG instead.";
const NOT_DRAWN = "The browser could not draw the picture. Save the SVG instead, or the table as CSV.";

const named = (problem: unknown): string => (problem instanceof Error ? problem.name : "");

function notMade(problem: unknown): NotMade {
  if (problem instanceof NotMade) return problem;
  const options = { cause: problem };
  switch (named(problem)) {
    // A picture of another site may not be handed to the worker either.
    case "SecurityError":
    case "DataCloneError":
      return new NotMade("tainted", TAINTED, options);
    case "RangeError":
    case "IndexSizeError":
      return new NotMade("too large", TOO_LARGE, options);
    case "QuotaExceededError":
    case "InvalidStateError":
      return new NotMade("memory", NO_MEMORY, options);
    default:
      return new NotMade("drawing", NOT_DRAWN, options);
  }
}

/** The picture with its faces read. */
async function imageOf(
  svg: string,
  size: PixelSize,
): Promise<{ readonly image: HTMLImageElement; readonly free: () => void }> {
  const address = URL.createObjectURL(new Blob([atSize(svg, size)], { type: "image/svg+xml" }));
  const image = new Image(size.width, size.height);
  image.src = address;
  try {
    await image.decode();
  } catch (problem) {
    URL.revokeObjectURL(address);
    throw new NotMade("drawing", NOT_DRAWN, { cause: problem });
  }
  return { image, free: () => URL.revokeObjectURL(address) };
}

function strip(image: HTMLImageElement, width: number, from: number, height: number): ImageBitmap {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext("2d", ON_PROCESSOR);
  if (pen === null) throw new NotMade("memory", NO_MEMORY);
  pen.drawImage(image, 0, from, width, height, 0, 0, width, height);
  return canvas.transferToImageBitmap();
}

/** A question to the worker and its answer: one at a time. */
function ask(worker: Worker, asked: Asked, transfer: readonly Transferable[]): Promise<Told> {
  const heard = new AbortController();
  return new Promise<Told>((resolve, reject) => {
    const { signal } = heard;
    worker.addEventListener("message", ({ data }: MessageEvent<Told>) => resolve(data), { signal });
    worker.addEventListener("error", () => reject(new NotMade("drawing", NOT_DRAWN)), { signal });
    worker.postMessage(asked, [...transfer]);
  }).finally(() => heard.abort());
}

async function answered(worker: Worker, asked: Asked, transfer: readonly Transferable[] = []): Promise<Blob | null> {
  const told = await ask(worker, asked, transfer);
  if (told.kind === "fault") throw notMade(Object.assign(new Error(told.says), { name: told.name }));
  return told.kind === "made" ? told.blob : null;
}

/**
 * A picture as a PNG of exactly `width` by `height` pixels: `svg` with a viewBox and its faces inside; where it has no
 * ground, the PNG has none. Drawn in strips and packed in a worker, so that no task is long. Rejects with NotMade.
 */
export async function rasterise(svg: string, { width, height }: PixelSize): Promise<Blob> {
  if (width > LONGEST || height > LONGEST) throw new NotMade("too large", TOO_LARGE);
  if (width < 1 || height < 1) throw new NotMade("drawing", NOT_DRAWN);
  if (typeof OffscreenCanvas === "undefined") throw new NotMade("unsupported", UNSUPPORTED);
  const worker = new Worker(new URL("./pngWorker.ts", import.meta.url), { type: "module" });
  try {
    await pause();
    const { image, free } = await imageOf(svg, { width, height });
    try {
      await answered(worker, { kind: "begin", width, height });
      const rows = Math.max(1, Math.floor(AT_ONCE / width));
      for (let from = 0; from < height; from += rows) {
        const bitmap = strip(image, width, from, Math.min(rows, height - from));
        await answered(worker, { kind: "strip", from, bitmap }, [bitmap]);
        await pause();
      }
      const blob = await answered(worker, { kind: "end" });
      if (blob === null) throw new NotMade("drawing", NOT_DRAWN);
      return blob;
    } finally {
      free();
    }
  } catch (problem) {
    throw notMade(problem);
  } finally {
    worker.terminate();
  }
}
