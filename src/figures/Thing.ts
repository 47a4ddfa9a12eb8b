import type { NamedPoint } from "@/domain/areaText.ts";
import type { ActorId, EventId, QuestionId } from "@/domain/ids.ts";
import type { CountPeriod } from "./countPeriod.ts";
import type { publishedCounts } from "./publishedCounts.ts";

/** What is done when a thing is chosen. */
export type Leads =
  | { readonly to: "command"; readonly id: string }
  | { readonly to: "deck"; readonly key: string }
  | { readonly to: "place"; readonly label: string }
  | { readonly to: "province"; readonly key: string }
  | { readonly to: "crossing"; readonly point: NamedPoint }
  /** A monitor's figures among the published counts. */
  | {
      readonly to: "counts";
      readonly counted: keyof typeof publishedCounts;
      readonly period: CountPeriod;
    }
  | { readonly to: "actor"; readonly id: ActorId }
  | { readonly to: "question"; readonly id: QuestionId }
  | { readonly to: "event"; readonly id: EventId }
  | { readonly to: "publisher"; readonly name: string };

export const THING_GROUPS = ["Commands", "Slides", "Places", "Actors", "Questions", "Events", "Publishers"] as const;
export type ThingGroup = (typeof THING_GROUPS)[number];

/** Something that can be found by typing, and what happens when it is chosen. */
export type Thing = {
  /** Unique among all things. */
  readonly key: string;
  readonly group: ThingGroup;
  readonly title: string;
  /** What tells it from others; written only when it is shown. */
  readonly about: () => string;
  /** What happens: "Show on the map". */
  readonly does: string;
  readonly leads: Leads;
  /** What it is called, the title apart. */
  readonly names: readonly string[];
  /** Further words by which it is found. */
  readonly words: string;
  /** Whole numbers claimed on it. */
  readonly numbers: readonly number[];
  /** Among equals, the higher first. */
  readonly weight: number;
};
