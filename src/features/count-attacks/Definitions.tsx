import { useState } from "react";
import { countersTable, differenceInWords } from "@/figures/countersCompared.ts";
import type { PublishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import { Fold } from "@/ui/Fold.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import "./PublishedCounts.css";

/** How each counter in the chart counts, in the record's words, in what it differs from the next, and all side by side. */
export function Definitions({ counters }: Pick<PublishedCountsFigure, "counters">) {
  const [open, setOpen] = useState(false);
  const [compared, setCompared] = useState(false);
  if (counters.length === 0) return null;
  return (
    <>
      <Fold
        label={counters.length === 1 ? "How it counts" : `How each of the ${counters.length} counts`}
        open={open}
        onOpenChange={setOpen}
      >
        <dl className="definitions">
          {counters.map((counter, at) => {
            const next = counters[at + 1];
            const difference = next === undefined ? null : differenceInWords(counter, next);
            return (
              <div key={counter.id}>
                <dt>{counter.name}</dt>
                <dd>{counter.method ?? "The record holds no description of how it counts."}</dd>
                {difference !== null && <dd className="definitions__difference">{difference}</dd>}
              </div>
            );
          })}
        </dl>
      </Fold>
      {counters.length > 1 && (
        <Fold label="Counters side by side" open={compared} onOpenChange={setCompared}>
          <div className="counters-compared">
            <TableTwin caption="How the counters in view count" {...countersTable(counters)} none="not said" />
          </div>
        </Fold>
      )}
    </>
  );
}
