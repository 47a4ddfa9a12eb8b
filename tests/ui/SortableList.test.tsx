import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SortableList } from "@/ui/SortableList.tsx";

vi.setConfig({ testTimeout: 20_000 });

const HEIGHT = 40;
const laidOut = Element.prototype.getBoundingClientRect;

// jsdom lays nothing out: rows stand one under the other, 40 pixels each.
beforeEach(() => {
  Element.prototype.getBoundingClientRect = function (this: Element) {
    const row = this.closest("li");
    const at = row === null ? 0 : [...(row.parentElement?.children ?? [])].indexOf(row);
    return new DOMRect(0, at * HEIGHT, 300, row === null ? 400 : HEIGHT);
  };
});
afterEach(() => {
  Element.prototype.getBoundingClientRect = laidOut;
});

function Rows() {
  const [rows, setRows] = useState(["Where", "When", "Who"].map((name) => ({ key: name, name: `slide “${name}”` })));
  return (
    <SortableList
      label="Slides"
      rows={rows}
      first={101}
      of={103}
      onMove={(from, to) => {
        const next = rows.toSpliced(from, 1);
        setRows(next.toSpliced(to, 0, rows[from]!));
      }}
    >
      {({ key }, handle) => (
        <>
          {handle}
          <span>{key}</span>
        </>
      )}
    </SortableList>
  );
}

const order = () =>
  within(screen.getByRole("list", { name: "Slides" }))
    .getAllByRole("listitem")
    .map((row) => row.textContent?.replace("⠿", ""));
const handleOf = (name: string) => screen.getByRole("button", { name: `Move slide “${name}”` });
const said = (text: string) => waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(text));

const pickUp = async (name: string) => {
  const user = userEvent.setup({ delay: null });
  render(<Rows />);
  handleOf(name).focus();
  await user.keyboard("[Space]");
  await said(`Picked up slide “${name}”, place 101 of 103.`);
  // The keys are heard from the next task on.
  await new Promise((resolve) => setTimeout(resolve, 20));
  return user;
};

describe("a list in an order of the reader's own", () => {
  it("is put in order with the keyboard, says each place out of the whole list, and keeps the focus on what was moved", async () => {
    const user = await pickUp("Where");
    await user.keyboard("[ArrowDown]");
    await said("Place 102 of 103.");
    await user.keyboard("[ArrowDown]");
    await said("Place 103 of 103.");
    await user.keyboard("[Space]");
    await waitFor(() => expect(order()).toEqual(["When", "Who", "Where"]));
    await waitFor(() => expect(handleOf("Where")).toHaveFocus());
  });

  it("is left as it was by Escape, which reaches nothing around it", async () => {
    const closed = vi.fn<() => void>();
    document.addEventListener("keydown", ({ key }) => key === "Escape" && closed());
    const user = await pickUp("Where");
    await user.keyboard("[ArrowDown]");
    await said("Place 102 of 103.");
    await user.keyboard("[Escape]");
    await said("Left slide “Where” where it was, place 101 of 103.");
    expect(order()).toEqual(["Where", "When", "Who"]);
    expect(closed).not.toHaveBeenCalled();
  });

  it("says how it is used to whoever cannot see it, beside the list and not outside of it", () => {
    const { container } = render(<Rows />);
    const told = handleOf("Where").getAttribute("aria-describedby");
    expect(container.querySelector(`[id="${told}"]`)).toHaveTextContent(/^Space or Enter picks it up/u);
  });
});
