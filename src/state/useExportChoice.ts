import { useStore } from "zustand";
import type { ExportChoiceKept } from "./createExportChoice.ts";
import { useRoom } from "./room.ts";

export const useExportChoice = (): ExportChoiceKept => useStore(useRoom().leaving.exportChoice);
