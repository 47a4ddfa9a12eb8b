import { counted } from "@/domain/counted.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { noClauses, noPlaces, noSources, type Clauses } from "@/engine/Clauses.ts";
import type { Dimension } from "@/engine/Dimension.ts";
import { useChoose, useRoom, useSelection } from "@/state/room.ts";
import { lineUnread } from "@/figures/lineUnread.ts";
import { useFocusAfter } from "@/ui/useFocusAfter.ts";
import { focusStatus } from "./focusStatus.ts";
import { Notice } from "@/ui/Notice.tsx";

const LIFTS: Record<Dimension, { readonly name: string; readonly without: Partial<Clauses> }> = {
  days: { name: "dates", without: { from: null, to: null } },
  actors: { name: "actors", without: { actors: [] } },
  sources: { name: "sources", without: noSources },
  types: { name: "event types", without: { types: [] } },
  places: { name: "places", without: noPlaces },
  search: { name: "search", without: { search: "" } },
  contradicted: { name: "“only contradicted”", without: { contradicted: false } },
};

const countOf = (shown: number): string => counted(shown, "event", "events");

/** Nothing matches: which filter removed the last event, and a way to lift it. */
export function NothingMatches() {
  const { clauses, events, eventRows, openRows } = useSelection();
  const { hasLine } = useRoom();
  const chooseOf = useChoose();
  const focusAfter = useFocusAfter(eventRows);
  const choose = (change: Partial<Clauses>) => {
    focusAfter(focusStatus);
    chooseOf(change);
  };
  if (eventRows.length > 0 || events.size === 0) return null;
  const lifts = events.liftOne().toSorted((a, b) => b.shown - a.shown);
  const helpful = lifts.filter(({ shown }) => shown > 0);
  const openShown = openRows.length;
  return (
    <Notice
      kind="note"
      title="No event matches all these filters."
      actions={
        <>
          {helpful.map(({ dimension, shown }) => (
            <button key={dimension} type="button" className="button" onClick={() => choose(LIFTS[dimension].without)}>
              Lift {LIFTS[dimension].name}: {countOf(shown)}
            </button>
          ))}
          {helpful.length === 0 && (
            <button type="button" className="button" onClick={() => choose(noClauses)}>
              Clear every filter
            </button>
          )}
        </>
      }
    >
      {helpful.length > 0
        ? `${helpful.length === 1 ? "This filter removes" : "Each of these filters removes"} the last event: ${helpful.map(({ dimension }) => LIFTS[dimension].name).join(", ")}. Lift ${helpful.length === 1 ? "it" : "one of them"} and events come back.`
        : "No single filter is to blame: lifting one alone brings nothing back."}
      {clauses.area?.kind === "line" && hasLine === false && ` ${lineUnread}`}
      {openShown > 0 &&
        ` ${numberInWords(openShown)} ${openShown === 1 ? "question" : "questions"} without an event (counts over a period, standing questions) still ${openShown === 1 ? "matches and is" : "match and are"} shown below.`}
    </Notice>
  );
}
