import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { usualChoice, type ExportChoice } from "@/export/ExportChoice.ts";

type Kept = { readonly choice: ExportChoice; readonly change: (change: Partial<ExportChoice>) => void };

/** How files are written, until the page is left: the next picture of a set looks like the last. */
const choices = createStore<Kept>((set) => ({
  choice: usualChoice,
  change: (change) => set(({ choice }) => ({ choice: { ...choice, ...change } })),
}));

export const useExportChoice = (): Kept => useStore(choices);
