import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { axe, expect, test } from "./support/page.ts";
import { choose, lookOf, putAway, saved, textsOf } from "./support/saved.ts";
import { openView, region, statusLine } from "./support/views.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const OCTOBER = "v=1&record=2026.11&from=2025-10-01&to=2025-10-31";
const REGIONS = [
  "Timeline",
  "Border map",
  "Contradictions",
  "TTP incident counts",
  "Claim gap",
  "Who carries whom",
  "Standing questions",
  "Events",
] as const;

/** What is on the clipboard: its text, and of a picture the size. */
const clipboard = async (page: Page) =>
  page.evaluate(async () => {
    const [held] = await navigator.clipboard.read();
    if (held?.types.includes("image/png") !== true) return { text: await navigator.clipboard.readText(), width: 0 };
    return { text: "", width: (await createImageBitmap(await held.getType("image/png"))).width };
  });

const rowsOfCsv = (bytes: Buffer) =>
  Papa.parse<string[]>(
    bytes
      .toString("utf8")
      .replace(/^\uFEFF/u, "")
      .trimEnd(),
  );

/** What a browser makes of an SVG: its faults, its words, what it would run or fetch, and the picture that it draws. */
const readSvg = (reader: Page, text: string) =>
  reader.evaluate(async (source) => {
    const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
    const picture = new Image();
    picture.src = URL.createObjectURL(new Blob([source], { type: "image/svg+xml" }));
    await picture.decode();
    const links = [...source.matchAll(/https?:\/\/[^\s"<]+/gu)].map(([link]) => new URL(link).hostname);
    return {
      fault: parsed.querySelector("parsererror")?.textContent ?? null,
      words: [...parsed.querySelectorAll("text")].map((each) => each.textContent).join("\n"),
      title: parsed.querySelector("svg > title")?.textContent ?? "",
      foreign:
        parsed.querySelectorAll("script, foreignObject, image, [href]").length +
        links.filter((host) => host !== "www.w3.org" && host !== "127.0.0.1").length,
      width: picture.naturalWidth,
    };
  }, text);

test.describe("A region leaves the page", () => {
  test("as PNG, SVG and CSV that others can read, and as picture and citation on the clipboard: every region", async ({
    page,
    context,
  }) => {
    test.setTimeout(150_000);
    await openView(page, OCTOBER);
    // A page without a policy of its own, as any program that reads the files.
    const reader = await context.newPage();
    await choose(page, region(page, "Timeline"), "Size and colours…");
    await page.getByRole("dialog").getByRole("button", { name: "1×" }).click();
    await page.keyboard.press("Escape");
    for (const name of REGIONS) {
      await test.step(name, async () => {
        const view = region(page, name);
        const png = await saved(page, () => choose(page, view, "PNG"));
        expect(png.name).toMatch(/^counterclaim-[a-z-]+-\d{4}-\d\d-\d\d\.png$/u);
        const look = lookOf(png.bytes);
        expect([look.width, look.height]).toEqual([1920, 1080]);
        expect(look.colours).toBeGreaterThan(12);
        expect(look.drawn).toBeGreaterThan(0.01);
        const metadata = JSON.parse(textsOf(png.bytes).get("counterclaim") ?? "null") as Record<string, string>;
        expect(metadata).toMatchObject({ address: page.url(), version: "2026.11", region: name });

        const svg = await saved(page, () => choose(page, view, "SVG"));
        const read = await readSvg(reader, svg.bytes.toString("utf8"));
        expect(read).toMatchObject({ fault: null, foreign: 0, width: 960 });
        // Title, filters in words, edition, licence and day stand in the picture; so does out of how much it shows.
        for (const said of [read.title, "October 2025", "record v2026.11", "CC BY 4.0", "made "])
          expect(read.words).toContain(said);
        expect(read.words).toMatch(/[\d,]+ of [\d,]+ \w/u);

        const csv = await saved(page, () => choose(page, view, "CSV"));
        const { data, errors } = rowsOfCsv(csv.bytes);
        expect(errors).toEqual([]);
        expect(data.length).toBeGreaterThan(1);
        expect(new Set(data.map((row) => row.length)).size).toBe(1);

        await page.bringToFront();
        // The clipboard is given the PNG that is saved: once for a chart and once for the map is enough.
        if (name === "Timeline" || name === "Border map") {
          await choose(page, view, "Copy image");
          await expect(page.locator(".said")).toContainText("The picture is on the clipboard");
          expect((await clipboard(page)).width).toBe(1920);
        }

        await choose(page, view, "Copy citation");
        await expect(page.locator(".said")).toContainText("The citation is on the clipboard");
        const cited = (await clipboard(page)).text;
        expect(cited).toContain(page.url());
        expect(cited).toContain("Counterclaim record v2026.11, CC BY 4.0");
        await putAway(page);
      });
    }
  });

  test("its CSV holds the rows of its table, number by number", async ({ page }) => {
    await openView(page, OCTOBER);
    const view = region(page, "Timeline");
    await view.getByRole("button", { name: "Show as table" }).click();
    const shown = await view
      .getByRole("table")
      .first()
      .locator("tr")
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll("th, td")].map((cell) => (cell.textContent ?? "").replaceAll(",", "")),
        ),
      );
    const csv = await saved(page, () => choose(page, view, "CSV"));
    const { data } = Papa.parse<string[]>(
      csv.bytes
        .toString("utf8")
        .replace(/^\uFEFF/u, "")
        .trimEnd(),
    );
    expect(data.map((row) => row.map((cell) => cell.replaceAll(",", "")))).toEqual(shown);
  });

  test("by keyboard, with its menu, its sizes and one picture alone open to everyone", async ({ page }) => {
    await openView(page, OCTOBER);
    const view = region(page, "Claim gap");
    const button = view.getByRole("button", { name: "Export", exact: true });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("menu", { name: "Export Claim gap" })).toBeVisible();
    await axe(page, ".menu");
    await page.keyboard.press("Escape");
    await expect(view.getByRole("button", { name: "Export", exact: true })).toBeFocused();

    await choose(page, view, "Size and colours…");
    const sizes = page.getByRole("dialog", { name: "Size and colours of pictures" });
    await expect(sizes.getByRole("img")).toBeVisible();
    await sizes.getByRole("button", { name: "Square" }).click();
    await sizes.getByRole("button", { name: "1×" }).click();
    await sizes.getByRole("button", { name: "dark", exact: true }).click();
    await expect(sizes).toContainText("PNG of 1080 × 1080 pixels");
    await axe(page, ".window");
    const png = await saved(page, () => sizes.getByRole("button", { name: "Save PNG" }).click());
    expect(lookOf(png.bytes)).toMatchObject({ width: 1080, height: 1080 });
    await page.keyboard.press("Escape");

    await choose(page, view, "Enlarge");
    const alone = page.getByRole("dialog").getByRole("img");
    await expect(alone).toHaveAttribute("alt", /Claim gap/u);
    // The picture stands alone: nothing lies over it.
    const box = await alone.boundingBox();
    const close = await page.getByRole("dialog").getByRole("button", { name: "Close" }).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((close?.y ?? 0) + 1);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  test("where the clipboard is closed it says why, and offers the file instead", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await openView(page, OCTOBER);
    await choose(page, region(page, "Claim gap"), "Copy image");
    const said = page.getByRole("alert");
    await expect(said).toContainText(/clipboard/iu);
    const png = await saved(page, () => said.getByRole("button", { name: "Save it as PNG" }).click());
    expect(lookOf(png.bytes).width).toBe(3840);
  });

  test("with nothing to draw the picture says so", async ({ page }) => {
    await openView(page, "v=1&search=xyzzyx");
    await expect(statusLine(page)).toContainText("0 of 155 events");
    const svg = await saved(page, () => choose(page, region(page, "Claim gap"), "SVG"));
    expect(svg.bytes.toString("utf8")).toContain("No question on a side’s losses of this kind is answered in view.");
  });
});
