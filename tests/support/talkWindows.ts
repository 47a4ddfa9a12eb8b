import { createTalk, type TalkChannel, type TalkLife, type TalkState } from "@/state/talk.ts";

export const START: TalkState = { slide: 1, isRevealed: false, isBlack: false, startedAt: null };
type Hear = (event: { readonly data: unknown }) => void;

/** Windows of a talk that hear of each other when `deliver` says so, in order for each sender. */
export function rooms() {
  type Joined = { readonly name: string; readonly hear: Hear[]; readonly inbox: Map<string, unknown[]> };
  const joined: Joined[] = [];
  const posted: unknown[] = [];
  const join = (name: string): TalkChannel => {
    const self: Joined = { name, hear: [], inbox: new Map() };
    joined.push(self);
    return {
      postMessage: (data: unknown) => {
        posted.push(data);
        for (const other of joined) {
          if (other === self) continue;
          other.inbox.set(name, [...(other.inbox.get(name) ?? []), structuredClone(data)]);
        }
      },
      close: () => void joined.splice(joined.indexOf(self), 1),
      addEventListener: (_: string, hear: unknown) => void self.hear.push(hear as Hear),
    };
  };
  /** One message to the window of this number from the sender of that number, where there is one. */
  const deliver = (to: number, from: number): boolean => {
    const receiver = joined[to % joined.length];
    const senders = [...(receiver?.inbox ?? [])].filter(([, queue]) => queue.length > 0);
    const [, queue] = senders[from % Math.max(senders.length, 1)] ?? [];
    if (receiver === undefined || queue === undefined) return false;
    const data = queue.shift();
    for (const hear of receiver.hear) hear({ data });
    return true;
  };
  const settle = () => {
    while (joined.some((_, to) => deliver(to, 0))) continue;
  };
  /** Something that a stranger puts on the channel. */
  const overhear = (data: unknown) => {
    for (const { inbox } of joined) inbox.set("stranger", [data]);
  };
  return { join, deliver, settle, posted, overhear };
}

type Rooms = ReturnType<typeof rooms>;

export function openWindow(room: Rooms, id: string, start: Partial<TalkState> = {}, of = 5) {
  const events = { tick: () => {}, hidden: () => {}, shown: () => {} };
  const clock = { now: 1000 };
  const life: TalkLife = {
    id,
    now: () => clock.now,
    every: (_, run) => {
      events.tick = run;
      return () => void (events.tick = () => {});
    },
    onPage: (hidden, shown) => {
      Object.assign(events, { hidden, shown });
      return () => Object.assign(events, { hidden: () => {}, shown: () => {} });
    },
  };
  const { talk, close } = createTalk({ ...START, ...start }, of, room.join(id), life);
  return { talk, close, events, clock, at: () => shared(talk.getState()), do: () => talk.getState() };
}
const shared = ({ slide, isRevealed, isBlack, startedAt }: TalkState) => ({ slide, isRevealed, isBlack, startedAt });
