/** Why no text could be taken from a PNG, or put into one. */
export type NoPngText = { readonly kind: "none" | "foreign" | "damaged"; readonly why: string };

export type ReadPngText = { readonly kind: "text"; readonly text: string } | NoPngText;

export type WrittenPng = { readonly kind: "written"; readonly png: Uint8Array<ArrayBuffer> } | NoPngText;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const LENGTH_AND_TYPE = 8;
const CRC = 4;
/** A length above it is none (PNG, 5.3). */
const LONGEST = 0x7fff_ffff;

const damaged = (why: string): NoPngText => ({ kind: "damaged", why });

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffff_ffff) >>> 0;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Whether bytes begin as a PNG does. */
export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte);

type Chunk = {
  readonly type: string;
  /** Type and data, which the CRC covers. */
  readonly covered: Uint8Array;
  readonly crc: number;
  /** Where the next one begins. */
  readonly end: number;
};

/** The chunk that begins at `at`; null where the file ends within it. */
function chunkAt(png: Uint8Array, at: number): Chunk | null {
  if (at + LENGTH_AND_TYPE + CRC > png.length) return null;
  const view = viewOf(png);
  const length = view.getUint32(at);
  const end = at + LENGTH_AND_TYPE + length + CRC;
  if (length > LONGEST || end > png.length) return null;
  const covered = png.subarray(at + 4, at + LENGTH_AND_TYPE + length);
  return { type: String.fromCharCode(...covered.subarray(0, 4)), covered, crc: view.getUint32(end - CRC), end };
}

const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const big = (number: number): readonly number[] => [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);

/** An iTXt chunk, not compressed, without a language. NUL ends a field there, so the text cannot hold one. */
function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  const said = encoder.encode(text.replaceAll("\0", ""));
  const covered = join(encoder.encode(`iTXt${keyword}`), [0, 0, 0, 0, 0], said);
  return join(big(covered.length - 4), covered, big(crcOf(covered)));
}

/**
 * A PNG with texts of its own behind its header (IHDR), each under a keyword of 1 to 79 Latin letters. Everything else
 * stays as it is.
 */
export function withPngTexts(
  png: Uint8Array,
  texts: readonly { readonly keyword: string; readonly text: string }[],
): WrittenPng {
  if (!isPng(png)) return { kind: "foreign", why: "it is no PNG" };
  const header = chunkAt(png, SIGNATURE.length);
  if (header?.type !== "IHDR") return damaged("its PNG breaks off before its header ends");
  const written = texts.map(({ keyword, text }) => textChunk(keyword, text));
  return { kind: "written", png: join(png.subarray(0, header.end), ...written, png.subarray(header.end)) };
}

/** The text of an iTXt chunk under the keyword; null where it is another's. */
function textOf({ covered, crc }: Chunk, keyword: string): ReadPngText | null {
  const data = covered.subarray(4);
  const name = new TextEncoder().encode(`${keyword}\0`);
  if (!name.every((byte, at) => data[at] === byte)) return null;
  if (crcOf(covered) !== crc)
    return damaged("the part of the PNG that holds its view has changed on the way (wrong checksum)");
  const compressed = data[name.length];
  // Flag and method, then the language and the keyword in that language, each ended by a NUL.
  const language = data.indexOf(0, name.length + 2);
  const translated = language === -1 ? -1 : data.indexOf(0, language + 1);
  if (translated === -1) return damaged("the part of the PNG that holds its view breaks off");
  if (compressed !== 0) return damaged("another program has compressed the part of the PNG that holds its view");
  try {
    const said = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data.subarray(translated + 1));
    return { kind: "text", text: said };
  } catch {
    return damaged("the part of the PNG that holds its view is no UTF-8");
  }
}

/** The text that a PNG holds under a keyword, the first if there are several. Never throws, whatever the bytes are. */
export function readPngText(png: Uint8Array, keyword: string): ReadPngText {
  if (!isPng(png)) return { kind: "foreign", why: "it is no PNG" };
  let at = SIGNATURE.length;
  while (true) {
    const chunk = chunkAt(png, at);
    if (chunk === null) return damaged("its PNG breaks off in the middle");
    const said = chunk.type === "iTXt" ? textOf(chunk, keyword) : null;
    if (said !== null) return said;
    if (chunk.type === "IEND") return { kind: "none", why: "it holds no address of a view" };
    at = chunk.end;
  }
}
