import type { Side } from "./Actor.ts";
import type { ClaimedFigure } from "./Claim.ts";
import type { DataSet } from "./DataSet.ts";
import type { Ask } from "./Deck.ts";
import type { ClaimId } from "./ids.ts";
import { moreOrFewer } from "./moreOrFewer.ts";
import { orderOfEvents } from "./orderOfEvents.ts";
import { samePeople } from "./samePeople.ts";
import { whoSaid } from "./whoSaid.ts";

/** One thing that is shown, without a word of who said it. Its key is a letter, since the ids of claims name claimants. */
export type AskRow = {
  /** "A", "B" … in an order that tells nothing: figures by size, events by title. */
  readonly key: string;
  /** "more than 200"; the title of an event without its date; "?" for a figure that is itself asked for. */
  readonly words: string;
  /** What the figure counts, where the rows answer different questions and that gives nothing away; else null. */
  readonly about: string | null;
  /** null for what is no figure, or is asked for. */
  readonly figure: ClaimedFigure | null;
};

/** One possible answer. `side` where it is a claimant; `short`: at most 16 characters, where room is scarce. */
export type AskOption = {
  readonly key: string;
  readonly label: string;
  readonly short: string;
  readonly side: Side | null;
};

/** What the class sees before the reveal: nothing in it tells the answer (rule P26). */
export type AskSheet = {
  readonly kind: Ask["kind"];
  /** "Who said which number?" */
  readonly prompt: string;
  /** When, and what is counted, as sentences before the prompt: "11–12 October 2025. Pakistani soldiers killed." */
  readonly about: string;
  /** What is shown, in the order of the keys. For who-said and order each is to be answered; else they are looked at. */
  readonly rows: readonly AskRow[];
  /** The keys of what is to be answered: the rows', or one for the whole. */
  readonly asked: readonly { readonly key: string; readonly label: string }[];
  readonly options: readonly AskOption[];
};

/** What a row is, once it is revealed. */
export type AskedRow = {
  /** Claimant, or for an event its day: what takes the place of "?". */
  readonly label: string;
  readonly side: Side | null;
  /** "Pakistani soldiers killed · said on 12 October 2025"; the title of an event in full. */
  readonly note: string;
  /** null for an event. */
  readonly claim: ClaimId | null;
};

/** What is revealed. */
export type AskAnswer = {
  /** Right options of each key that is asked: several where several are right. */
  readonly right: ReadonlyMap<string, readonly string[]>;
  /** By the keys of the sheet's rows. */
  readonly rows: ReadonlyMap<string, AskedRow>;
  /** The answer in sentences: for the speaker, the reveal and the answer key. The last ones say each row, in their order or that of time. */
  readonly says: readonly string[];
};

/** What is to be shown of an ask before and after the reveal; `fault`: why this record cannot ask it, a sentence. */
export type AskMade =
  | { readonly kind: "ask"; readonly sheet: AskSheet; readonly answer: AskAnswer }
  | { readonly kind: "fault"; readonly why: string };

/** An ask with its answer, both as the record has them now (rules P25 to P36). */
export function askOf(ask: Ask, dataSet: DataSet): AskMade {
  switch (ask.kind) {
    case "who-said":
      return whoSaid(ask.claims, dataSet);
    case "more-or-fewer":
      return moreOrFewer(ask.given, ask.other, dataSet);
    case "same-people":
      return samePeople(ask.claims, dataSet);
    case "order":
      return orderOfEvents(ask.events, dataSet);
    default:
      return ask satisfies never;
  }
}
