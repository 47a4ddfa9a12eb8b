/** Where a talk is: what stage and speaker's window share. */
export type TalkState = {
  /** From 1. */
  readonly slide: number;
  readonly isRevealed: boolean;
  readonly isBlack: boolean;
  /** In milliseconds of the clock; null: not begun. */
  readonly startedAt: number | null;
};

/** How new a state is: the higher count is the newer; of equal ones that of the window whose id is last in the alphabet. */
export type TalkStamp = { readonly count: number; readonly by: string };

/**
 * What one window tells the others. hello: it has just opened and wants an answer; ping: it asks whether they are still
 * there; here: an answer, or a change; bye: it closes.
 */
export type TalkMessage = {
  readonly talk: "counterclaim";
  readonly kind: "hello" | "ping" | "here" | "bye";
  readonly from: string;
  readonly of: number;
  readonly stamp: TalkStamp;
  readonly state: TalkState;
};

const KINDS: readonly unknown[] = ["hello", "ping", "here", "bye"] satisfies readonly TalkMessage["kind"][];

type Raw = Readonly<Record<string, unknown>>;

const isObject = (raw: unknown): raw is Raw => typeof raw === "object" && raw !== null;
const isCount = (raw: unknown): raw is number => typeof raw === "number" && Number.isSafeInteger(raw) && raw >= 0;

const isState = (raw: unknown, of: number): raw is TalkState =>
  isObject(raw) &&
  isCount(raw["slide"]) &&
  raw["slide"] >= 1 &&
  raw["slide"] <= of &&
  typeof raw["isRevealed"] === "boolean" &&
  typeof raw["isBlack"] === "boolean" &&
  (raw["startedAt"] === null || isCount(raw["startedAt"]));

const isStamp = (raw: unknown): raw is TalkStamp =>
  isObject(raw) && isCount(raw["count"]) && typeof raw["by"] === "string";

/** A message about a deck of `of` slides; null: it is none. */
export function readTalkMessage(raw: unknown, of: number): TalkMessage | null {
  if (!isObject(raw) || raw["talk"] !== "counterclaim" || raw["of"] !== of) return null;
  const { kind, from, stamp, state } = raw;
  if (!KINDS.includes(kind) || typeof from !== "string" || !isStamp(stamp) || !isState(state, of)) return null;
  return { talk: "counterclaim", kind: kind as TalkMessage["kind"], from, of, stamp, state };
}

export const isNewer = (one: TalkStamp, other: TalkStamp): boolean =>
  one.count !== other.count ? one.count > other.count : one.by > other.by;
