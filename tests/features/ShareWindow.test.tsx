import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ShareWindow } from "@/features/share-view/ShareWindow.tsx";
import { REGIONS } from "@/domain/Region.ts";
import type { View } from "@/state/View.ts";
import { day } from "../figures/handRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const NIGHT = { from: day("2025-10-11"), to: day("2025-10-12") };

const share = (view: Partial<View>) => {
  const { user } = renderInRoom(<ShareWindow onClose={() => {}} />, { view });
  return { user, shown: within(screen.getByRole("dialog", { name: "Share this view" })) };
};
const textOf = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name }).value;

describe("Share", () => {
  it("says the address, how long it is, and copies it", async () => {
    const { user, shown } = share(NIGHT);
    await user.click(shown.getByRole("button", { name: "Copy address" }));
    const address = await navigator.clipboard.readText();
    expect(address).toMatch(/#v=1&record=2026\.11&from=2025-10-11&to=2025-10-12$/u);
    expect(shown.getByText(address)).toBeVisible();
    expect(shown.getByText(new RegExp(`^${address.length} characters\\.`, "u"))).toBeVisible();
    expect(shown.getByText("Copied.")).toBeVisible();
  });

  it("offers a short form only where there is one: the filters stay, how they are drawn goes", async () => {
    const { user, shown } = share({ ...NIGHT, plotScale: "shared" });
    await user.click(shown.getByRole("button", { name: /^filters and what is opened/u }));
    await user.click(shown.getByRole("button", { name: "The address" }));
    expect(textOf("The address")).toMatch(/#v=1&record=2026\.11&from=2025-10-11&to=2025-10-12$/u);
  });

  it("offers no short form of an address that cannot be shorter", () => {
    const { shown } = share(NIGHT);
    expect(shown.queryByRole("group", { name: "Which address" })).not.toBeInTheDocument();
  });

  it("says that an address is long, and that no camera reads it", () => {
    const { shown } = share({ search: "x".repeat(3000) });
    expect(shown.getByText(/some programs cut addresses that are so long/u)).toBeVisible();
    expect(shown.getByText(/too long for a code that a camera reads/u)).toBeVisible();
  });

  it("writes the frame of a region as one element and one script, in which nothing of the address is markup", async () => {
    const { user, shown } = share({ ...NIGHT, search: `</script><b a="1">&amp;` });
    await user.selectOptions(shown.getByRole("combobox", { name: "Region to embed" }), "Claim gap");
    await user.click(shown.getByRole("button", { name: "The code" }));
    const page = new DOMParser().parseFromString(textOf("The code"), "text/html");
    expect([...page.querySelectorAll("body *, head *")].map(({ localName }) => localName).sort()).toEqual([
      "iframe",
      "script",
    ]);
    const frame = page.querySelector("iframe")!;
    expect(frame.title).toBe("Counterclaim: Claim gap");
    const link = new URLSearchParams(new URL(frame.src).hash.slice(1));
    expect([link.get("panel"), link.get("search")]).toEqual(["Claim gap", `</script><b a="1">&amp;`]);
  });

  it("can embed every region of the page, and no comparison where nothing is compared", () => {
    const { shown } = share({});
    expect(shown.getAllByRole("option").map(({ textContent }) => textContent)).toEqual(
      REGIONS.filter((region) => region !== "Comparison"),
    );
  });

  it("can embed a comparison where there is one", () => {
    const { shown } = share({ compareWith: "before" });
    expect(shown.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([...REGIONS]);
  });
});
