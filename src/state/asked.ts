import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** What the page as a whole can be asked for; each is a window. */
export type Tool = "share" | "export" | "open" | "present" | "find" | "shortcuts" | "introduction";

type Asked = {
  readonly tool: Tool | null;
  readonly ask: (tool: Tool) => void;
  readonly forget: () => void;
};

/** Which window of the page is asked for: by a button, a key or the palette alike. Moment, not view (rule L69). */
export const asked = createStore<Asked>((set) => ({
  tool: null,
  ask: (tool) => set({ tool }),
  forget: () => set({ tool: null }),
}));

export const useAsked = (): Asked => useStore(asked);
