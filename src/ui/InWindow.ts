import { createContext } from "react";

/** Whether something stands in a window: what lies beside the page cannot be reached from there. */
export const InWindow = createContext(false);
