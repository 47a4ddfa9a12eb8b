import type { Sort } from "@/domain/Question.ts";
import type { ContradictionsChoice } from "./ContradictionsChoice.ts";

export const sortsInWords: Readonly<Record<Sort | "all", string>> = {
  all: "All sorts",
  event: "Events",
  period: "Periods",
  standing: "Standing",
};

/** What narrows the list beyond the filters of the page: "holding “Kabul” · only events · without those within one side". */
export const narrowingInWords = ({
  find,
  sort,
  withinOneSide,
}: Pick<ContradictionsChoice, "find" | "sort" | "withinOneSide">): readonly string[] => [
  ...(find.trim() === "" ? [] : [`holding “${find.trim()}”`]),
  ...(sort === "all" ? [] : [`only ${sort === "standing" ? "standing questions" : sortsInWords[sort].toLowerCase()}`]),
  ...(withinOneSide ? [] : ["without those within one side"]),
];
