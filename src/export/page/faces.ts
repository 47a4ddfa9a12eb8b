import interLatin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import interLatinExt from "@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url";
import serifLatin from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";
import serifLatinExt from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url";
import arabic from "@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url";
import { fetchFace } from "./fetchFace.ts";
import { needs, RANGES, type Subset } from "./subsets.ts";

type File = { readonly family: string; readonly subset: Subset; readonly weights: string; readonly address: string };

/** The same files as those of the page, so that what has been read once is not asked for again. */
const FILES: readonly File[] = [
  { family: "Inter", subset: "latin", weights: "100 900", address: interLatin },
  { family: "Inter", subset: "latin-ext", weights: "100 900", address: interLatinExt },
  { family: "Source Serif 4", subset: "latin", weights: "200 900", address: serifLatin },
  { family: "Source Serif 4", subset: "latin-ext", weights: "200 900", address: serifLatinExt },
  { family: "Vazirmatn", subset: "arabic", weights: "100 900", address: arabic },
];

const AT_ONCE = 0x80_00;

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(binary);
}

const rules = new Map<string, Promise<string>>();

async function ruleOf({ family, subset, weights, address }: File): Promise<string> {
  const letters = base64(await fetchFace(address));
  return `@font-face{font-family:"${family}";font-style:normal;font-weight:${weights};src:url(data:font/woff2;base64,${letters}) format("woff2");unicode-range:${RANGES[subset]}}`;
}

function cachedRule(file: File): Promise<string> {
  const known = rules.get(file.address);
  if (known !== undefined) return known;
  const made = ruleOf(file);
  rules.set(file.address, made);
  // What failed once may do the next time.
  made.catch(() => rules.delete(file.address));
  return made;
}

/**
 * The rules of style that bring the bundled faces into a picture whose letters are `text`: Inter and Source Serif 4 in
 * their Latin letters always, in those with rarer accents and Vazirmatn where `text` has such letters. Rejects with
 * NotMade "faces".
 */
export async function embeddedFaces(text: string): Promise<string> {
  const made = await Promise.all(FILES.filter(({ subset }) => needs(text, subset)).map(cachedRule));
  return made.join("\n");
}
