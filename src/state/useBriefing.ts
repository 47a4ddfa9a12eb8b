import { useStore } from "zustand";
import type { Briefing } from "./createBriefing.ts";
import { useRoom } from "./room.ts";

export const useBriefing = (): Briefing => useStore(useRoom().leaving.briefing);
