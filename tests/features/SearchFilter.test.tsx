import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FilterPanel } from "@/features/filter/FilterPanel.tsx";
import { emptyView } from "@/state/View.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const field = () => screen.getByRole("searchbox", { name: "Search events and claims" });
const aMoment = () => act(async () => new Promise((done) => setTimeout(done, 350)));

describe("the search", () => {
  it("acts after a pause, so that a word is one step", async () => {
    const { user, view } = renderInRoom(<FilterPanel />);
    await user.type(field(), "strike");
    expect(view().search).toBe("");
    await aMoment();
    expect(view().search).toBe("strike");
    expect(screen.getByText("Matching the words: strike.")).toBeInTheDocument();
  });

  it("acts at once with Enter, and says when no word matches", async () => {
    const { user, view } = renderInRoom(<FilterPanel />);
    await user.type(field(), "zebra{Enter}");
    expect(view().search).toBe("zebra");
    expect(screen.getByText("No word of the record matches.")).toBeInTheDocument();
  });

  it("stays cleared when all filters are cleared", async () => {
    const { user, view } = renderInRoom(<FilterPanel />);
    await user.type(field(), "strike");
    await aMoment();
    await user.click(screen.getByRole("button", { name: "Clear all filters" }));
    expect(field()).toHaveValue("");
    await aMoment();
    expect(view()).toEqual(emptyView);
  });

  it("drops what is typed and has not acted yet when all filters are cleared", async () => {
    const { user, view } = renderInRoom(<FilterPanel />, { view: { types: ["airstrike"] } });
    await user.type(field(), "strike");
    expect(view().search).toBe("");
    await user.click(screen.getByRole("button", { name: "Clear all filters" }));
    expect(field()).toHaveValue("");
    await aMoment();
    expect(view()).toEqual(emptyView);
  });

  it("follows the browser’s back and forward, and does not come back by itself", async () => {
    const { user, store, view } = renderInRoom(<FilterPanel />);
    await user.type(field(), "strike{Enter}");
    act(() => store.getState().restore(emptyView));
    expect(field()).toHaveValue("");
    act(() => store.getState().choose({ search: "border" }));
    expect(field()).toHaveValue("border");
    await aMoment();
    expect(view().search).toBe("border");
  });
});
