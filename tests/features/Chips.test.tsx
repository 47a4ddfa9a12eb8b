import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Status } from "@/app/Status.tsx";
import type { ActorId, SourceId } from "@/domain/ids.ts";
import { Chips } from "@/features/filter/Chips.tsx";
import { NothingMatches } from "@/features/filter/NothingMatches.tsx";
import { emptyView } from "@/state/View.ts";
import { day } from "../figures/handRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const remove = (words: string) => screen.getByRole("button", { name: `Remove filter: ${words}` });

describe("the chips", () => {
  const view = {
    from: day("2025-10-01"),
    to: day("2025-10-31"),
    actors: ["ttp", "army"] as string[] as ActorId[],
    publishers: ["Tolo, Kabul"],
    documents: ["dawn-1" as SourceId],
    types: ["airstrike"] as const,
    search: "posts",
    contradicted: true,
  };

  it("are absent without a filter", () => {
    renderInRoom(<Chips />);
    expect(screen.queryByRole("group", { name: "Active filters" })).not.toBeInTheDocument();
  });

  it.each([
    ["October 2025", { from: null, to: null }],
    ["Tehrik-e Taliban", { actors: ["army"] }],
    ["source: Tolo, Kabul", { publishers: [] }],
    ["source: “Clashes at the border”", { documents: [] }],
    ["Air strike", { types: [] }],
    ["“posts”", { search: "" }],
    ["only contradicted", { contradicted: false }],
  ])("“%s” takes its own filter away and no other", async (words, change) => {
    const room = renderInRoom(<Chips />, { view });
    await room.user.click(remove(words));
    expect(room.view()).toEqual({ ...emptyView, ...view, ...change });
    expect(screen.queryByRole("button", { name: `Remove filter: ${words}` })).not.toBeInTheDocument();
  });
});

describe("the focus after a chip is taken away", () => {
  const view = { from: day("2025-10-01"), to: day("2025-10-31"), types: ["airstrike"] as const, search: "posts" };
  const withStatus = (
    <>
      <Status setAside={0} leftOut={0} onSetAside={() => undefined} />
      <Chips />
    </>
  );

  it("is on the chip that stands in its place, on the last one after the last, and on the status line when none is left", async () => {
    const { user } = renderInRoom(withStatus, { view });
    remove("October 2025").focus();
    await user.keyboard("{Enter}");
    expect(remove("Air strike")).toHaveFocus();
    remove("“posts”").focus();
    await user.keyboard("{Enter}");
    expect(remove("Air strike")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.queryByRole("group", { name: "Active filters" })).not.toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveFocus();
  });

  it("stays where it is when a filter goes away by itself", () => {
    const { store } = renderInRoom(withStatus, { view });
    remove("“posts”").focus();
    act(() => store.getState().choose({ types: [] }));
    expect(remove("“posts”")).toHaveFocus();
  });

  it("is on the status line after a filter was lifted because nothing matched", async () => {
    const { user } = renderInRoom(
      <>
        <Status setAside={0} leftOut={0} onSetAside={() => undefined} />
        <NothingMatches />
      </>,
      { view: { types: ["airstrike"], from: day("2025-10-11") } },
    );
    await user.click(screen.getByRole("button", { name: "Lift dates: 1 event" }));
    expect(screen.getByRole("status")).toHaveFocus();
  });
});

describe("when nothing matches", () => {
  const lifts = () => screen.queryAllByRole("button").map(({ textContent }) => textContent);

  it("is silent while an event is in view", () => {
    renderInRoom(<NothingMatches />, { view: { types: ["airstrike"] } });
    expect(screen.queryByRole("note")).not.toBeInTheDocument();
  });

  it("names the filters that each removed the last event, the one that brings most first, and lifts it", async () => {
    const room = renderInRoom(<NothingMatches />, {
      view: { types: ["airstrike"], publishers: ["PIPS"], from: day("2025-10-11") },
    });
    expect(screen.getByRole("note")).toHaveTextContent("No single filter is to blame");
    await room.user.click(screen.getByRole("button", { name: "Clear every filter" }));
    expect(room.view()).toEqual(emptyView);
    expect(screen.queryByRole("note")).not.toBeInTheDocument();
  });

  it("lifts the one filter that is to blame, and says what that brings", async () => {
    const room = renderInRoom(<NothingMatches />, { view: { types: ["airstrike"], from: day("2025-10-11") } });
    expect(screen.getByRole("note")).toHaveTextContent(
      "Each of these filters removes the last event: dates, event types. Lift one of them and events come back.",
    );
    expect(lifts()).toEqual(["Lift dates: 1 event", "Lift event types: 1 event"]);
    await room.user.click(screen.getByRole("button", { name: "Lift dates: 1 event" }));
    expect(room.view()).toEqual({ ...emptyView, types: ["airstrike"] });
  });

  it("names the one filter as one", () => {
    renderInRoom(<NothingMatches />, { view: { search: "zebra" } });
    expect(screen.getByRole("note")).toHaveTextContent(
      "This filter removes the last event: search. Lift it and events come back.",
    );
    expect(lifts()).toEqual(["Lift search: 5 events"]);
  });

  it("finds nothing with a publisher that the record does not know, and lifts it", async () => {
    const room = renderInRoom(<NothingMatches />, { view: { publishers: ["Nobody’s Herald"] } });
    expect(screen.getByRole("note")).toHaveTextContent("No event matches all these filters.");
    expect(screen.getByRole("note")).not.toHaveTextContent("still match");
    await room.user.click(screen.getByRole("button", { name: "Lift sources: 5 events" }));
    expect(room.view()).toEqual(emptyView);
  });

  it("says that questions without an event still match", () => {
    renderInRoom(<NothingMatches />, { view: { publishers: ["PIPS"] } });
    expect(screen.getByRole("note")).toHaveTextContent(
      "2 questions without an event (counts over a period, standing questions) still match",
    );
  });
});
