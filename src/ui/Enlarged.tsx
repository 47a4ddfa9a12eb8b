import type { ReactNode } from "react";
import { StageRoomContext } from "./StageRoom.ts";
import { StageScaleContext, useStageScale } from "./StageScale.ts";
import { useInnerSize } from "./useInnerSize.ts";
import "./Enlarged.css";

type Props = {
  readonly by: number;
  /** Pixels of the height that words above and below a picture take. */
  readonly words: number;
  readonly children: ReactNode;
};

/** Fills its place with what is laid out in a smaller one, for type that reads from the last row. */
export function Enlarged({ by, words, children }: Props) {
  const scale = useStageScale() * by;
  const share = `${100 / by}%`;
  const [setInner, inner] = useInnerSize();
  const room = inner === null ? null : Math.max(0, inner.height - words);
  const style = { width: share, height: share, transform: `scale(${by})`, "--room": `${room ?? 300}px` };
  return (
    <div className="enlarged">
      <div className="enlarged__inner" ref={setInner} data-scale={scale} style={style}>
        <StageScaleContext value={scale}>
          <StageRoomContext value={room}>{children}</StageRoomContext>
        </StageScaleContext>
      </div>
    </div>
  );
}
