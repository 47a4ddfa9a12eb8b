import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ActorId } from "@/domain/ids.ts";
import { FilterPanel } from "@/features/filter/FilterPanel.tsx";
import { emptyView } from "@/state/View.ts";
import { day } from "../figures/handRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const group = (name: string) => within(screen.getByRole("group", { name }));
const box = (name: string) => screen.getByRole("checkbox", { name });
const ids = (...all: readonly string[]) => all as readonly ActorId[];

describe("the panel", () => {
  it("is a region named Filters: the button that clears all at its top, then dates, actors, event types and sources", () => {
    renderInRoom(<FilterPanel />);
    const filters = within(screen.getByRole("region", { name: "Filters" }));
    const parts = [
      filters.getByRole("button", { name: "Clear all filters" }),
      filters.getByRole("searchbox", { name: "Search events and claims" }),
      ...["Dates", "Actors", "Event types", "Sources"].map((name) => filters.getByRole("group", { name })),
    ];
    expect(
      parts.toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)),
    ).toEqual(parts);
    expect(filters.getAllByRole("button")[0]).toBe(parts[0]);
  });

  it("clears every filter with one button, which is of no use when there is none", async () => {
    const { user, view } = renderInRoom(<FilterPanel />, {
      view: { actors: ids("ttp", "army"), match: "all", types: ["airstrike"], contradicted: true, order: "date" },
    });
    const clear = screen.getByRole("button", { name: "Clear all filters" });
    expect(clear).toHaveAttribute("aria-disabled", "false");
    await user.click(clear);
    expect(view()).toEqual({ ...emptyView, order: "date" });
    expect(clear).toHaveAttribute("aria-disabled", "true");
  });
});

describe("actors", () => {
  it("a chosen parent shows its children as chosen through it, and they cannot be changed", async () => {
    const { user, view } = renderInRoom(<FilterPanel />);
    await user.click(box("Pakistan"));
    expect(view().actors).toEqual(["pakistan"]);
    for (const name of ["Pakistan’s army", "Police of Pakistan"]) {
      expect(box(name)).toBeChecked();
      expect(box(name)).toBeDisabled();
      expect(box(name).closest("label")).toHaveAttribute("title", "Chosen with Pakistan");
    }
    expect(box("Tehrik-e Taliban")).not.toBeChecked();
    await user.click(box("Pakistan"));
    expect(box("Police of Pakistan")).toBeEnabled();
  });

  it("a search opens closed groups and shows what it finds, by any of its names", async () => {
    const { user } = renderInRoom(<FilterPanel />);
    expect(screen.queryByRole("checkbox", { name: "Institute of counts" })).not.toBeInTheDocument();
    await user.type(screen.getByRole("searchbox", { name: "Find an actor" }), "institute");
    expect(box("Institute of counts")).toBeInTheDocument();
    expect(screen.queryByRole("checkbox", { name: "Pakistan’s army" })).not.toBeInTheDocument();
    await user.clear(screen.getByRole("searchbox", { name: "Find an actor" }));
    await user.type(screen.getByRole("searchbox", { name: "Find an actor" }), "ispr");
    expect(box("Pakistan’s army")).toBeInTheDocument();
    await user.type(screen.getByRole("searchbox", { name: "Find an actor" }), "xyz");
    expect(group("Actors").getByText("No actor’s name holds “isprxyz”.")).toBeInTheDocument();
  });

  it("a search changes no filter", async () => {
    const { user, view } = renderInRoom(<FilterPanel />);
    await user.type(screen.getByRole("searchbox", { name: "Find an actor" }), "army");
    await user.type(screen.getByRole("searchbox", { name: "Find a source" }), "dawn");
    expect(view()).toEqual(emptyView);
  });

  it("any or all is asked only where two are chosen", async () => {
    const { user, view } = renderInRoom(<FilterPanel />);
    await user.click(box("Tehrik-e Taliban"));
    expect(screen.queryByRole("group", { name: "How actors combine" })).not.toBeInTheDocument();
    await user.click(box("Kabul’s authorities"));
    await user.click(group("How actors combine").getByRole("button", { name: "all of these" }));
    expect(view().match).toBe("all");
  });

  it("the panel says which events match by taking part and which only by a claim", () => {
    renderInRoom(<FilterPanel />, { view: { actors: ids("kabul") } });
    expect(
      group("Actors").getByText("2 of these events by taking part, 1 through a claimant of one of their claims."),
    ).toBeInTheDocument();
  });

  it("each side says how many actors it has", () => {
    renderInRoom(<FilterPanel />);
    expect(group("Actors").getByRole("button", { name: /^Pakistan/ })).toHaveTextContent("Pakistan3 actors");
    expect(group("Actors").getByRole("button", { name: /^Afghan Taliban/ })).toHaveTextContent("Afghan Taliban1 actor");
  });

  it("an actor that no event has counts the questions without an event, and says so in full", async () => {
    const { user } = renderInRoom(<FilterPanel />);
    expect(
      group("Actors").getByText(
        "Numbers are events in view; for actors that no event has, questions without an event.",
      ),
    ).toBeInTheDocument();
    await user.type(screen.getByRole("searchbox", { name: "Find an actor" }), "counts");
    expect(box("Institute of counts").closest(".option")).toHaveTextContent("2 questions");
    expect(box("Index of counts").closest(".option")).toHaveTextContent(/1 question$/);
  });

  it("counts beside each what a choice of it would bring, whatever actor is chosen", () => {
    renderInRoom(<FilterPanel />, { view: { actors: ids("kabul"), from: day("2025-10-01") } });
    expect(box("Tehrik-e Taliban").closest(".option")).toHaveTextContent("1");
    expect(box("Pakistan").closest(".option")).toHaveTextContent("2");
  });
});

describe("sources", () => {
  it("a search finds a document by its title and opens its publisher", async () => {
    const { user, view } = renderInRoom(<FilterPanel />);
    await user.type(screen.getByRole("searchbox", { name: "Find a source" }), "kabul answers");
    expect(box("Tolo, Kabul")).toBeInTheDocument();
    expect(screen.queryByRole("checkbox", { name: "Dawn" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: /^Kabul answers/ }));
    expect(view().documents).toEqual(["tolo-1"]);
  });

  it("a publisher opens to its documents, which are chosen with it", async () => {
    const { user } = renderInRoom(<FilterPanel />, { view: { publishers: ["Dawn"] } });
    await user.click(screen.getByRole("button", { name: "Documents of Dawn" }));
    const document = screen.getByRole("checkbox", { name: "Clashes at the border (12 October 2025)" });
    expect(document).toBeChecked();
    expect(document).toBeDisabled();
    expect(screen.getByRole("checkbox", { name: "Attack on a post (September 2025)" })).toBeChecked();
  });

  it("a publisher of which one document is chosen is chosen in part", () => {
    renderInRoom(<FilterPanel />, { view: { documents: ["dawn-1"] as never } });
    expect(box("Dawn")).toBePartiallyChecked();
    expect(box("Dawn")).not.toBeChecked();
  });

  it("the panel says how many claims of what is in view the choice hides", () => {
    const clash = { from: day("2025-10-11"), to: day("2025-10-12") };
    renderInRoom(<FilterPanel />, { view: { publishers: ["Dawn"], ...clash } });
    expect(
      screen.getByText("2 further claims from other sources are hidden by the source filter."),
    ).toBeInTheDocument();
  });

  it("the panel says nothing of hidden claims where no source is chosen, and one where it is one", () => {
    const { unmount } = renderInRoom(<FilterPanel />);
    expect(screen.queryByText(/hidden by the source filter/)).not.toBeInTheDocument();
    unmount();
    renderInRoom(<FilterPanel />, { view: { publishers: ["Dawn"], from: day("2025-10-09"), to: day("2025-10-09") } });
    expect(screen.getByText("1 further claim from other sources is hidden by the source filter.")).toBeInTheDocument();
  });
});

describe("event types and only contradicted", () => {
  it("a type is chosen and given up by its name, and the panel says what it leaves out", async () => {
    const { user, view } = renderInRoom(<FilterPanel />);
    await user.click(box("Air strike"));
    expect(view().types).toEqual(["airstrike"]);
    expect(screen.getByText(/have no event type: they are out of view/)).toBeInTheDocument();
    await user.click(box("Air strike"));
    expect(view()).toEqual(emptyView);
  });

  it("only contradicted is one box", async () => {
    const { user, view } = renderInRoom(<FilterPanel />);
    await user.click(box("Only contradicted"));
    expect(view().contradicted).toBe(true);
  });
});
