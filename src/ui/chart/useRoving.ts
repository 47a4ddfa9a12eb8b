import { useRef, useState } from "react";

/** Of many marks one takes the tab key; the arrows go from mark to mark. Marks carry `data-key`. */
export function useRoving<Frame extends Element>(keys: readonly string[], start: string | undefined = keys[0]) {
  const [held, hold] = useState<string | undefined>(start);
  const frame = useRef<Frame>(null);
  const current = held !== undefined && keys.includes(held) ? held : start;
  return {
    frame,
    tabIndexOf: (key: string): 0 | -1 => (key === current ? 0 : -1),
    hold,
    goTo(key: string | undefined) {
      if (key === undefined) return;
      hold(key);
      for (const mark of frame.current?.querySelectorAll<SVGElement>("[data-key]") ?? [])
        if (mark.dataset["key"] === key) mark.focus();
    },
  };
}
