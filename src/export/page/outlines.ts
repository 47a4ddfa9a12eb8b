import inter400 from "@fontsource/inter/files/inter-latin-400-normal.woff2?url";
import inter500 from "@fontsource/inter/files/inter-latin-500-normal.woff2?url";
import inter600 from "@fontsource/inter/files/inter-latin-600-normal.woff2?url";
import inter700 from "@fontsource/inter/files/inter-latin-700-normal.woff2?url";
import interExt400 from "@fontsource/inter/files/inter-latin-ext-400-normal.woff2?url";
import interExt500 from "@fontsource/inter/files/inter-latin-ext-500-normal.woff2?url";
import interExt600 from "@fontsource/inter/files/inter-latin-ext-600-normal.woff2?url";
import interExt700 from "@fontsource/inter/files/inter-latin-ext-700-normal.woff2?url";
import serif400 from "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url";
import serif600 from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url";
import serif700 from "@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2?url";
import serifExt400 from "@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?url";
import serifExt600 from "@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url";
import serifExt700 from "@fontsource/source-serif-4/files/source-serif-4-latin-ext-700-normal.woff2?url";
import arabic400 from "@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff2?url";
import arabic600 from "@fontsource/vazirmatn/files/vazirmatn-arabic-600-normal.woff2?url";
import type { LetterLook, Outline } from "../outlineText.ts";
import { fetchFace, NO_FACE } from "./fetchFace.ts";
import { NotMade } from "./NotMade.ts";
import { shapeText, type FaceAt } from "./shapeText.ts";
import { needs, type Subset } from "./subsets.ts";

type Files = {
  readonly face: LetterLook["face"];
  readonly weight: number;
  readonly files: Readonly<Record<Subset, string>>;
};

/**
 * The faces at single weights: fontkit 2 cannot vary a face that is packed as WOFF2 (`getVariation` throws), and the
 * variable ones come in no other form.
 */
const FACES: readonly Files[] = [
  { face: "sans", weight: 400, files: { latin: inter400, "latin-ext": interExt400, arabic: arabic400 } },
  { face: "sans", weight: 500, files: { latin: inter500, "latin-ext": interExt500, arabic: arabic400 } },
  { face: "sans", weight: 600, files: { latin: inter600, "latin-ext": interExt600, arabic: arabic600 } },
  { face: "sans", weight: 700, files: { latin: inter700, "latin-ext": interExt700, arabic: arabic600 } },
  { face: "serif", weight: 400, files: { latin: serif400, "latin-ext": serifExt400, arabic: arabic400 } },
  { face: "serif", weight: 600, files: { latin: serif600, "latin-ext": serifExt600, arabic: arabic600 } },
  { face: "serif", weight: 700, files: { latin: serif700, "latin-ext": serifExt700, arabic: arabic600 } },
];

const SUBSETS: readonly Subset[] = ["latin", "latin-ext", "arabic"];

/**
 * How the bundled faces draw the letters of a picture, `text` being all of them. Reads the files of our own origin once
 * and the library that understands them. Rejects with NotMade "faces".
 */
export async function loadOutline(text: string): Promise<Outline> {
  const { create } = await import("fontkit").catch((problem: unknown) => {
    throw new NotMade("faces", NO_FACE, { cause: problem });
  });
  const wanted = SUBSETS.filter((subset) => needs(text, subset));
  const read = async (address: string) => {
    const font = create((await fetchFace(address)) as Buffer);
    if (!("layout" in font)) throw new TypeError(`${address} holds no single face`);
    return font;
  };
  const addresses = new Set(FACES.flatMap(({ files }) => wanted.map((subset) => files[subset])));
  const fonts = new Map(await Promise.all([...addresses].map(async (each) => [each, await read(each)] as const)));
  const faces: readonly FaceAt[] = FACES.map(({ face, weight, files }) => ({
    face,
    weight,
    fonts: wanted.map((subset) => fonts.get(files[subset])).filter((font) => font !== undefined),
  }));
  return shapeText(faces);
}
