/** Of a PNG, the signature, then the length and name of its first chunk, then width and height. */
const SIGNATURE = "\u0089PNG\r\n\u001a\n";
const AT = 16;

/** The pixels of a PNG in a data: address; null of anything else. */
export function pixelsOf(url: string): { readonly width: number; readonly height: number } | null {
  const begins = /^data:image\/png;base64,([A-Za-z0-9+/]{32})/u.exec(url)?.[1];
  if (begins === undefined) return null;
  const bytes = atob(begins);
  if (!bytes.startsWith(SIGNATURE)) return null;
  const numberAt = (at: number): number =>
    [0, 1, 2, 3].reduce((number, byte) => number * 256 + bytes.charCodeAt(at + byte), 0);
  const [width, height] = [numberAt(AT), numberAt(AT + 4)];
  return width > 0 && height > 0 ? { width, height } : null;
}
