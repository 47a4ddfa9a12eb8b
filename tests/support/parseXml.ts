import { JSDOM } from "jsdom";

const parser = new new JSDOM().window.DOMParser();

/** An SVG as another program's parser reads it; throws where it is no XML. */
export const parseXml = (svg: string): Document => parser.parseFromString(svg, "image/svg+xml");
