import type { ReactNode } from "react";
import { StageScaleContext } from "./StageScale.ts";
import { useInnerSize } from "./useInnerSize.ts";
import "./StageFrame.css";

/** A stage is laid out in this many pixels and drawn as large as there is room: 14 pixels are 28 at 1080 lines. */
const WIDTH = 960;
const HEIGHT = 540;

/** A sheet of 16 to 9 as large as its place. */
export function StageFrame({ children }: { readonly children: ReactNode }) {
  const [setPlace, place] = useInnerSize();
  const scale = place === null ? 1 : Math.min(place.width / WIDTH, place.height / HEIGHT);
  return (
    <div className="stage-place" ref={setPlace}>
      <div className="stage-size" style={{ width: WIDTH * scale, height: HEIGHT * scale }}>
        <div
          className="stage-frame"
          data-scale={scale}
          style={{ width: WIDTH, height: HEIGHT, transform: `scale(${scale})` }}
        >
          <StageScaleContext value={scale}>{children}</StageScaleContext>
        </div>
      </div>
    </div>
  );
}
