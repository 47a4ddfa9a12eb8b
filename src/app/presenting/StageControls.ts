import { createContext } from "react";

/** Whether the filters and the tools of the figure on a slide are out. */
export const StageControls = createContext(false);
