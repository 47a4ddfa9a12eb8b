import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTalk, createTalkChannel, type TalkState } from "@/state/talk.ts";
import { openWindow, rooms, START } from "../support/talkWindows.ts";

const together = (start: Partial<TalkState> = {}) => {
  const room = rooms();
  const stage = openWindow(room, "b-stage", start);
  const speaker = openWindow(room, "a-speaker", start);
  room.settle();
  return { room, stage, speaker };
};

describe("L50: a talk in one window", () => {
  const alone = (start: Partial<TalkState> = {}) => createTalk({ ...START, ...start }, 3, null).talk;

  it("goes to a slide of the deck, and hides again what is asked", () => {
    const talk = alone({ isRevealed: true, isBlack: true });
    for (const [to, slide] of [
      [2, 2],
      [9, 3],
      [0, 1],
      [-4, 1],
    ] as const) {
      talk.getState().go(to);
      expect(talk.getState()).toMatchObject({ slide, isRevealed: false, isBlack: false });
    }
  });

  it("steps on by the reveal first, then by the slide, and stays revealed at the end", () => {
    const talk = alone({ slide: 2 });
    talk.getState().next(true);
    expect(talk.getState()).toMatchObject({ slide: 2, isRevealed: true });
    talk.getState().next(true);
    expect(talk.getState()).toMatchObject({ slide: 3, isRevealed: false });
    talk.getState().next(true);
    talk.getState().next(true);
    expect(talk.getState()).toMatchObject({ slide: 3, isRevealed: true });
    talk.getState().previous();
    expect(talk.getState()).toMatchObject({ slide: 2, isRevealed: false });
  });

  it("L51: its time begins with the first step on, and stands where it is set", () => {
    const { stage } = together();
    stage.do().go(3);
    expect(stage.at().startedAt).toBeNull();
    stage.do().next(false);
    expect(stage.at().startedAt).toBe(1000);
    stage.clock.now = 2000;
    stage.do().next(false);
    expect(stage.at().startedAt).toBe(1000);
    stage.do().begin(1500);
    expect(stage.at().startedAt).toBe(1500);
  });
});

describe("L52: a talk in two windows", () => {
  it("what happens in one happens in the other, both ways", () => {
    const { room, stage, speaker } = together();
    stage.do().next(false);
    room.settle();
    expect(speaker.at()).toEqual({ slide: 2, isRevealed: false, isBlack: false, startedAt: 1000 });
    speaker.do().reveal(true);
    speaker.do().black(true);
    room.settle();
    expect(stage.at()).toEqual({ slide: 2, isRevealed: true, isBlack: true, startedAt: 1000 });
  });

  it("L53: both end equal, however their messages cross", () => {
    const step = fc.oneof(
      fc.record({ act: fc.constantFrom("next", "ask", "previous", "reveal", "hide", "black", "go"), on: fc.nat(2) }),
      fc.record({ act: fc.constantFrom("deliver", "deliver", "tick", "open"), on: fc.nat(2), from: fc.nat(2) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.constantFrom("a", "z"), (steps, second) => {
        const room = rooms();
        const windows = [openWindow(room, "m", { slide: 2 }), openWindow(room, second, { slide: 4 })];
        for (const each of steps) {
          const { act, on } = each;
          const here = windows[on % windows.length] ?? expect.fail("no window");
          here.clock.now += 1;
          if (act === "next") here.do().next(false);
          if (act === "ask") here.do().next(true);
          if (act === "previous") here.do().previous();
          if (act === "reveal" || act === "hide") here.do().reveal(act === "reveal");
          if (act === "black") here.do().black(!here.at().isBlack);
          if (act === "go") here.do().go(on + 1);
          if (act === "tick") here.events.tick();
          if (act === "open" && windows.length < 3) windows.push(openWindow(room, "k", { slide: 5 }));
          if (act === "deliver") room.deliver(on, "from" in each ? each.from : 0);
        }
        room.settle();
        for (const each of windows) expect(each.at()).toEqual(windows[0]?.at());
      }),
      { numRuns: 300 },
    );
  });

  it("L53: the newest change stands", () => {
    const { room, stage, speaker } = together();
    stage.do().go(2);
    room.settle();
    speaker.do().go(5);
    speaker.do().go(4);
    stage.do().go(3);
    room.settle();
    expect([stage.at().slide, speaker.at().slide]).toEqual([4, 4]);
  });
});

it("L53: a first step goes before a greeting that crosses it", () => {
  for (const id of ["a", "z"]) {
    const room = rooms();
    const stage = openWindow(room, "m");
    const speaker = openWindow(room, id);
    stage.events.shown();
    stage.do().go(4);
    room.settle();
    expect([stage.at().slide, speaker.at().slide]).toEqual([4, 4]);
  }
});

describe("L54: a window that opens, closes, or is read anew", () => {
  it("gets slide, reveal, black and time from the one that was there, whatever its own address says", () => {
    for (const id of ["a", "z"]) {
      const room = rooms();
      const stage = openWindow(room, "m", { slide: 3, isRevealed: true, startedAt: 7 });
      const late = openWindow(room, id, { slide: 1 });
      expect(stage.talk.getState().isAccompanied).toBe(false);
      room.settle();
      expect(late.at()).toEqual({ slide: 3, isRevealed: true, isBlack: false, startedAt: 7 });
      expect([stage, late].map(({ talk }) => talk.getState().isAccompanied)).toEqual([true, true]);
    }
  });

  it("that closes is noticed at once, and takes nothing along", () => {
    const { room, stage, speaker } = together();
    speaker.do().go(4);
    speaker.events.hidden();
    room.settle();
    expect(stage.talk.getState()).toMatchObject({ slide: 4, isAccompanied: false });
    speaker.events.shown();
    room.settle();
    expect(stage.talk.getState().isAccompanied).toBe(true);
    speaker.close();
    room.settle();
    expect(stage.talk.getState().isAccompanied).toBe(false);
  });

  it("that vanishes without a word is noticed after some pings", () => {
    const room = rooms();
    const stage = openWindow(room, "stage");
    const crashed = openWindow(room, "speaker");
    room.settle();
    stage.events.tick();
    stage.events.tick();
    expect(stage.talk.getState().isAccompanied).toBe(true);
    for (let at = 0; at < 3; at += 1) stage.events.tick();
    expect(stage.talk.getState().isAccompanied).toBe(false);
    // It was only asleep.
    room.settle();
    expect([stage, crashed].map(({ talk }) => talk.getState().isAccompanied)).toEqual([true, true]);
  });

  it("that is in the background, its clock slowed, stays there as long as it answers", () => {
    const { room, stage, speaker } = together();
    for (let at = 0; at < 20; at += 1) {
      stage.events.tick();
      room.settle();
    }
    expect(speaker.talk.getState().isAccompanied).toBe(true);
    expect(stage.talk.getState().isAccompanied).toBe(true);
  });

  it("that closed hears nothing and says nothing more", () => {
    const { room, stage, speaker } = together();
    speaker.close();
    speaker.close();
    const before = room.posted.length;
    speaker.do().go(5);
    speaker.events.tick();
    expect(room.posted).toHaveLength(before);
    room.settle();
    expect(stage.at().slide).toBe(1);
  });
});

describe("L55: what is no message of this talk changes nothing", () => {
  const good = {
    talk: "counterclaim",
    kind: "here",
    from: "x",
    of: 5,
    stamp: { count: 9, by: "x" },
    state: { ...START, slide: 3 },
  };

  it.each([
    ["no object", 7],
    ["null", null],
    ["of another program", { ...good, talk: "other" }],
    ["of another number of slides", { ...good, of: 6 }],
    ["of another kind", { ...good, kind: "eval" }],
    ["without a sender", { ...good, from: null }],
    ["a slide outside the deck", { ...good, state: { ...START, slide: 6 } }],
    ["a slide that is none", { ...good, state: { ...START, slide: 0 } }],
    ["half a slide", { ...good, state: { ...START, slide: 1.5 } }],
    ["a reveal that is a word", { ...good, state: { ...START, isRevealed: "yes" } }],
    ["a time that is a word", { ...good, state: { ...START, startedAt: "now" } }],
    ["an endless count", { ...good, stamp: { count: Infinity, by: "x" } }],
    ["no stamp", { ...good, stamp: null }],
  ])("%s", (_, message) => {
    const { room, stage } = together();
    room.overhear(message);
    room.settle();
    expect(stage.talk.getState()).toMatchObject({ slide: 1 });
  });

  it("but one that is whole does", () => {
    const { room, stage } = together();
    room.overhear(good);
    room.settle();
    expect(stage.at().slide).toBe(3);
  });

  it("while the deck is edited, windows with another number of slides wait for each other", () => {
    const { room, stage, speaker } = together();
    stage.do().resize(6);
    stage.do().go(6);
    room.settle();
    expect(speaker.at().slide).toBe(1);
    speaker.do().resize(6);
    speaker.events.tick();
    room.settle();
    expect(speaker.at().slide).toBe(6);
  });
});

it("L56: windows of one deck share a channel, those of another deck hear nothing", async () => {
  const talks = ["a", "a", "b"].map((key) => createTalk(START, 5, createTalkChannel(key)));
  const [first, second, third] = talks.map(({ talk }) => talk);
  first?.getState().go(4);
  await expect.poll(() => second?.getState().slide).toBe(4);
  await expect.poll(() => first?.getState().isAccompanied).toBe(true);
  expect(third?.getState()).toMatchObject({ slide: 1, isAccompanied: false });
  for (const { close } of talks) close();
});
