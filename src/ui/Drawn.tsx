import { createElement, Fragment, type ReactNode } from "react";
import type { Mark } from "@/layout/Mark.ts";

const camel = (name: string): string =>
  name.startsWith("data-") || name.startsWith("aria-")
    ? name
    : name === "class"
      ? "className"
      : name.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

function element({ tag, attrs, children }: Mark): ReactNode {
  const props = Object.fromEntries(Object.entries(attrs).map(([name, value]) => [camel(name), value]));
  return createElement(tag, props, ...children.map((child) => (typeof child === "string" ? child : element(child))));
}

/** Pieces of a picture on the page, in the colours of its theme. */
export const Drawn = ({ marks }: { readonly marks: readonly Mark[] }) =>
  createElement(Fragment, null, ...marks.map(element));
