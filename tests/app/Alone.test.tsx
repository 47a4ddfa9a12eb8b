import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Alone } from "@/app/Alone.tsx";
import { renderInRoom, withLayout } from "../support/renderInRoom.tsx";

withLayout();

describe("one region alone, in a frame of another page", () => {
  it("holds the region with its caption and foot, nothing of the page around it, and the way to the whole view", () => {
    renderInRoom(<Alone region="Contradictions" />, { view: { alone: "Contradictions", kinds: "denial" } });
    const main = within(screen.getByRole("main"));
    expect(main.getAllByRole("region").map((region) => region.getAttribute("aria-label"))).toEqual(["Contradictions"]);
    for (const name of ["Export", "Share", "Open data"])
      expect(screen.queryByRole("button", { name })).not.toBeInTheDocument();
    const whole = main.getByRole<HTMLAnchorElement>("link", { name: "Open the whole view in Counterclaim" });
    const link = new URLSearchParams(new URL(whole.href).hash.slice(1));
    expect([link.get("panel"), link.get("kinds"), link.get("record")]).toEqual([null, "denial", "2026.11"]);
    expect(whole.parentElement).toHaveTextContent("ecord v2026.11");
  });

  it("opens a record under the region, and closes it again", async () => {
    const { user, view } = renderInRoom(<Alone region="Contradictions" />, {
      view: { alone: "Contradictions", event: "e-clash" as never },
    });
    const record = within(await screen.findByRole("region", { name: "Record" }, { timeout: 15_000 }));
    expect(screen.getByRole("region", { name: "Contradictions" })).toBeInTheDocument();
    await user.click(record.getByRole("button", { name: /Close/u }));
    expect(screen.queryByRole("region", { name: "Record" })).not.toBeInTheDocument();
    expect(view()).toMatchObject({ alone: "Contradictions", event: null });
  });
});
