import { act, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Introduction } from "@/features/introduce/Introduction.tsx";
import { day } from "../figures/handRecord.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const drawn = (isAsked = false) => {
  const [onDone, onExport, onPresent] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()];
  const { dataSet } = realRecord();
  const content = <Introduction isAsked={isAsked} onExport={onExport} onPresent={onPresent} onDone={onDone} />;
  return { onDone, onExport, onPresent, ...renderInRoom(content, { dataSet }) };
};

describe("the introduction", () => {
  it("takes the analyst to one night in October 2025", async () => {
    const { user, view, onDone, onExport } = drawn();
    await user.click(screen.getByRole("button", { name: /Analyst/ }));
    expect(view()).toMatchObject({
      from: day("2025-10-01"),
      to: day("2025-10-31"),
      actors: ["pakistan", "afghan-taliban"],
      match: "all",
      question: "q-2025-10-11-pak-soldiers-killed",
    });
    expect(onDone).toHaveBeenCalled();
    expect(onExport).not.toHaveBeenCalled();
  });

  it("takes the briefer to the same view and to Export, and the teacher to Present", async () => {
    const { user, view, onExport, onPresent } = drawn();
    await user.click(screen.getByRole("button", { name: /Briefer/ }));
    expect(view().question).toBe("q-2025-10-11-pak-soldiers-killed");
    expect(onExport).toHaveBeenCalledOnce();
    await user.click(screen.getByRole("button", { name: /Teacher/ }));
    expect(onPresent).toHaveBeenCalledOnce();
  });

  it("L59: goes when a filter is chosen, not while one is dragged, nor for what is no filter", () => {
    const { store, onDone } = drawn();
    act(() => store.getState().choose({ voice: "kabul" }));
    act(() => store.getState().choose({ from: day("2025-01-01") }, "moving"));
    expect(onDone).not.toHaveBeenCalled();
    act(() => store.getState().choose({ from: day("2025-02-01") }));
    expect(onDone).toHaveBeenCalled();
  });

  it("L59: can be skipped, and takes the focus only where it was asked for", async () => {
    const { user, onDone, unmount } = drawn();
    expect(document.body).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Skip" }));
    expect(onDone).toHaveBeenCalledOnce();
    unmount();
    drawn(true);
    expect(screen.getByRole("heading")).toHaveFocus();
  });
});
