import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { PickList } from "@/ui/PickList.tsx";

/** A list whose title counts what is typed, as the list of a place counts its events under a search. */
function Counting() {
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(true);
  return (
    <section>
      <h2 tabIndex={-1}>Region</h2>
      <input aria-label="search" value={typed} onChange={(change) => setTyped(change.target.value)} />
      <button type="button" onClick={() => setOpen(false)}>
        take away
      </button>
      {open && (
        <PickList
          about="Kabul"
          title={`${typed.length} events at Kabul`}
          picks={[]}
          onPick={() => {}}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}

describe("a list of what stands behind a mark", () => {
  it("takes the focus when it opens, and not when the number in its title changes", async () => {
    const user = userEvent.setup();
    render(<Counting />);
    expect(screen.getByRole("heading", { level: 3 })).toHaveFocus();
    const search = screen.getByRole("textbox", { name: "search" });
    await user.type(search, "truce");
    expect(screen.getByRole("heading", { level: 3, name: "5 events at Kabul" })).toBeInTheDocument();
    expect(search).toHaveFocus();
  });

  it("gives the focus back when it goes with it, and leaves whoever is elsewhere where they are", async () => {
    const user = userEvent.setup();
    render(<Counting />);
    const away = screen.getByRole("button", { name: "take away" });
    await user.click(away);
    expect(away).toHaveFocus();
  });
});
