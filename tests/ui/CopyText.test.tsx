import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { CopyText, type CopyTextProps } from "@/ui/CopyText.tsx";

const draw = (copy: CopyTextProps["copy"]) => {
  const user = userEvent.setup({ delay: null });
  const withText = (text: string) => (
    <CopyText label="Copy citation" textLabel="The citation" text={text} copy={copy} />
  );
  const { rerender } = render(withText("one text"));
  return { user, change: (text: string) => rerender(withText(text)) };
};

describe("a text to copy", () => {
  it("is copied whole, and it is said; what was said does not outlive the text", async () => {
    const copied: string[] = [];
    const { user, change } = draw(async (text) => {
      copied.push(text);
      return { done: true };
    });
    await user.click(screen.getByRole("button", { name: "Copy citation" }));
    expect(copied).toEqual(["one text"]);
    expect(await screen.findByText("Copied.")).toBe(screen.getByRole("status"));
    change("another text");
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  it("lies open with the reason when it could not be copied", async () => {
    const { user } = draw(async () => ({ done: false, why: "No permission." }));
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Copy citation" }));
    // The clipboard answers when it answers.
    expect(await screen.findByText("No permission. The text stands below.")).toBe(screen.getByRole("status"));
    expect(screen.getByRole("textbox", { name: "The citation" })).toHaveValue("one text");
  });

  it("is opened by keyboard, and selected whole as soon as it has the focus", async () => {
    const { user } = draw(async () => ({ done: true }));
    await user.tab();
    await user.tab();
    await user.keyboard("{Enter}");
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The citation" });
    // Not by the tab key of the test's own user, which selects whatever field it comes to.
    act(() => box.focus());
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, "one text".length]);
  });
});
