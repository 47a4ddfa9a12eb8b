import type { Finding } from "@/domain/Finding.ts";
import { gapLabel } from "@/domain/gapLabel.ts";

/** The gap between two figures with the rows that it lies between; null where the finding is of another kind. */
export const gapOfPair = (lead: Finding | null) =>
  lead?.kind === "figure" || lead?.kind === "counters"
    ? { label: gapLabel(lead.gap), between: [lead.a.claim.id, lead.b.claim.id] as const }
    : null;
