import { useDeferredValue, useState, type ReactNode } from "react";
import { WhoseNumbers } from "@/features/choose-voice/WhoseNumbers.tsx";
import { CompareControl } from "@/features/compare-selections/CompareControl.tsx";
import { Chips } from "@/features/filter/Chips.tsx";
import { FilterPanel } from "@/features/filter/FilterPanel.tsx";
import { NothingMatches } from "@/features/filter/NothingMatches.tsx";
import { Timeline } from "@/features/see-time/Timeline.tsx";
import type { Rejection } from "@/state/useRecord.ts";
import { useRoom, useSelection, useView } from "@/state/room.ts";
import { lazyView } from "@/ui/lazyView.tsx";
import { Sheet } from "@/ui/Sheet.tsx";
import { useMedia } from "@/ui/useMedia.ts";
import { Following } from "./Following.tsx";
import { FollowingViews } from "./FollowingViews.tsx";
import { Header } from "./Header.tsx";
import { SetAside } from "./SetAside.tsx";
import { Status } from "./Status.tsx";
import { View } from "./View.tsx";
import "./Dashboard.css";

const Record = lazyView(
  async () => (await import("@/features/read-record/Record.tsx")).Record,
  <p className="muted" aria-busy="true">
    Opening the record…
  </p>,
);

const Rules = lazyView(
  async () => (await import("@/features/read-rules/Rules.tsx")).Rules,
  <p className="muted" aria-busy="true">
    Opening the rules…
  </p>,
);

const WIDE = "(min-width: 960px)";

/** Analyst mode: filters beside the views, the opened record or the rules over them. */
export function Dashboard({
  rejected,
  notices,
}: {
  readonly rejected: readonly Rejection[];
  readonly notices: ReactNode;
}) {
  const { dataSet } = useRoom();
  const wide = useMedia(WIDE);
  // What is typed and ticked shows at once; the numbers beside it follow when there is time.
  const following = useDeferredValue(useSelection());
  const opened = useView((view) => view.event);
  const rule = useView((view) => view.rule);
  const [showsSetAside, setShowsSetAside] = useState(false);
  const event = opened === null ? null : (dataSet.eventById.get(opened) ?? null);
  return (
    <>
      <a className="skip" href="#views" onClick={(click) => skipTo(click, "views")}>
        Skip to the views
      </a>
      <Header />
      <div className="statusbar">
        <Status
          setAside={rejected.filter(({ kept }) => !kept).length}
          leftOut={rejected.filter(({ kept }) => kept).length}
          onSetAside={() => setShowsSetAside(true)}
        />
        <Chips />
      </div>
      <main className={event === null && rule === null ? "room" : "room room--reading"}>
        {wide ? (
          <div className="room__filters">
            <Following name="Filters" of={FilterPanel} selection={following} />
          </div>
        ) : (
          <div className="room__sheet">
            <Sheet trigger="Filters" title="Filters" done="Show results">
              <FilterPanel />
            </Sheet>
          </div>
        )}
        <div className="room__views" id="views" tabIndex={-1}>
          {notices}
          <NothingMatches />
          {showsSetAside && rejected.length > 0 && (
            <SetAside rejected={rejected} onClose={() => setShowsSetAside(false)} />
          )}
          <div className="room__choices">
            <WhoseNumbers />
            <CompareControl />
          </div>
          <div className="room__time">
            <View name="Timeline">
              <Timeline />
            </View>
          </div>
          <FollowingViews />
        </div>
        {rule !== null ? (
          <div className="room__record">
            <View name="Rules">
              <Rules />
            </View>
          </div>
        ) : (
          event !== null && (
            <div className="room__record">
              <View name="Record">
                <Record event={event} />
              </View>
            </div>
          )
        )}
      </main>
    </>
  );
}

/** The part of the address behind # belongs to the view, so an ordinary link to an element would lose it. */
function skipTo(click: { readonly preventDefault: () => void }, id: string): void {
  click.preventDefault();
  document.getElementById(id)?.focus();
}
