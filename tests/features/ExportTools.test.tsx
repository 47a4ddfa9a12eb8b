import { configure, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ExportButton } from "@/features/save-figure/ExportButton.tsx";
import { ClaimGap } from "@/features/see-gap/ClaimGap.tsx";
import { PanelToolsContext } from "@/ui/PanelTools.tsx";
import { renderInRoom, withLayout } from "../support/renderInRoom.tsx";

withLayout();

// What is fetched on demand takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const WAIT = { timeout: 15_000 };

const withExport = () =>
  renderInRoom(
    <PanelToolsContext value={(region) => <ExportButton region={region} />}>
      <h1 tabIndex={-1}>Counterclaim</h1>
      <ClaimGap />
    </PanelToolsContext>,
  );
const exportButton = () => screen.findByRole("button", { name: "Export" }, WAIT);
const items = async () => (await screen.findAllByRole("menuitem", {}, WAIT)).map(({ textContent }) => textContent);

describe("Export of a region", () => {
  it("keeps the focus on the button until the menu is there, and has it back when Escape closes the menu", async () => {
    const { user } = withExport();
    const button = await exportButton();
    button.focus();
    await user.keyboard("{Enter}");
    expect(button).toHaveFocus();
    expect(await items()).toEqual([
      "PNG",
      "SVG",
      "CSV",
      "JSON",
      "PowerPoint slide",
      "Copy image",
      "Copy citation",
      "Enlarge",
      "Size and colours…",
      "Citation for a library…",
    ]);
    await waitFor(() => expect(screen.getByRole("menu", { name: "Export Claim gap" })).toContainElement(focused()));
    await user.keyboard("{Escape}");
    await waitFor(async () => expect(await exportButton()).toHaveFocus());
    expect(screen.queryByRole("menu")).not.toBeInTheDocument();
  });

  it("puts the view as a citation on the clipboard, says so, and gives the focus back when that is put away", async () => {
    const { user } = withExport();
    await user.click(await exportButton());
    await user.click(await screen.findByRole("menuitem", { name: "Copy citation" }, WAIT));
    const said = await screen.findByText("The citation is on the clipboard.");
    expect(await navigator.clipboard.readText()).toMatch(/^Counterclaim: “Claim gap.*” *\(?.*#v=1&record=2026\.11/u);
    await user.click(within(said.closest<HTMLElement>(".said")!).getByRole("button", { name: "Close" }));
    await waitFor(async () => expect(await exportButton()).toHaveFocus());
  });

  it("says why nothing was copied, and what to do, where there is no clipboard", async () => {
    const { user } = withExport();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("Not now."));
    await user.click(await exportButton());
    await user.click(await screen.findByRole("menuitem", { name: "Copy citation" }, WAIT));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("The browser did not copy it (Not now).");
    const said = within(alert);
    await user.click(said.getByRole("button", { name: "As BibTeX, RIS or CSL-JSON" }));
    const shown = within(await screen.findByRole("dialog", { name: "Citation of this view" }));
    for (const [style, begins] of [
      ["BibTeX", "@misc{counterclaim-claim-gap-"],
      ["RIS", "TY  - DATA"],
      ["CSL-JSON", "["],
      ["Plain text", "Counterclaim: “Claim gap"],
    ] as const) {
      await user.click(shown.getByRole("button", { name: style }));
      await user.click(shown.getByRole("button", { name: "The citation" }));
      expect(shown.getByRole<HTMLTextAreaElement>("textbox", { name: "The citation" }).value).toContain(begins);
    }
  });

  it("is not offered where a region has no picture", () => {
    renderInRoom(<ExportButton region="Claim gap" />);
    expect(screen.queryByRole("button", { name: "Export" })).not.toBeInTheDocument();
  });
});

function focused(): HTMLElement {
  return document.activeElement as HTMLElement;
}
