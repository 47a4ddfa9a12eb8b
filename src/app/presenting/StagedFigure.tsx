import { use } from "react";
import type { FigureSlide } from "@/domain/Deck.ts";
import { FilterPanel } from "@/features/filter/FilterPanel.tsx";
import { NothingMatches } from "@/features/filter/NothingMatches.tsx";
import { QuestionOnStage } from "@/features/present/QuestionOnStage.tsx";
import { ExportButton } from "@/features/save-figure/ExportButton.tsx";
import { filtersInWords } from "@/figures/filtersInWords.ts";
import { useSelection } from "@/state/room.ts";
import { CaptionLinesContext } from "@/ui/CaptionLines.ts";
import { Enlarged } from "@/ui/Enlarged.tsx";
import { MoreBelow } from "@/ui/MoreBelow.tsx";
import { PanelToolsContext } from "@/ui/PanelTools.tsx";
import { Sheet } from "@/ui/Sheet.tsx";
import { regionViews } from "../regionViews.tsx";
import { View } from "../View.tsx";
import { SlideLinkContext, SlideRoom } from "./SlideRoom.tsx";
import { StageControls } from "./StageControls.ts";
import "./StagedFigure.css";

/** The pictures of the page are drawn for a reader at a desk; a class sees them from the last row. */
const LARGER = 1.17;
/** So many lines of a caption stand above a picture until its controls are asked for. */
const CAPTION_LINES = 2;
/** Height of such a caption and of the foot under the picture, with the air between. */
const WORDS = 88;

const exportOf = (region: string) => <ExportButton region={region} />;

/** What the slide shows of the record, what of its link could not be applied, and the ways to something else. */
function Above({ show }: Pick<FigureSlide, "show">) {
  const { clauses, dataSet } = useSelection();
  const { damage, isChanged, reset } = use(SlideLinkContext);
  const isOut = use(StageControls);
  // The caption of a region says them itself.
  const filters = show === "Question" ? filtersInWords(clauses, dataSet).map(({ words }) => words) : [];
  return (
    <>
      {(filters.length > 0 || isOut || isChanged) && (
        <div className="live__above">
          {filters.length > 0 && <p>Filters: {filters.join(" · ")}</p>}
          {isOut && (
            <Sheet trigger="Filters" title="Filters of this slide" done="Show the slide">
              <FilterPanel />
            </Sheet>
          )}
          {isChanged && (
            <button
              type="button"
              className="button"
              onClick={({ currentTarget }) => {
                // The button goes with the change that it takes back.
                currentTarget.closest(".slide")?.querySelector("h1")?.focus({ preventScroll: true });
                reset();
              }}
            >
              Reset this slide
            </button>
          )}
        </div>
      )}
      {damage.length > 0 && (
        <p className="live__damage" role="note">
          Of this slide’s link{" "}
          {damage.map(({ part, value, reason }) => `${part} “${value.slice(0, 60)}” ${reason}`).join("; ")}. The rest
          was applied.
        </p>
      )}
    </>
  );
}

/** The live figure of a slide: the panel of the page itself, in a room of its own. */
export function StagedFigure({ link, show }: Pick<FigureSlide, "link" | "show">) {
  const isOut = use(StageControls);
  const panel = show === "Question" ? <QuestionOnStage /> : <Region show={show} />;
  return (
    <SlideRoom key={link} link={link}>
      <div className="live" data-controls={isOut} data-show={show}>
        <Above show={show} />
        <div className="live__place">
          <Enlarged by={show === "Question" ? 1 : LARGER} words={WORDS}>
            <MoreBelow label={show}>
              <CaptionLinesContext value={isOut ? null : CAPTION_LINES}>
                <View name={show}>{panel}</View>
              </CaptionLinesContext>
            </MoreBelow>
          </Enlarged>
        </div>
      </div>
    </SlideRoom>
  );
}

function Region({ show }: { readonly show: keyof typeof regionViews }) {
  const Panel = regionViews[show];
  return (
    <PanelToolsContext value={exportOf}>
      <NothingMatches />
      <Panel />
    </PanelToolsContext>
  );
}
