import {
  readPictureMetadata,
  writePictureMetadata,
  type PictureMetadata,
  type ReadMetadata,
  type Unread,
} from "./pictureMetadata.ts";
import { readXml } from "./readXml.ts";
import { xmlText } from "./xmlText.ts";

const SVG = "http://www.w3.org/2000/svg";
const OURS = "urn:counterclaim:picture";

/** The element that holds the metadata, ready to stand as a child of the root. */
export const writeSvgMetadata = (metadata: PictureMetadata): string =>
  `<metadata><cc:view xmlns:cc="${OURS}">${xmlText(writePictureMetadata(metadata))}</cc:view></metadata>`;

/** An element that is open: its namespace and name, and what prefixes mean within it. */
type Open = { readonly name: string; readonly prefixes: ReadonlyMap<string, string> };

function enter(name: string, attributes: ReadonlyMap<string, string>, parent: Open | undefined): Open {
  const prefixes = new Map(parent?.prefixes);
  for (const [attribute, value] of attributes) {
    if (attribute === "xmlns") prefixes.set("", value);
    else if (attribute.startsWith("xmlns:")) prefixes.set(attribute.slice(6), value);
  }
  const [local = "", prefix = ""] = name.split(":").toReversed();
  return { name: `${prefixes.get(prefix) ?? ""} ${local}`, prefixes };
}

const WHERE = [`${SVG} svg`, `${SVG} metadata`, `${OURS} view`];

const foreign = (why: string): Unread => ({ kind: "foreign", why });
const BROKEN: Unread = { kind: "damaged", why: "its SVG breaks off or is no XML" };

/**
 * Reads what `writeSvgMetadata` wrote, wherever another program moved it inside the root's own metadata. What a title, a
 * comment or a CDATA section says is never taken for it; a document with a DOCTYPE or entities of its own is refused.
 */
export function readSvgMetadata(svg: string): ReadMetadata {
  const path: Open[] = [];
  let said: string | null = null;
  for (const piece of readXml(svg)) {
    if (piece.kind === "doctype") return foreign("it holds a DOCTYPE, which no picture of Counterclaim does");
    if (piece.kind === "damaged") return BROKEN;
    if (piece.kind === "text") {
      if (said !== null && path.length === WHERE.length) said += piece.text;
    } else if (piece.kind === "close") {
      if (said !== null && path.length === WHERE.length) return readPictureMetadata(said);
      if (path.length === 0) return BROKEN;
      path.pop();
      if (path.length === 0) return { kind: "none", why: "it holds no address of a view" };
    } else {
      const element = enter(piece.name, piece.attributes, path.at(-1));
      if (path.length === 0 && element.name !== WHERE[0]) return foreign("it is a text, but no SVG");
      if (piece.empty) continue;
      path.push(element);
      if (path.length === WHERE.length && path.every(({ name }, at) => name === WHERE[at])) said = "";
    }
  }
  return path.length === 0 ? foreign("it is a text, but no SVG") : BROKEN;
}
