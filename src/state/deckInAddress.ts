import type { Deck } from "@/domain/Deck.ts";
import { deckJson, LONGEST_DECK, readDeck, type DeckRead } from "@/ingest/readDeck.ts";

/** An address of more characters is cut by programs that pass it on. */
export const MOST_IN_ADDRESS = 2000;

/** The key of a deck that the address itself carries, or how long it would be. */
export type DeckInAddress =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "too-long"; readonly length: number; readonly most: number };

const damaged: DeckRead = {
  kind: "fault",
  why: "The deck in this address is damaged: it may have been cut when it was passed on. Ask for the address again, or for the deck as a file.",
};

type Bytes = Uint8Array<ArrayBuffer>;
type Through = ReadableWritablePair<Bytes, BufferSource>;

const through = (bytes: Bytes, change: Through): ReadableStream<Bytes> =>
  new ReadableStream<BufferSource>({
    start: (whole) => {
      whole.enqueue(bytes);
      whole.close();
    },
  }).pipeThrough(change);

/** All bytes of a stream; null: there are more than `most`, and the rest is not made. */
async function bytesOf(stream: ReadableStream<Bytes>, most: number): Promise<Bytes | null> {
  const reader = stream.getReader();
  const parts: Bytes[] = [];
  let length = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- the pieces come one after the other.
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > most) {
      // oxlint-disable-next-line no-await-in-loop -- this is the last turn.
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

function base64url(bytes: Bytes): string {
  let text = "";
  for (const byte of bytes) text += String.fromCodePoint(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Fails where the text is not base64url. */
const fromBase64url = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.codePointAt(0) ?? 0);

/** A deck as a part of an address, "~" and what is left of its file when it is packed. */
export async function deckToKey(deck: Deck): Promise<DeckInAddress> {
  const file = new TextEncoder().encode(JSON.stringify(deckJson(deck)));
  const packed = await bytesOf(through(file, new CompressionStream("deflate-raw")), Infinity);
  const key = `~${base64url(packed ?? new Uint8Array())}`;
  return key.length <= MOST_IN_ADDRESS
    ? { kind: "key", key }
    : { kind: "too-long", length: key.length, most: MOST_IN_ADDRESS };
}

/** The deck that such a key carries. An address comes from anybody: it may be damaged, or unpack to more than a deck holds. */
export async function deckFromKey(key: string): Promise<DeckRead> {
  try {
    const stream = through(fromBase64url(key.slice(1)), new DecompressionStream("deflate-raw"));
    const file = await bytesOf(stream, LONGEST_DECK);
    if (file === null)
      return {
        kind: "fault",
        why: "The deck in this address unpacks to more than a deck holds. Ask for it as a file.",
      };
    const text = new TextDecoder("utf-8", { fatal: true }).decode(file);
    // What is not even JSON was cut or mistyped; whatever else is wrong with it was wrong before it was packed.
    JSON.parse(text);
    return readDeck(text);
  } catch {
    return damaged;
  }
}
