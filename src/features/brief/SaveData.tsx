import { useState } from "react";
import { counted } from "@/domain/counted.ts";
import { isoDay } from "@/domain/Day.ts";
import { claimsCsv } from "@/export/csv/claimsCsv.ts";
import { eventsCsv } from "@/export/csv/eventsCsv.ts";
import { sourcesCsv } from "@/export/csv/sourcesCsv.ts";
import { dataSetJson } from "@/export/json/dataSetJson.ts";
import { selectedRows } from "@/export/json/selectedRows.ts";
import { saveFile } from "@/export/page/saveFile.ts";
import { useRoom, useSelection } from "@/state/room.ts";
import { useCitedFrom } from "@/state/useCitedFrom.ts";
import { useExportChoice } from "@/state/useExportChoice.ts";
import { Saved, type Outcome } from "@/ui/Saved.tsx";

/** Events, claims and sources in view, each with its id, and all of them as a data set that opens here again. */
export function SaveData() {
  const { edition } = useRoom();
  const { dataSet, isEventInView, isClaimInView } = useSelection();
  const citedFrom = useCitedFrom();
  const { choice } = useExportChoice();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const events = dataSet.events.filter(({ id }) => isEventInView(id));
  const claims = dataSet.claims.filter(isClaimInView);
  const sources = () => {
    const named = new Set([...events, ...claims].flatMap((row) => row.sources));
    return dataSet.sources.filter(({ id }) => named.has(id));
  };
  const form = { bom: choice.mark };
  const save = (part: string, extension: "csv" | "json", write: () => string) => async () => {
    setOutcome({ kind: "busy", says: `Writing the ${part}…` });
    const type = extension === "csv" ? "text/csv" : "application/json";
    const name = `counterclaim-${part}-${isoDay(citedFrom().today)}.${extension}`;
    setOutcome(await saveFile(async () => ({ name, blob: new Blob([write()], { type: `${type};charset=utf-8` }) })));
  };
  const saves = [
    {
      label: `${counted(events.length, "event", "events")} as CSV`,
      run: save("events", "csv", () => eventsCsv(events, form)),
    },
    {
      label: `${counted(claims.length, "claim", "claims")} as CSV`,
      run: save("claims", "csv", () => claimsCsv(claims, dataSet, form)),
    },
    { label: "Their sources as CSV", run: save("sources", "csv", () => sourcesCsv(sources(), form)) },
    {
      label: "This selection as a data set (JSON)",
      run: save("data-set", "json", () =>
        dataSetJson(
          {
            edition,
            ...selectedRows(dataSet, { events: events.map(({ id }) => id), claims: claims.map(({ id }) => id) }),
          },
          citedFrom(),
        ),
      ),
    },
  ];
  return (
    <>
      <div className="briefing-window__row">
        {saves.map(({ label, run }) => (
          <button key={label} type="button" className="button" onClick={() => void run()}>
            {label}
          </button>
        ))}
      </div>
      <p className="small muted">
        The data set holds what the chosen events and claims name, too, and opens here again by Open data.
      </p>
      {outcome !== null && <Saved outcome={outcome} onClose={() => setOutcome(null)} />}
    </>
  );
}
