import { useEffect, useEffectEvent, useRef, useState, type RefObject } from "react";
import type { Camera, Frame } from "@/layout/map/mercator.ts";

type News = { readonly text: string; readonly turn: number };
type MoveNews = {
  readonly news: News;
  /** Says something at once. */
  readonly tell: (text: string) => void;
  /** The reader has pressed this: say it with what is then in view. */
  readonly act: (words: string) => void;
  /** The move that follows needs no word: what has the focus is read by itself. */
  readonly hush: () => void;
};

/** Moves that follow each other within this are told as one. */
const PAUSE_MS = 500;
/** A move that has not come to rest within this does not come: the map looked there already. */
const HUSH_MS = 1000;

function moveInWords(before: Camera, now: Camera): string | null {
  const nearer = now.zoom - before.zoom;
  if (Math.abs(nearer) > 0.01) return nearer > 0 ? "Zoomed in" : "Zoomed out";
  const far = Math.hypot(now.lon - before.lon, now.lat - before.lat) * 2 ** now.zoom;
  return far > 0.5 ? "Moved" : null;
}

/** What a move of the map changed, for those who do not see it; only of moves that the reader made. */
export function useMoveNews(
  node: RefObject<HTMLElement | null>,
  frame: Frame,
  still: Camera,
  inView: () => string,
): MoveNews {
  const [news, setNews] = useState<News>({ text: "", turn: 0 });
  const [presses, setPresses] = useState(0);
  const touched = useRef(false);
  const before = useRef(still);
  const pending = useRef<string | null>(null);
  const quietUntil = useRef(0);
  const tell = (text: string) => setNews(({ turn }) => ({ text, turn: turn + 1 }));
  const say = useEffectEvent(() => {
    if (pending.current !== null) tell(`${pending.current}: ${inView()}`);
    pending.current = null;
  });

  useEffect(() => {
    const within = node.current;
    if (within === null) return;
    const touch = () => {
      touched.current = true;
    };
    const signs = ["pointerdown", "wheel", "keydown"] as const;
    for (const sign of signs) within.addEventListener(sign, touch, { capture: true, passive: true });
    return () => {
      for (const sign of signs) within.removeEventListener(sign, touch, { capture: true });
    };
  }, [node]);

  // What a change of size brings, the reader has not done.
  useEffect(() => {
    touched.current = false;
  }, [frame]);

  useEffect(() => {
    const isOwn = touched.current && Date.now() > quietUntil.current;
    pending.current ??= isOwn ? moveInWords(before.current, still) : null;
    if (before.current !== still) {
      touched.current = false;
      quietUntil.current = 0;
    }
    before.current = still;
    if (pending.current === null) return;
    const later = setTimeout(say, PAUSE_MS);
    return () => clearTimeout(later);
  }, [still, presses]);

  return {
    news,
    tell,
    act: (words) => {
      pending.current = words;
      setPresses((count) => count + 1);
    },
    hush: () => {
      pending.current = null;
      quietUntil.current = Date.now() + HUSH_MS;
    },
  };
}
