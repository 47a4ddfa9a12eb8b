import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { Panel } from "@/ui/Panel.tsx";
import { Remedy } from "@/ui/Remedy.tsx";

describe("a sentence with the button that brings back what is missing", () => {
  function Shelf({ focusAfter }: { readonly focusAfter?: () => HTMLElement | null }) {
    const [missing, setMissing] = useState(2);
    return (
      <Panel name="Shelf">
        {missing > 0 && (
          <Remedy action="Bring one back" onAct={() => setMissing(missing - 1)} {...(focusAfter && { focusAfter })}>
            {missing} are missing.
          </Remedy>
        )}
        <button type="button" onClick={() => setMissing(0)}>
          Elsewhere
        </button>
      </Panel>
    );
  }
  const button = () => screen.getByRole("button", { name: "Bring one back" });

  it("keeps the focus while it stands, and hands it to the heading of its region when it goes", async () => {
    const user = userEvent.setup();
    render(<Shelf />);
    expect(button().closest("p")).toHaveTextContent("2 are missing. Bring one back");
    await user.click(button());
    expect(button()).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.queryByText(/missing/)).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Shelf" })).toHaveFocus();
  });

  it("hands it to what it is told, and takes it from nobody who is elsewhere", async () => {
    const user = userEvent.setup();
    const elsewhere = () => screen.getByRole("button", { name: "Elsewhere" });
    render(<Shelf focusAfter={elsewhere} />);
    await user.click(button());
    await user.click(button());
    expect(elsewhere()).toHaveFocus();
    cleanup();
    render(<Shelf />);
    await user.click(button());
    await user.click(elsewhere());
    expect(screen.queryByText(/missing/)).not.toBeInTheDocument();
    expect(elsewhere()).toHaveFocus();
  });
});
