import { createStore, type StoreApi } from "zustand/vanilla";
import { isNewer, readTalkMessage, type TalkMessage, type TalkStamp, type TalkState } from "./talkMessage.ts";

export type { TalkState };

export type Talk = TalkState & {
  /** Of how many slides. */
  readonly of: number;
  /** Whether windows hear of each other in this browser. */
  readonly canShare: boolean;
  /** Whether the other window is there. */
  readonly isAccompanied: boolean;
  /** To a slide, kept within the deck; what it asks is hidden again. */
  readonly go: (slide: number) => void;
  /** One step on: first what is asked is revealed, then the next slide. The first one begins the talk. */
  readonly next: (asks: boolean) => void;
  readonly previous: () => void;
  readonly reveal: (isRevealed: boolean) => void;
  readonly black: (isBlack: boolean) => void;
  /** Says when the talk's time began, in milliseconds of the clock: anew, or later by a pause. */
  readonly begin: (startedAt: number) => void;
  /** To a deck of as many slides: the number of the slide stays, as far as there is one. */
  readonly resize: (of: number) => void;
};
export type TalkStore = StoreApi<Talk>;

/** What is needed of a BroadcastChannel; a test hands in its own. */
export type TalkChannel = Pick<BroadcastChannel, "postMessage" | "close" | "addEventListener">;

/** The window in which a talk is; a test hands in its own. */
export type TalkLife = {
  /** Of this window, unlike that of any other. */
  readonly id: string;
  readonly now: () => number;
  /** Both answer how to stop. */
  readonly every: (milliseconds: number, run: () => void) => () => void;
  readonly onPage: (hidden: () => void, shown: () => void) => () => void;
};

/** The windows of a deck, by its key; null: this browser has no such channel, or forbids it here. */
export function createTalkChannel(key: string): TalkChannel | null {
  try {
    return new BroadcastChannel(`counterclaim.talk.${key}`);
  } catch {
    return null;
  }
}

const browserLife = (): TalkLife => ({
  id: Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join("-"),
  now: () => Date.now(),
  every: (milliseconds, run) => {
    const timer = setInterval(run, milliseconds);
    return () => clearInterval(timer);
  },
  onPage: (hidden, shown) => {
    if (typeof window === "undefined") return () => undefined;
    window.addEventListener("pagehide", hidden);
    window.addEventListener("pageshow", shown);
    return () => {
      window.removeEventListener("pagehide", hidden);
      window.removeEventListener("pageshow", shown);
    };
  },
});

const BETWEEN_PINGS = 3000;
/**
 * A window that leaves as many pings unanswered is gone. They are counted, not timed: a browser slows the clock of a
 * window in the background, but answers to messages are not slowed.
 */
const MOST_UNANSWERED = 3;

/** Who was here before goes before who has just come, and any change goes before both. */
const JUST_OPENED = 0;
const GREETED = 1;

const sharedOf = ({ slide, isRevealed, isBlack, startedAt }: TalkState): TalkState => ({
  slide,
  isRevealed,
  isBlack,
  startedAt,
});

const isSame = (one: TalkState, other: TalkState): boolean =>
  one.slide === other.slide &&
  one.isRevealed === other.isRevealed &&
  one.isBlack === other.isBlack &&
  one.startedAt === other.startedAt;

function createTalkStore(start: TalkState, of: number, canShare: boolean, now: () => number): TalkStore {
  return createStore<Talk>((set, get) => {
    const within = (slide: number) => Math.min(Math.max(slide, 1), get().of);
    const step = (by: 1 | -1) => {
      const { slide } = get();
      const to = within(slide + by);
      // At either end there is nowhere to go, and what is revealed stays so.
      return to === slide ? { isBlack: false } : { slide: to, isRevealed: false, isBlack: false };
    };
    return {
      ...start,
      of,
      canShare,
      isAccompanied: false,
      go: (slide) => set({ slide: within(slide), isRevealed: false, isBlack: false }),
      next: (asks) => {
        const { isRevealed, startedAt } = get();
        set({ ...(asks && !isRevealed ? { isRevealed: true } : step(1)), startedAt: startedAt ?? now() });
      },
      previous: () => set(step(-1)),
      reveal: (isRevealed) => set({ isRevealed }),
      black: (isBlack) => set({ isBlack }),
      begin: (startedAt) => set({ startedAt }),
      resize: (slides) => set({ of: slides, slide: Math.min(get().slide, slides) }),
    };
  });
}

/**
 * A talk on a deck of `of` slides. What happens in one window happens in every other on the same `channel`, and the newest
 * change stands in all; null: there is no other window. `close` tells the others and ends the sharing.
 */
export function createTalk(
  start: TalkState,
  of: number,
  channel: TalkChannel | null,
  life: TalkLife = browserLife(),
): { readonly talk: TalkStore; readonly close: () => void } {
  const talk = createTalkStore(start, of, channel !== null, life.now);
  if (channel === null) return { talk, close: () => undefined };

  const { id } = life;
  let stamp: TalkStamp = { count: JUST_OPENED, by: id };
  let isOpen = true;
  /** What is taken over from another window at this moment: no change of this one. */
  let adopted: TalkState | null = null;
  /** The other windows, and how many pings each has left unanswered. */
  const others = new Map<string, number>();
  const count = () => {
    const isAccompanied = others.size > 0;
    if (talk.getState().isAccompanied !== isAccompanied) talk.setState({ isAccompanied });
  };
  const post = (kind: TalkMessage["kind"]) => {
    if (!isOpen) return;
    const now = talk.getState();
    const message: TalkMessage = {
      talk: "counterclaim",
      kind,
      from: id,
      of: now.of,
      stamp,
      state: sharedOf(now),
    };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin.
    channel.postMessage(message);
  };

  const hear = ({ data }: MessageEvent<unknown>) => {
    const message = readTalkMessage(data, talk.getState().of);
    if (!isOpen || message === null || message.from === id) return;
    if (message.kind === "bye") others.delete(message.from);
    else others.set(message.from, 0);
    if (message.kind === "hello" && stamp.count === JUST_OPENED) stamp = { count: GREETED, by: id };
    if (isNewer(message.stamp, stamp)) {
      stamp = message.stamp;
      adopted = message.state;
      talk.setState(adopted);
      adopted = null;
    }
    if (message.kind === "hello" || message.kind === "ping") post("here");
    count();
  };

  const tick = () => {
    for (const [other, unanswered] of others) {
      if (unanswered >= MOST_UNANSWERED) others.delete(other);
      else others.set(other, unanswered + 1);
    }
    count();
    post("ping");
  };

  channel.addEventListener("message", hear);
  const stops = [
    talk.subscribe((now, before) => {
      if (isSame(now, before) || (adopted !== null && isSame(now, adopted))) return;
      stamp = { count: Math.max(stamp.count, GREETED) + 1, by: id };
      post("here");
    }),
    life.every(BETWEEN_PINGS, tick),
    life.onPage(
      () => post("bye"),
      () => post("hello"),
    ),
  ];
  post("hello");
  return {
    talk,
    close: () => {
      if (!isOpen) return;
      post("bye");
      isOpen = false;
      for (const stop of stops) stop();
      channel.close();
    },
  };
}
