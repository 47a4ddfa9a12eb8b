import { fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FindWindow } from "@/app/commands/FindWindow.tsx";
import { asked } from "@/state/asked.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

afterEach(() => asked.getState().forget());

/** The window with a text typed into it; roles are asked of single elements, since jsdom is slow to find by them. */
function opened(typed = "") {
  const onClose = vi.fn<() => void>();
  const room = renderInRoom(<FindWindow onClose={onClose} />);
  const box = screen.getByPlaceholderText(/^A command, name/);
  if (typed !== "") fireEvent.change(box, { target: { value: typed } });
  return { ...room, box, onClose };
}
const optionOf = async (text: RegExp | string) =>
  (await screen.findByText(text, {}, { timeout: 10_000 })).closest("[role=option]");

describe("finding anything", () => {
  it("lists what can be done while nothing is typed, with the key of each", async () => {
    const { box } = opened();
    expect(box).toHaveAccessibleName("Find anything");
    expect(await optionOf("Share")).toHaveTextContent("ShareS");
    // There is no filter to clear, and nothing is opened.
    expect(screen.queryByText("Clear all filters")).not.toBeInTheDocument();
    expect(screen.queryByText("Close what is opened")).not.toBeInTheDocument();
  });

  it("marks the first for Enter, which does what it says and closes", async () => {
    const { user, box, view, onClose } = opened("torkham");
    const first = await optionOf("Torkham");
    expect(first).toHaveTextContent("Show on the map");
    expect(box).toHaveAttribute("aria-activedescendant", first?.id);
    box.focus();
    await user.keyboard("{Enter}");
    expect(onClose).toHaveBeenCalledOnce();
    await expect.poll(view).toMatchObject({ place: "Torkham", mapForm: "places" });
  });

  it("goes down with the arrow, and a press does the same as Enter", async () => {
    const { user, box } = opened("export present");
    expect(await screen.findByText(/^Nothing in this record/)).toHaveTextContent("“export present”");
    fireEvent.change(box, { target: { value: "go to" } });
    const [first, second] = [await optionOf("Go to Timeline"), await optionOf("Go to Border map")];
    expect(box).toHaveAttribute("aria-activedescendant", first?.id);
    box.focus();
    await user.keyboard("{ArrowDown}");
    expect(box).toHaveAttribute("aria-activedescendant", second?.id);
    fireEvent.change(box, { target: { value: "present" } });
    await user.click(await screen.findByText("Present"));
    await expect.poll(() => asked.getState().tool).toBe("present");
  });
});
