import type { Closure } from "@/domain/Closure.ts";
import { claimDateInWords } from "@/domain/claimDateInWords.ts";
import {
  closureDatesInWords,
  closureLengthInWords,
  daysOfClosure,
  reopenedInWords,
  shutInWords,
} from "@/domain/closureInWords.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import type { ClaimId } from "@/domain/ids.ts";
import type { Selection } from "@/engine/Selection.ts";
import { claimantInWords } from "./claimantInWords.ts";
import type { Point } from "./Figure.ts";
import { saysIn } from "./saidIn.ts";
import { whoShut, type WhoShut } from "./whoShut.ts";

/** One reported closure; its value is its days, null where they are not given. */
export type ClosurePoint = Point & {
  readonly key: string;
  readonly closure: Closure;
  /** Title of its event. */
  readonly title: string;
  readonly crossings: string;
  /** "closed to trucks". */
  readonly shut: string;
  /** "27 days", "at least 120 days, up to the last report". */
  readonly length: string;
  /** The same without its reason, for a narrow column: "at least 120 days". */
  readonly briefly: string;
  /** "reopened to cargo on the last day"; null where the record holds no reopening. */
  readonly reopened: string | null;
  /** What was let through, where, and on which days that is reported. */
  readonly except: readonly string[];
  readonly by: WhoShut;
  /** Days as claimants count them, each with its question's own words where it asks for another number. */
  readonly claimedDays: readonly string[];
  /** Claims on it that no chosen source carries. */
  readonly hidden: number;
};

export const claimsOfClosure = ({ by, why, howLong }: Closure): readonly ClaimId[] => [
  ...new Set([...by.flatMap(({ asserts, denies }) => [...asserts, ...denies]), ...why, ...howLong]),
];

type Read = Pick<Selection, "clauses" | "dataSet" | "isCarried" | "isChosenSource">;

export function closurePoint(closure: Closure, selection: Read): ClosurePoint {
  const { dataSet, isCarried } = selection;
  const all = claimsOfClosure(closure).flatMap((id) => dataSet.claimById.get(id) ?? []);
  const claims = all.filter(isCarried);
  const counts = claims.filter(({ id, figure }) => figure !== null && closure.howLong.includes(id));
  const days = daysOfClosure(closure);
  return {
    key: `${closure.event} ${closure.from}`,
    x: closureDatesInWords(closure),
    value: days,
    words: days === null || closure.untilBasis === "reopened" ? null : `at least ${days}`,
    events: [closure.event],
    questions: [...new Set(claims.map(({ question }) => question))],
    claims: claims.map(({ id }) => id),
    closure,
    title: dataSet.eventById.get(closure.event)?.title ?? closure.event,
    crossings: closure.crossings.join(", "),
    shut: shutInWords(closure),
    length: closureLengthInWords(closure),
    briefly: closureLengthInWords(closure).split(",")[0] ?? "",
    reopened: closure.untilBasis === "reopened" ? `${reopenedInWords(closure)} on the last day` : null,
    except: closure.except.map(({ what, crossings, event: id }) => {
      const event = dataSet.eventById.get(id);
      return `${what} at ${crossings.join(" and ")}${event === undefined ? "" : ` (reported ${eventDateInWords(event)})`}`;
    }),
    by: whoShut(closure, selection),
    claimedDays: counts.map(
      (claim) => `${saysIn(claim)} by ${claimantInWords(claim.claimant, dataSet)}, ${claimDateInWords(claim)}`,
    ),
    hidden: all.length - claims.length,
  };
}
