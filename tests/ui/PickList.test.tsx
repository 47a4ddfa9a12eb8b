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

  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ key: `e-${at}`, when: "2025", what: `Event ${at}` }));
  const picks = () => screen.queryAllByText(/^Event \d+$/);
  const pick = (at: number) => screen.getByText(`Event ${at}`).closest("button");

  it("of 5,000 draws 200, says how many more there are, and draws further ones where the focus goes on", async () => {
    const user = userEvent.setup();
    render(<PickList title="5,000 events at Torkham" picks={many(5000)} onPick={() => {}} onClose={() => {}} />);
    expect(picks()).toHaveLength(200);
    expect(screen.getByText(/and 4,800 more; filters narrow the list/)).toBeInTheDocument();
    await user.click(screen.getByText("Show 200 more"));
    expect(picks()).toHaveLength(400);
    expect(pick(200)).toHaveFocus();
    expect(screen.getByText(/and 4,600 more/)).toBeInTheDocument();
  });

  it("draws the last few with the button gone, and starts anew when it lists something else", async () => {
    const user = userEvent.setup();
    const list = (title: string) => <PickList title={title} picks={many(203)} onPick={() => {}} onClose={() => {}} />;
    const { rerender } = render(list("at Torkham"));
    await user.click(screen.getByText("Show 3 more"));
    expect(picks()).toHaveLength(203);
    expect(screen.queryByText(/^Show/)).toBeNull();
    expect(pick(200)).toHaveFocus();
    rerender(list("at Chaman"));
    expect(picks()).toHaveLength(200);
  });

  it("of 200 draws all and says nothing more", () => {
    render(<PickList title="at Torkham" picks={many(200)} onPick={() => {}} onClose={() => {}} />);
    expect(picks()).toHaveLength(200);
    expect(screen.queryByText(/more/)).toBeNull();
  });
});
