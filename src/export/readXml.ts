/** A piece of an XML text; names as they are written, text and values unescaped. */
export type XmlPiece =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly empty: boolean;
    }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string }
  /** Of a document with a DOCTYPE nothing is read: what its words stand for could be anything. */
  | { readonly kind: "doctype" }
  /** Not XML from here on. */
  | { readonly kind: "damaged" };

const ATTRIBUTE = /\s+([^\s=/<>"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gu;
const OPEN = /<([^\s/<>!?"'=]+)((?:\s+[^\s=/<>"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/uy;
const CLOSE = /<\/([^\s/<>]+)\s*>/uy;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([a-z]{1,5}));|&/gu;

/** Text without its references; null where one is none of XML's own. */
function unescaped(text: string): string | null {
  let whole = true;
  const plain = text.replaceAll(REFERENCE, (_, decimal?: string, hex?: string, name?: string) => {
    const code = decimal === undefined ? (hex === undefined ? null : Number.parseInt(hex, 16)) : Number(decimal);
    const sign = code === null ? NAMED[name ?? ""] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (sign === undefined) whole = false;
    return sign ?? "";
  });
  return whole ? plain : null;
}

function opened(match: RegExpExecArray): XmlPiece {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of (match[2] ?? "").matchAll(ATTRIBUTE)) {
    const value = unescaped(double ?? single ?? "");
    if (value === null || attributes.has(name)) return { kind: "damaged" };
    attributes.set(name, value);
  }
  return { kind: "open", name: match[1] ?? "", attributes, empty: match[3] === "/" };
}

/** What stands between `opens` and `closes`, and where it ends; null where it does not end. */
function enclosed(xml: string, at: number, opens: string, closes: string): readonly [string, number] | null {
  if (!xml.startsWith(opens, at)) return null;
  const end = xml.indexOf(closes, at + opens.length);
  return end === -1 ? null : [xml.slice(at + opens.length, end), end + closes.length];
}

const matched = (form: RegExp, xml: string, at: number): RegExpExecArray | null => {
  form.lastIndex = at;
  return form.exec(xml);
};

/**
 * The pieces of an XML text from first to last, comments and instructions left out. It needs no DOM and fetches nothing;
 * that every element closes where it should is not checked. It ends after the first piece that is no XML.
 */
export function* readXml(xml: string): Generator<XmlPiece> {
  let at = 0;
  while (at < xml.length) {
    const skipped = enclosed(xml, at, "<!--", "-->") ?? enclosed(xml, at, "<?", "?>");
    const section = enclosed(xml, at, "<![CDATA[", "]]>");
    const open = matched(OPEN, xml, at);
    const close = matched(CLOSE, xml, at);
    if (skipped !== null) at = skipped[1];
    else if (section !== null) {
      yield { kind: "text", text: section[0] };
      at = section[1];
    } else if (open !== null) {
      yield opened(open);
      at += open[0].length;
    } else if (close !== null) {
      yield { kind: "close", name: close[1] ?? "" };
      at += close[0].length;
    } else if (xml[at] === "<") {
      yield { kind: /^<!DOCTYPE/iu.test(xml.slice(at, at + 9)) ? "doctype" : "damaged" };
      return;
    } else {
      const next = xml.indexOf("<", at);
      const end = next === -1 ? xml.length : next;
      const text = unescaped(xml.slice(at, end));
      yield text === null ? { kind: "damaged" } : { kind: "text", text };
      at = end;
    }
  }
}
