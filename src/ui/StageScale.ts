import { createContext, use } from "react";

/** How much larger than laid out the stage around a figure is drawn; 1: there is none. */
export const StageScaleContext = createContext(1);

export const useStageScale = (): number => use(StageScaleContext);
