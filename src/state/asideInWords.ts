import { counted } from "@/domain/counted.ts";
import type { SlideAside } from "@/ingest/readDeck.ts";

const MOST_NAMED = 3;

/** "1 slide is set aside: slide 3, show is not a region of this page (…)."; null: none is. */
export function asideInWords(aside: readonly SlideAside[]): string | null {
  if (aside.length === 0) return null;
  const named = aside.slice(0, MOST_NAMED).map(({ slide, reason }) => `slide ${slide}, ${reason.replace(/\.$/u, "")}`);
  const more = aside.length - named.length;
  const how = `${counted(aside.length, "slide is", "slides are")} set aside`;
  return `${how}: ${named.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}
