import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Choice } from "@/ui/Choice.tsx";
import { Option } from "@/ui/Option.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { PickList } from "@/ui/PickList.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { ViewBoundary } from "@/ui/ViewBoundary.tsx";

const nothing = () => undefined;

describe("a view that fails", () => {
  it("says so in its own place while the others go on, and Try again draws it", async () => {
    const silenced = vi.spyOn(console, "error").mockImplementation(nothing);
    let broken = true;
    const Fragile = () => {
      if (broken) throw new Error("the ink ran out");
      return <p>drawn</p>;
    };
    render(
      <>
        <ViewBoundary name="Timeline" resetOn={1}>
          <Fragile />
        </ViewBoundary>
        <ViewBoundary name="Events" resetOn={1}>
          <p>five events</p>
        </ViewBoundary>
      </>,
    );
    const timeline = () => within(screen.getByRole("region", { name: "Timeline" }));
    expect(timeline().getByRole("alert")).toHaveTextContent("the ink ran out");
    expect(screen.getByText("five events")).toBeInTheDocument();
    await userEvent.click(timeline().getByRole("button", { name: "Try again" }));
    expect(timeline().getByRole("alert")).toBeInTheDocument();
    broken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText("drawn")).toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    silenced.mockRestore();
  });

  it("is tried again by itself when what it was drawn from changes", () => {
    const silenced = vi.spyOn(console, "error").mockImplementation(nothing);
    const Fragile = ({ broken }: { readonly broken: boolean }) => {
      if (broken) throw new Error("no");
      return <p>drawn</p>;
    };
    const at = (resetOn: number, broken: boolean) => (
      <ViewBoundary name="Timeline" resetOn={resetOn}>
        <Fragile broken={broken} />
      </ViewBoundary>
    );
    const { rerender } = render(at(1, true));
    rerender(at(1, false));
    expect(screen.queryByText("drawn")).not.toBeInTheDocument();
    rerender(at(2, false));
    expect(screen.getByText("drawn")).toBeInTheDocument();
    silenced.mockRestore();
  });
});

describe("a table of the same numbers", () => {
  it("names its columns and rows, parts thousands, and says none where there is no number, never 0", () => {
    render(
      <TableTwin
        caption="Attacks"
        none="no figure"
        columns={[
          { key: "year", label: "Year", numeric: false },
          { key: "ttp", label: "TTP", numeric: true },
        ]}
        rows={[
          { key: "a", cells: ["2024", 1758] },
          { key: "b", cells: ["2025", null] },
          { key: "c", cells: ["2026", 0] },
        ]}
      />,
    );
    expect(screen.getByRole("table", { name: "Attacks" })).toBeInTheDocument();
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(["Year", "TTP"]);
    expect(screen.getAllByRole("rowheader").map(({ textContent }) => textContent)).toEqual(["2024", "2025", "2026"]);
    expect(screen.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["1,758", "no figure", "0"]);
  });

  it("says that it is empty, and can be scrolled by keyboard", () => {
    render(<TableTwin caption="Attacks" none="–" columns={[{ key: "x", label: "Year", numeric: false }]} rows={[]} />);
    expect(screen.getByText("No rows.")).toBeInTheDocument();
    expect(screen.getByRole("group", { name: "Table: Attacks" })).toHaveAttribute("tabindex", "0");
  });
});

describe("an option", () => {
  it("is a checkbox with its name, changed with the space bar", async () => {
    const toggled = vi.fn<() => void>();
    render(<Option name="Dawn" count="7" empty={false} checked={false} onToggle={toggled} />);
    await userEvent.tab();
    await userEvent.keyboard(" ");
    expect(screen.getByRole("checkbox", { name: "Dawn" })).toHaveFocus();
    expect(toggled).toHaveBeenCalledOnce();
  });

  it("that another one brings along is chosen, cannot be changed, and says why", async () => {
    const toggled = vi.fn<() => void>();
    render(
      <Option
        name="Army"
        count="7"
        empty={false}
        checked={false}
        impliedBy="Chosen with Pakistan"
        onToggle={toggled}
      />,
    );
    const box = screen.getByRole("checkbox", { name: "Army" });
    expect(box).toBeChecked();
    expect(box).toBeDisabled();
    await userEvent.click(box);
    expect(toggled).not.toHaveBeenCalled();
    expect(screen.getByTitle("Chosen with Pakistan")).toContainElement(box);
  });

  it("is chosen in part until it is chosen whole", () => {
    const at = (checked: boolean) => (
      <Option name="Dawn" count="7" empty={false} checked={checked} partly onToggle={nothing} />
    );
    const { rerender } = render(at(false));
    expect(screen.getByRole("checkbox")).toBePartiallyChecked();
    rerender(at(true));
    expect(screen.getByRole("checkbox")).not.toBePartiallyChecked();
    expect(screen.getByRole("checkbox")).toBeChecked();
  });
});

describe("one of a few", () => {
  it("is always one: pressing the chosen one changes nothing", async () => {
    const chosen = vi.fn<(key: "a" | "b") => void>();
    const options = [
      { key: "a", label: "any" },
      { key: "b", label: "all" },
    ] as const;
    render(<Choice label="How" options={options} chosen="a" onChoose={chosen} />);
    await userEvent.click(screen.getByRole("button", { name: "any" }));
    expect(chosen).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "all" }));
    expect(chosen).toHaveBeenCalledExactlyOnceWith("b");
    expect(screen.getByRole("button", { name: "any" })).toHaveAttribute("aria-pressed", "true");
  });
});

describe("a list behind a mark", () => {
  function Listed({ onPick = nothing }: { readonly onPick?: (key: string) => void }) {
    const [title, setTitle] = useState<string | null>("Torkham");
    return (
      <>
        <button type="button" onClick={() => setTitle("Kabul")}>
          another
        </button>
        {title !== null && (
          <PickList
            title={title}
            picks={[{ key: "e-1", when: "2025", what: "A clash" }]}
            onPick={onPick}
            onClose={() => setTitle(null)}
          />
        )}
      </>
    );
  }

  /** A panel with a button that opens the list, and that may be gone when the list closes. */
  function Opening() {
    const [open, setOpen] = useState(false);
    const [gone, setGone] = useState(false);
    return (
      <Panel name="Border map">
        {!gone && (
          <button type="button" onClick={() => setOpen(true)}>
            open
          </button>
        )}
        {open && (
          <PickList
            title="Torkham"
            picks={[]}
            onPick={nothing}
            onClose={() => setOpen(false)}
            actions={
              <button type="button" onClick={() => setGone(true)}>
                narrow
              </button>
            }
          />
        )}
      </Panel>
    );
  }

  it("takes the focus when it opens, and again when it lists something else", async () => {
    render(<Listed />);
    expect(screen.getByRole("heading", { name: "Torkham" })).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: "another" }));
    expect(screen.getByRole("heading", { name: "Kabul" })).toHaveFocus();
  });

  it("gives the focus back to where it was opened from", async () => {
    render(<Opening />);
    await userEvent.click(screen.getByRole("button", { name: "open" }));
    expect(screen.getByRole("heading", { name: "Torkham" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "open" })).toHaveFocus();
  });

  it("gives it to the heading of the region when what opened it is gone, and leaves it alone when nothing opened it", async () => {
    render(<Opening />);
    await userEvent.click(screen.getByRole("button", { name: "open" }));
    await userEvent.click(screen.getByRole("button", { name: "narrow" }));
    expect(screen.queryByRole("button", { name: "open" })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.getByRole("heading", { name: "Border map" })).toHaveFocus();
    cleanup();
    render(<Listed />);
    await userEvent.keyboard("{Escape}");
    expect(document.body).toHaveFocus();
  });

  it("hands on what is picked, and closes with Escape and its button", async () => {
    const picked = vi.fn<(key: string) => void>();
    render(<Listed onPick={picked} />);
    await userEvent.click(screen.getByRole("button", { name: /A clash/ }));
    expect(picked).toHaveBeenCalledExactlyOnceWith("e-1");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("heading")).not.toBeInTheDocument();
  });

  it("says so when there is nothing behind the mark", () => {
    render(<PickList title="Torkham" picks={[]} onPick={nothing} onClose={nothing} />);
    expect(screen.getByText("Nothing is in view here.")).toBeInTheDocument();
  });
});
