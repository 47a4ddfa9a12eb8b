import { useDeferredValue, useState, type ReactNode } from "react";
import { WhoseNumbers } from "@/features/choose-voice/WhoseNumbers.tsx";
import { CompareControl } from "@/features/compare-selections/CompareControl.tsx";
import { Chips } from "@/features/filter/Chips.tsx";
import { FilterPanel } from "@/features/filter/FilterPanel.tsx";
import { NothingMatches } from "@/features/filter/NothingMatches.tsx";
import { AddToDeck } from "@/features/make-deck/AddToDeck.tsx";
import { ExportButton } from "@/features/save-figure/ExportButton.tsx";
import { Timeline } from "@/features/see-time/Timeline.tsx";
import type { Rejection } from "@/state/useRecord.ts";
import { useSelection } from "@/state/room.ts";
import { PanelToolsContext } from "@/ui/PanelTools.tsx";
import { Sheet } from "@/ui/Sheet.tsx";
import { useMedia } from "@/ui/useMedia.ts";
import { Following } from "./Following.tsx";
import { FollowingViews } from "./FollowingViews.tsx";
import { Header } from "./Header.tsx";
import { Introducing } from "./Introducing.tsx";
import { SetAside } from "./SetAside.tsx";
import { OpenedReading, useIsReading } from "./OpenedReading.tsx";
import { Printed } from "./Printed.tsx";
import { Status } from "./Status.tsx";
import { View } from "./View.tsx";
import "./Dashboard.css";

const WIDE = "(min-width: 960px)";

const toolsOf = (region: string) => (
  <>
    <AddToDeck region={region} />
    <ExportButton region={region} />
  </>
);

/** Analyst mode: filters beside the views, the opened record or the rules over them. */
export function Dashboard({
  rejected,
  notices,
}: {
  readonly rejected: readonly Rejection[];
  readonly notices: ReactNode;
}) {
  const wide = useMedia(WIDE);
  // What is typed and ticked shows at once; the numbers beside it follow when there is time.
  const following = useDeferredValue(useSelection());
  const isReading = useIsReading();
  const [showsSetAside, setShowsSetAside] = useState(false);
  return (
    <PanelToolsContext value={toolsOf}>
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
      <main className={isReading ? "room room--reading" : "room"}>
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
          <Introducing />
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
        <OpenedReading />
      </main>
      <Printed />
    </PanelToolsContext>
  );
}

/** The part of the address behind # belongs to the view, so an ordinary link to an element would lose it. */
function skipTo(click: { readonly preventDefault: () => void }, id: string): void {
  click.preventDefault();
  document.getElementById(id)?.focus();
}
