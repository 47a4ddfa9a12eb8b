import type { StoreApi } from "zustand/vanilla";
import { createBriefing, type Briefing } from "./createBriefing.ts";
import { createExportChoice, type ExportChoiceKept } from "./createExportChoice.ts";

/** How things leave the page, as last chosen: kept from room to room until the page itself is left. */
export type Leaving = {
  readonly briefing: StoreApi<Briefing>;
  readonly exportChoice: StoreApi<ExportChoiceKept>;
};

export const createLeaving = (): Leaving => ({ briefing: createBriefing(), exportChoice: createExportChoice() });
