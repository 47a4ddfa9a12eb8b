import { axe, expect, test } from "./support/page.ts";

/** The headings of a print as its outline names them, in no order, each with its page from 0. */
function headingsOf(pdf: string): readonly { readonly title: string; readonly page: number }[] {
  const pages = [...(/\/Kids \[([^\]]+)\]/u.exec(pdf)?.[1] ?? "").matchAll(/(\d+) 0 R/gu)].map(([, id]) => id);
  return [...pdf.matchAll(/\/Title (?:\(([^\n]*)\)|<[0-9A-F]+>)(?:(?!endobj)[^])*?\/Dest \[(\d+) 0 R/gu)].map(
    ([, title = "", id]) => ({ title, page: pages.indexOf(id) }),
  );
}

const pagesOf = (pdf: string): number => (pdf.match(/\/Type \/Page\b(?!s)/gu) ?? []).length;

test.describe("A deck as a handout", () => {
  test("is drawn figure by figure, and printed on A4 and on Letter with the answer key on a page of its own", async ({
    page,
  }) => {
    await page.goto("#v=1&deck=one-night-two-tolls&as=handout");
    await expect(page.getByRole("progressbar", { name: /^Drawing figure \d+ of \d+$/u })).toBeVisible();
    await expect(page.getByRole("button", { name: "Print" })).toBeDisabled();
    const handout = page.getByRole("article", { name: "Handout" });
    expect(await page.title()).toBe("One night, two tolls – handout");

    // Exercises need no figure: they are there while figures are drawn, on one sheet, the answers on another.
    await page.getByRole("button", { name: "Exercises" }).click();
    await expect(handout.getByRole("region", { name: "Answer key" })).toContainText("said by");
    for (const paper of ["Letter", "A4"]) {
      await page.getByRole("button", { name: paper, exact: true }).click();
      expect(pagesOf((await page.pdf({ preferCSSPageSize: true })).toString("latin1"))).toBe(2);
    }
    await axe(page);
    await page.getByRole("button", { name: "All slides" }).click();

    await expect(handout).toBeVisible({ timeout: 20_000 });
    await expect(handout).not.toContainText("could not be drawn");
    await axe(page);
    const key = handout.getByRole("region", { name: "Answer key" });
    await expect(key).toContainText("said by");
    const answers = await key.getByRole("region", { name: /^Answer to slide/u }).count();
    expect(answers).toBeGreaterThan(0);

    for (const [paper, size] of [
      ["A4", /\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12]/u],
      ["Letter", /\/MediaBox \[0 0 612 792\]/u],
    ] as const) {
      await page.getByRole("button", { name: paper, exact: true }).click();
      const sheets = await handout.locator(".handout__sheet").count();
      const pdf = (await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true })).toString("latin1");
      expect(pdf).toMatch(size);
      const pages = pagesOf(pdf);
      // A long list of sources goes on over a page, before the key and at the end; nothing else does.
      expect(pages).toBeGreaterThanOrEqual(sheets);
      expect(pages).toBeLessThanOrEqual(sheets + 2);
      const headings = headingsOf(pdf);
      const first = headings.find(({ title }) => title === "Answer key")?.page ?? 0;
      expect(first).toBeGreaterThan(0);
      expect(headings).toHaveLength(await handout.locator("h1, h2").count());
      expect(headings.filter((heading) => heading.page >= first)).toHaveLength(await key.locator("h1, h2").count());
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  });
});
