/** What XML 1.0 cannot hold at all: control characters, halves of a pair, two that are no characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text for the inside of an element or of an attribute in double quotes; it is read back as it was, but for what XML forbids. */
export const xmlText = (text: string): string =>
  text.replaceAll(FORBIDDEN, "").replaceAll(/[&<>"\t\n\r]/gu, (sign) => ESCAPES[sign] ?? "");
