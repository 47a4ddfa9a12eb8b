import type { Closure } from "@/domain/Closure.ts";
import { closureLengthInWords, reopenedInWords, shutInWords } from "@/domain/closureInWords.ts";
import { counted } from "@/domain/counted.ts";
import { crossingOn, touches, type ChosenDays } from "@/domain/crossingOn.ts";
import { dayInWords, spanInWords } from "@/domain/dateInWords.ts";
import type { Selection } from "@/engine/Selection.ts";
import { whoShut } from "./whoShut.ts";

/** What the closures in view say of a crossing on the chosen days. */
export type CrossingReading = {
  readonly crossing: string;
  /** open: reported as reopened, and not shut again · unknown: no closure is reported, which says nothing. */
  readonly state: "open" | "partly" | "closed" | "unknown";
  /** "closed from 12 October 2025". */
  readonly brief: string;
  /** The whole of it in a line that names the crossing. */
  readonly says: string;
};

type Read = Pick<Selection, "clauses" | "dataSet" | "isCarried" | "isChosenSource">;

const isDated = ({ from, to }: ChosenDays): boolean => from !== null || to !== null;

const earlierInWords = (earlier: number, days: ChosenDays): string | null =>
  earlier === 0
    ? null
    : `${counted(earlier, "earlier closure", "earlier closures")} ${isDated(days) ? "on these days" : "in view"}`;

function closedInWords(closure: Closure, throughout: boolean): string {
  const shut = shutInWords(closure);
  if (closure.daysBasis === "bounds")
    return `${shut} at some time within ${spanInWords({ start: closure.from, end: closure.until })}`;
  return throughout
    ? `${shut} throughout these days, since ${dayInWords(closure.from)}`
    : `${shut} from ${dayInWords(closure.from)}`;
}

const lastDayInWords = ({ daysBasis, untilBasis, until }: Closure): string =>
  daysBasis === "stated" && untilBasis === "last-report" ? ` on ${dayInWords(until)}` : "";

const unendedInWords = ({ daysBasis, untilBasis, from, until }: Closure): string =>
  daysBasis === "bounds"
    ? `Reported closed at some time within ${spanInWords({ start: from, end: until })}, no reopening in this record`
    : untilBasis === "unknown"
      ? `Closed in an event that ends on ${dayInWords(until)}, how it ended is not in this record`
      : `Last reported closed on ${dayInWords(until)}, no reopening in this record`;

type StateOf = Omit<CrossingReading, "crossing" | "says"> & {
  readonly length: string | null;
  readonly more: readonly (string | null)[];
};

function stateOf(closures: readonly Closure[], hidden: number, days: ChosenDays, selection: Read): StateOf {
  const on = crossingOn(closures, days);
  const none = hidden === 0 ? "no closure reported in this record" : "no closure in view";
  switch (on.kind) {
    case "not-reported":
      return {
        state: "unknown",
        brief: isDated(days) ? `${none} on these days` : none,
        length: null,
        more: [on.unended === null ? null : unendedInWords(on.unended)],
      };
    case "reopened": {
      const { closure, earlier } = on;
      return {
        state: "open",
        brief: `${reopenedInWords(closure)} on ${dayInWords(closure.until)}`,
        length: `${shutInWords(closure)} from ${dayInWords(closure.from)}, ${closureLengthInWords(closure)}`,
        more: [whoShut(closure, selection).words, earlierInWords(earlier, days)],
      };
    }
    case "closed": {
      const { closure, throughout, earlier } = on;
      return {
        state: closure.state,
        brief: closedInWords(closure, throughout),
        length: `${closureLengthInWords(closure)}${lastDayInWords(closure)}`,
        more: [whoShut(closure, selection).words, earlierInWords(earlier, days)],
      };
    }
    default:
      return on satisfies never;
  }
}

/**
 * The state of a crossing on the chosen days, or, with none chosen, as of its last closure in the record (rules F119,
 * F120). `shown`: the closures in view whatever their days; `all`: those of the record.
 */
export function crossingReading(
  crossing: string,
  { shown, all }: { readonly shown: readonly Closure[]; readonly all: readonly Closure[] },
  selection: Read,
): CrossingReading {
  const here = ({ crossings }: Closure) => crossings.includes(crossing);
  const inView = shown.filter(here);
  const hidden = all.filter(
    (closure) => here(closure) && touches(closure, selection.clauses) && !inView.includes(closure),
  ).length;
  const { state, brief, length, more } = stateOf(inView, hidden, selection.clauses, selection);
  const filtered = hidden === 0 ? null : `${counted(hidden, "closure", "closures")} hidden by the filters`;
  const first = length === null ? brief : `${brief}; ${length}`;
  const sentences = [first, ...more, filtered].filter((part) => part !== null);
  return { crossing, state, brief, says: `${crossing}: ${sentences.join(". ")}.` };
}
