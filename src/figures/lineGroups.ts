import type { EventId } from "@/domain/ids.ts";
import { PARTIES } from "@/domain/Party.ts";
import { compareByGap } from "@/domain/compareByGap.ts";
import type { LineOrder } from "@/domain/LineOrder.ts";
import { sortOf } from "@/domain/Question.ts";
import { sideNames } from "@/domain/sideNames.ts";
import type { ListedLine } from "./contradictionsList.ts";

/** Lines that stand together under one heading. */
export type LineGroup = {
  readonly key: string;
  readonly label: string;
  /** The event that they are about, so that its record can be opened. */
  readonly event: EventId | null;
  readonly lines: number;
};

type Grouped = Pick<ListedLine, "lead" | "question" | "about" | "day" | "sources">;

/** Under which heading a line stands: a side whose losses nobody of it counts, else by date its event or period; by gap and by sources none. */
function groupOf({ lead, question, about }: Grouped, order: LineOrder): Omit<LineGroup, "lines"> | null {
  if (lead.kind === "one-sided") {
    return { key: lead.side, label: `Losses and acts: ${sideNames[lead.side]}`, event: null };
  }
  if (order !== "date") return null;
  if (question.event !== null) return { key: question.event, label: about, event: question.event };
  return question.period === null
    ? { key: "standing", label: "Standing questions of the conflict", event: null }
    : { key: about, label: about, event: null };
}

const bySide = (a: Grouped, b: Grouped): number =>
  a.lead.kind === "one-sided" && b.lead.kind === "one-sided"
    ? PARTIES.indexOf(a.lead.side) - PARTIES.indexOf(b.lead.side)
    : 0;

const isStanding = ({ question }: Grouped): boolean => sortOf(question) === "standing";

const compareWords = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const ORDERS: Record<LineOrder, (a: Grouped, b: Grouped) => number> = {
  gap: () => 0,
  date: (a, b) => {
    if (isStanding(a) || isStanding(b)) return Number(isStanding(a)) - Number(isStanding(b));
    return (
      b.day - a.day || compareWords(a.about, b.about) || compareWords(a.question.event ?? "", b.question.event ?? "")
    );
  },
  sources: (a, b) => b.sources - a.sources,
};

/** The order of a list: lines of one group stand together, and where all else is even the widest gap stands first. */
export const compareLines =
  (order: LineOrder) =>
  (a: Grouped, b: Grouped): number =>
    bySide(a, b) || ORDERS[order](a, b) || compareByGap(a.lead, b.lead);

/** The headings of sorted lines with how many stand under each; none where the order has no headings. */
export function lineGroups(lines: readonly Grouped[], order: LineOrder): readonly LineGroup[] {
  const groups: LineGroup[] = [];
  for (const line of lines) {
    const group = groupOf(line, order);
    if (group === null) continue;
    const last = groups.at(-1);
    if (last?.key === group.key) groups[groups.length - 1] = { ...last, lines: last.lines + 1 };
    else groups.push({ ...group, lines: 1 });
  }
  return groups;
}
