import { createContext, use, type ReactNode } from "react";

/** What the shell adds to the tools of a region, by its name. */
export const PanelToolsContext = createContext<(region: string) => ReactNode>(() => null);

/** The shell's tools for a region; nothing where it has none. */
export const PanelTools = ({ region }: { readonly region: string }) => use(PanelToolsContext)(region);
