import { counterTraits, traitNames, TRAITS, type Trait } from "./counterTraits.ts";
import type { PublishedCountsFigure } from "./publishedCountsFigure.ts";
import type { Table } from "./tableOf.ts";

type Counter = PublishedCountsFigure["counters"][number];

/** null: the record does not say. */
const saysOf = ({ id }: Counter, trait: Trait): string | null => counterTraits[id]?.[trait]?.says ?? null;

/** One row for each counter in view, one column for each thing that counters differ in. */
export const countersTable = (counters: readonly Counter[]): Table => ({
  columns: [
    { key: "counter", label: "Counter", numeric: false },
    ...TRAITS.map((trait) => ({ key: trait, label: traitNames[trait], numeric: false })),
  ],
  rows: counters.map((counter) => ({
    key: counter.id,
    cells: [counter.short, ...TRAITS.map((trait) => saysOf(counter, trait))],
  })),
});

/** In what a counter is known to differ from the next: only where something is said of both. Null where in nothing. */
export function differenceInWords(counter: Counter, next: Counter): string | null {
  const differing = TRAITS.flatMap((trait) => {
    const [own, other] = [saysOf(counter, trait), saysOf(next, trait)];
    return own === null || other === null || own === other
      ? []
      : [`${traitNames[trait].toLowerCase()}: ${own} (${next.short}: ${other})`];
  });
  return differing.length === 0 ? null : `Beside ${next.short}: ${differing.join("; ")}.`;
}
