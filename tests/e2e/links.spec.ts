import { record } from "./support/naiveRecord.ts";
import { expect, test } from "./support/page.ts";
import { hashOf, openView, region, statusLine } from "./support/views.ts";

/**
 * Addresses that were given away. They must keep working for good: never change one, only add. Each with what the page
 * must show for it.
 */
const GIVEN_AWAY: readonly { readonly hash: string; readonly events: number; readonly shows: readonly string[] }[] = [
  { hash: "v=1&from=2025-10-11&to=2025-10-12", events: 6, shows: ["11–12 October 2025"] },
  {
    hash: "v=1&from=2025-10-11&to=2025-10-12&question=q-2025-10-11-pak-soldiers-killed",
    events: 6,
    shows: ["Pakistani soldiers killed"],
  },
  { hash: "v=1&event=2025-10-11-border-clashes", events: 155, shows: ["Close record"] },
  { hash: "v=1&record=2026.11&from=2025-10-11&to=2025-10-12", events: 6, shows: ["11–12 October 2025"] },
  { hash: "v=1&search=posts+captured&contradicted=1", events: 7, shows: ["“posts captured”", "only contradicted"] },
  {
    // Every part at once.
    hash: "v=1&from=2021-08-15&to=2025-12-31&actor=ttp&actor=pakistan-military&match=all&publisher=Dawn&source=geo-2025-10-30-amjad&type=militant-attack&type=security-operation&search=army&contradicted=1&unit=quarter&stack=type&counts=in-record&counted=attacks-all-groups&scale=log&kinds=figure&order=date&within=0&question=q-2025-10-11-pak-soldiers-killed&event=2025-10-11-border-clashes&place=Torkham&sort=claims&descending=0",
    events: -1,
    shows: ["Dawn", "Close record"],
  },
];

/** A link of today says of which edition it was made. */
const withEdition = (hash: string): string =>
  hash.includes("record=") ? hash : hash.replace("v=1", "v=1&record=2026.11");

test.describe("An address given away", () => {
  test("still opens the same view, one after the other in one page", async ({ page }) => {
    test.setTimeout(120_000);
    for (const { hash, events, shows } of GIVEN_AWAY) {
      await test.step(`#${hash}`, async () => {
        await openView(page, hash);
        await expect(page.getByRole("complementary", { name: "About this link" })).toHaveCount(0);
        if (events >= 0) await expect(statusLine(page)).toContainText(`${events} of ${record.events.length} events`);
        for (const text of shows) await expect(page.getByText(text).first()).toBeVisible();
        expect(hashOf(page)).toBe(`#${hash}`);
        // What the page writes today is what it wrote then, with the edition: a clause put on and taken off leaves the rest.
        const only = region(page, "Filters").getByRole("checkbox", { name: "Only contradicted" });
        await only.click();
        await expect.poll(() => hashOf(page)).not.toBe(`#${hash}`);
        await only.click();
        await expect.poll(() => hashOf(page)).toBe(`#${withEdition(hash)}`);
      });
    }
  });

  test("that is damaged: each bad part is named and the rest is applied", async ({ page }) => {
    await openView(page, "v=1&from=2025-13-01&actor=nobody&publisher=Dawn&foo=bar");
    const about = page.getByRole("complementary", { name: "About this link" });
    await expect(about).toContainText("3 parts of the link could not be applied; the rest was.");
    await expect(about).toContainText("from: “2025-13-01” is not a day such as 2025-10-11.");
    await expect(about).toContainText("actor: “nobody” is no actor of this record.");
    await expect(about).toContainText("foo: “bar” is a part that this page does not know.");
    await expect(region(page, "Filters").getByRole("checkbox", { name: "Dawn", exact: true })).toBeChecked();
    await expect(region(page, "Filters").getByRole("textbox", { name: "From", exact: true })).toHaveValue("");
    await about.getByRole("button", { name: "Dismiss" }).click();
    await expect(about).toHaveCount(0);
  });

  const WRONG = [
    ["v=9", "v: “9” is not 1"],
    ["%%%", "%%%"],
    ["v=1&from=2025-12-01&to=2025-11-01", "lies after to (2025-11-01); the dates were left out"],
  ] as const;
  test("that makes no sense opens the whole record and says why", async ({ page }) => {
    await openView(page);
    for (const [hash, says] of WRONG) {
      // As if it had been typed over the address of the page that stands there.
      await page.evaluate((typed) => {
        window.location.hash = typed;
      }, hash);
      await expect(page.getByRole("complementary", { name: "About this link" })).toContainText(says);
      await expect(statusLine(page)).toContainText("155 of 155 events");
    }
  });
});

test.describe("A day typed into From", () => {
  test("that does not exist, or lies after To, is refused with a sentence and changes nothing", async ({ page }) => {
    await openView(page);
    const from = region(page, "Filters").getByRole("textbox", { name: "From", exact: true });
    const to = region(page, "Filters").getByRole("textbox", { name: "To", exact: true });
    await from.fill("2025-02-30");
    const fault = region(page, "Filters").getByRole("alert");
    await expect(fault).toHaveText("“2025-02-30” is no day of the calendar. Type it as 2025-10-11.");
    await expect(from).toHaveAttribute("aria-invalid", "true");
    await expect(statusLine(page)).toContainText("155 of 155 events");
    expect(hashOf(page)).toBe("");
    await from.fill("2025-02-28");
    await expect(fault).toHaveCount(0);
    await to.fill("2025-01-01");
    await expect(fault).toContainText("To lies before From (2025-02-28)");
    expect(hashOf(page)).toBe("#v=1&record=2026.11&from=2025-02-28");
  });
});
