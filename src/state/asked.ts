import { createStore, type StoreApi } from "zustand/vanilla";

/** What the page as a whole can be asked for; each is a window. */
export type Tool = "share" | "export" | "open" | "present" | "find" | "shortcuts" | "introduction";

export type Asked = {
  readonly tool: Tool | null;
  readonly ask: (tool: Tool) => void;
  readonly forget: () => void;
};

export const createAsked = (): StoreApi<Asked> =>
  createStore<Asked>((set) => ({
    tool: null,
    ask: (tool) => set({ tool }),
    forget: () => set({ tool: null }),
  }));

/** Which window of the page is asked for: by a button, a key or the palette alike. Moment, not view. */
export const asked = createAsked();
