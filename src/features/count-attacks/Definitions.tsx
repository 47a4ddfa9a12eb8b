import { useState } from "react";
import type { PublishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import { Fold } from "@/ui/Fold.tsx";

/** How each counter in the chart counts, in the record's words. */
export function Definitions({ counters }: Pick<PublishedCountsFigure, "counters">) {
  const [open, setOpen] = useState(false);
  if (counters.length === 0) return null;
  return (
    <Fold
      label={counters.length === 1 ? "How it counts" : `How each of the ${counters.length} counts`}
      open={open}
      onOpenChange={setOpen}
    >
      <dl className="definitions">
        {counters.map(({ id, name, method }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{method ?? "The record holds no description of how it counts."}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
