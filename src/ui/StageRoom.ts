import { createContext, use } from "react";

/** How high a picture on a stage may be, in pixels, so that it is seen whole; null: there is no stage. */
export const StageRoomContext = createContext<number | null>(null);

/** The height of a picture with so many pixels of other things beside it: `own` where there is no stage. */
export function useStageHeight<Own extends number | null>(own: Own, beside: number, least: number): Own | number {
  const room = use(StageRoomContext);
  return room === null ? own : Math.max(least, Math.floor(room - beside));
}
