import { use, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { CaptionLinesContext } from "./CaptionLines.ts";

/** A stop after a short word may be that of an abbreviation. */
const FIRST_SENTENCE = /^.*?(?:\p{L}{4}|[\p{N})”])[.?!](?=\s+[\p{Lu}\p{N}“])/u;

type Props = { readonly id: string };

function FittedCaption({ id, text, lines }: Props & { readonly text: string; readonly lines: number }) {
  const [tooLong, setTooLong] = useState<string | null>(null);
  const place = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (place.current === null || tooLong === text) return;
    const line = Number.parseFloat(getComputedStyle(place.current).lineHeight);
    if (place.current.clientHeight > line * lines + 2) setTooLong(text);
  }, [text, lines, tooLong]);
  const first = tooLong === text ? (FIRST_SENTENCE.exec(text)?.[0] ?? text) : text;
  return (
    <p className="panel__caption" id={id} ref={place}>
      {first}
      {first !== text && <span className="visually-hidden">{text.slice(first.length)}</span>}
    </p>
  );
}

/** What a panel shows, in words. Never cut: where there are few lines for it, its first sentence is seen and all is read. */
export function PanelCaption({ id, children }: Props & { readonly children: ReactNode }) {
  const lines = use(CaptionLinesContext);
  if (lines !== null && typeof children === "string") return <FittedCaption id={id} text={children} lines={lines} />;
  return (
    <p className="panel__caption" id={id}>
      {children}
    </p>
  );
}
