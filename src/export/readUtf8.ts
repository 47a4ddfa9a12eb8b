export type Utf8Read =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "fault"; readonly why: string };

const LINE_END = 10;
const decoded = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

/** The first line that is no UTF-8, counted from 1. No sign of several bytes holds the byte that ends a line. */
function lineOfFault(bytes: Uint8Array): number {
  for (let line = 1, from = 0; ; line += 1) {
    const end = bytes.indexOf(LINE_END, from);
    if (end === -1) return line;
    try {
      decoded(bytes.subarray(from, end));
    } catch {
      return line;
    }
    from = end + 1;
  }
}

/** The text of a file; no sign of it is replaced in silence. */
export function readUtf8(bytes: Uint8Array): Utf8Read {
  try {
    return { kind: "text", text: decoded(bytes) };
  } catch {
    return {
      kind: "fault",
      why: `The text is not in UTF-8 from line ${lineOfFault(bytes)} on, so its names and quotations cannot be trusted. Use the file as it was first saved, or save it again as UTF-8.`,
    };
  }
}
