import { useLayoutEffect, useState, type ReactNode } from "react";
import "./MoreBelow.css";

type Reach = { readonly scrolls: boolean; readonly below: boolean };

/** Less than this is no more than a line that was rounded. */
const SLACK = 6;
/** Of what is in sight, so much goes by at a press; the rest is kept for the eye. */
const STEP = 0.85;

const isLonger = (each: HTMLElement) => each.scrollHeight > each.clientHeight + SLACK;
const hasMore = (each: HTMLElement) => each.scrollHeight - each.clientHeight - each.scrollTop > SLACK;

/** A list of which only a part is drawn scrolls itself, inside. */
const listIn = (area: HTMLElement) => area.querySelector<HTMLElement>(".virtual");

/** A place that scrolls what is higher than it, and says as long as more follows. */
export function MoreBelow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [area, setArea] = useState<HTMLElement | null>(null);
  const [reach, setReach] = useState<Reach>({ scrolls: false, below: false });
  useLayoutEffect(() => {
    const inner = area?.firstElementChild ?? null;
    if (area === null || inner === null) return;
    const look = () => {
      const list = listIn(area);
      const scrolls = isLonger(area);
      const below = hasMore(area) || (list !== null && hasMore(list));
      setReach((before) => (before.scrolls === scrolls && before.below === below ? before : { scrolls, below }));
    };
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    look();
    area.addEventListener("scroll", look, { passive: true, capture: true });
    const sizes = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(look);
    sizes?.observe(area);
    sizes?.observe(inner);
    const parts = new MutationObserver(soon);
    parts.observe(inner, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      area.removeEventListener("scroll", look, { capture: true });
      sizes?.disconnect();
      parts.disconnect();
    };
  }, [area]);
  const goOn = () => {
    if (area === null) return;
    const list = listIn(area);
    const scrolled = list !== null && hasMore(list) ? list : area;
    scrolled.scrollBy({ top: scrolled.clientHeight * STEP, behavior: "smooth" });
  };
  return (
    <div className="more-below" data-below={reach.below}>
      <div
        className="more-below__area"
        ref={setArea}
        {...(reach.scrolls && { role: "group", "aria-label": label, tabIndex: 0, "data-scrolls": "" })}
      >
        <div className="more-below__inner">{children}</div>
      </div>
      {reach.below && (
        <button type="button" className="more-below__sign" onClick={goOn}>
          More below <span aria-hidden="true">↓</span>
        </button>
      )}
    </div>
  );
}
