import { inPageOrder } from "@/state/inPageOrder.ts";
import { useRoom, useView } from "@/state/room.ts";
import { useBriefing } from "@/state/useBriefing.ts";
import { useCitedFrom } from "@/state/useCitedFrom.ts";
import { usePrinting } from "@/ui/usePrinting.ts";
import { Briefing } from "./Briefing.tsx";

/** While the page is printed it is a briefing; an opened question, record or rule is printed as it stands on the page. */
export function PrintedBriefing() {
  const isPrinting = usePrinting();
  const isReading = useView((view) => view.event !== null || view.question !== null || view.rule !== null);
  const { shelf } = useRoom();
  const { regions, paper, isAsked } = useBriefing();
  const citedFrom = useCitedFrom();
  if (!isPrinting || (isReading && !isAsked)) return null;
  const pictures = inPageOrder(regions ?? shelf.regions()).flatMap((region) => shelf.take(region) ?? []);
  return <Briefing pictures={pictures} paper={paper} from={citedFrom()} />;
}
