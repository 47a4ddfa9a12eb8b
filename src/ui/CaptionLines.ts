import { createContext } from "react";

/** Of how many lines a caption is seen whole; of a longer one only its first sentence. null: of any. */
export const CaptionLinesContext = createContext<number | null>(null);
