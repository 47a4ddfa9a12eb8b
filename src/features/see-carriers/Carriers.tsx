import { useMemo, useState } from "react";
import { numberInWords } from "@/domain/numberInWords.ts";
import { noSources } from "@/engine/Clauses.ts";
import { carriersFigure } from "@/figures/carriersFigure.ts";
import { carriersTable } from "@/figures/carriersTable.ts";
import { footOf } from "@/figures/footOf.ts";
import { hiddenInWords } from "@/figures/hiddenInWords.ts";
import { useChoose, useSelection, useStamp, useView } from "@/state/room.ts";
import { useOnShelf } from "@/state/useOnShelf.ts";
import { Foot } from "@/ui/Foot.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { Remedy } from "@/ui/Remedy.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { carriersPicture, NOTHING_CARRIED } from "./carriersPicture.ts";
import { CarriersGrid, PRINT_MOST } from "./CarriersGrid.tsx";
import "./Carriers.css";

/** Which publishers carry whose claims, and which carry one side's only. */
export function Carriers() {
  const selection = useSelection();
  const stamp = useStamp();
  const choose = useChoose();
  const order = useView((view) => view.carrierOrder);
  const [asTable, setAsTable] = useState(false);
  const figure = useMemo(() => carriersFigure(selection, { order }, stamp), [selection, order, stamp]);
  useOnShelf("Who carries whom", () => carriersPicture(figure));
  return (
    <Panel
      name="Who carries whom"
      caption={figure.caption}
      tools={<TableSwitch on={asTable} onChange={setAsTable} />}
      foot={<Foot {...footOf(figure)} />}
    >
      {figure.hidden > 0 && (
        <Remedy action="Lift the source filter" onAct={() => choose(noSources)}>
          {hiddenInWords(figure.hidden)}
        </Remedy>
      )}
      {asTable ? (
        <TableTwin caption={figure.caption} {...carriersTable(figure)} none="–" />
      ) : figure.rows.length === 0 ? (
        <p className="muted">{NOTHING_CARRIED}</p>
      ) : (
        <>
          <p className="carriers__note small muted">
            A number filters: it shows the events and questions in which that side takes part or speaks, carried by that
            publisher.
          </p>
          <CarriersGrid figure={figure} />
          {figure.rows.length > PRINT_MOST && (
            <p className="carriers__printed small muted">
              {PRINT_MOST} of {numberInWords(figure.rows.length)} printed; the table holds all.
            </p>
          )}
        </>
      )}
    </Panel>
  );
}
