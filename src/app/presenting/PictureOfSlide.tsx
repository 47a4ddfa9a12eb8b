import type { FigureSlide } from "@/domain/Deck.ts";
import { QuestionOnStage } from "@/features/present/QuestionOnStage.tsx";
import { regionViews } from "../regionViews.tsx";
import { View } from "../View.tsx";
import { FoundOnShelf, type Found } from "./FoundOnShelf.tsx";
import { SlideRoom } from "./SlideRoom.tsx";
import "./PictureOfSlide.css";

type Props = Pick<FigureSlide, "link" | "show"> & Pick<Found, "onPicture">;

/** Draws the figure of a slide where nobody sees it, for its picture: a picture stands on a shelf only with its panel. */
export function PictureOfSlide({ link, show, onPicture }: Props) {
  const Panel = show === "Question" ? QuestionOnStage : regionViews[show];
  return (
    <div className="picture-of-slide" inert aria-hidden="true">
      <SlideRoom link={link}>
        <View name={show}>
          <Panel />
        </View>
        <FoundOnShelf show={show} onPicture={onPicture} />
      </SlideRoom>
    </div>
  );
}
