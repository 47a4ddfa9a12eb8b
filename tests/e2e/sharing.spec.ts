import jsQr from "jsqr";
import { PNG } from "pngjs";
import { axe, expect, test } from "./support/page.ts";
import { openView, statusLine } from "./support/views.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const VIEW = "v=1&record=2026.11&from=2025-10-11&to=2025-10-12&stack=type&scale=log";

test.describe("Sharing a view", () => {
  test("copies its address, says how long it is, shortens it, and gives a code that a camera reads", async ({
    page,
  }) => {
    await openView(page, VIEW);
    await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
    const share = page.getByRole("dialog", { name: "Share this view" });
    await expect(share).toContainText(`${page.url().length} characters`);
    await share.getByRole("button", { name: "Copy address" }).click();
    await expect(share.getByRole("status").first()).toContainText("Copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await axe(page, ".window");

    await share.getByRole("button", { name: /^filters and what is opened/u }).click();
    const short = page.url().replace("&scale=log", "");
    await expect(share).toContainText(short);
    const picture = PNG.sync.read(await share.getByRole("img", { name: "Code of the address" }).screenshot());
    const code = jsQr(new Uint8ClampedArray(picture.data), picture.width, picture.height);
    expect(code?.data).toBe(short);
  });

  test("embeds one region, whose frame asks for its height, and whose link opens the whole view", async ({
    page,
    baseURL,
  }) => {
    await openView(page, VIEW);
    await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
    await page.getByRole("combobox", { name: "Region to embed" }).selectOption("Claim gap");
    await page.getByRole("button", { name: "Copy the code of the frame" }).click();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain("panel=Claim+gap");

    const elsewhere = new URL("another-page.html", baseURL).href;
    await page.route(elsewhere, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><title>A newspaper</title><h1>Story</h1>${code}`,
      }),
    );
    await page.goto(elsewhere);
    const frame = page.frameLocator("iframe.counterclaim");
    await expect(frame.getByRole("region", { name: "Claim gap" })).toBeVisible();
    await expect(frame.getByRole("region", { name: "Timeline" })).toHaveCount(0);
    await expect(frame.getByRole("link", { name: "Open the whole view in Counterclaim" })).toHaveAttribute(
      "href",
      new RegExp("from=2025-10-11"),
    );
    const height = async () => Number(await page.locator("iframe.counterclaim").getAttribute("height"));
    const content = () => frame.getByRole("main").evaluate((main) => main.scrollHeight);
    await expect.poll(async () => Math.abs((await height()) - (await content()))).toBeLessThan(5);
  });
});

test.describe("The page as a briefing", () => {
  test("prints the chosen regions on A4 and on Letter, its sources as numbered notes", async ({ page }) => {
    await openView(page, "v=1&from=2025-10-11&to=2025-10-12");
    await expect(statusLine(page)).toContainText("6 of 155 events");
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole("banner").getByRole("button", { name: "Export" }).click();
    const chosen = page.getByRole("dialog", { name: "Export the page" });
    await expect(chosen).toBeVisible();
    await axe(page, ".window");
    await chosen.getByRole("checkbox", { name: "Who carries whom" }).uncheck();
    for (const [paper, size] of [
      ["A4", /\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12]/u],
      ["Letter", /\/MediaBox \[0 0 612 792\]/u],
    ] as const) {
      await chosen.getByRole("button", { name: paper, exact: true }).click();
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
      expect(pdf).toMatch(size);
      expect((pdf.match(/\/Type \/Page\b(?!s)/gu) ?? []).length).toBeGreaterThan(2);
    }
    await page.emulateMedia({ media: "print" });
    const briefing = page.getByRole("article", { name: "Briefing" });
    await expect(briefing.getByRole("heading", { level: 2 })).toContainText(["Timeline", "Border map"]);
    await expect(briefing.getByRole("heading", { name: "Who carries whom" })).toHaveCount(0);
    await expect(briefing.getByRole("heading", { name: "Sources" })).toBeVisible();
    await expect(briefing).toContainText("record v2026.11, CC BY 4.0");
    await expect(page.getByRole("banner")).toBeHidden();
  });
});
