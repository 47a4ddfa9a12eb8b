import { createStore, type StoreApi } from "zustand/vanilla";
import type { ExportChoice } from "@/export/ExportChoice.ts";

export type ExportChoiceKept = {
  readonly choice: ExportChoice;
  readonly change: (change: Partial<ExportChoice>) => void;
};

const usualChoice: ExportChoice = { shape: "wide", scale: 2, palette: "light", letters: "text", mark: true };

/** How files are written: the next picture of a set looks like the last. */
export const createExportChoice = (): StoreApi<ExportChoiceKept> =>
  createStore<ExportChoiceKept>((set) => ({
    choice: usualChoice,
    change: (change) => set(({ choice }) => ({ choice: { ...choice, ...change } })),
  }));
