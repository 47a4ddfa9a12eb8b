import type { Page } from "@playwright/test";
import { axe, expect, test } from "./support/page.ts";
import { saved } from "./support/saved.ts";
import { openView, region, type View } from "./support/views.ts";

const QUESTION = "q-2025-10-11-pak-soldiers-killed";

async function addToDeck(page: Page, view: View, deck: string): Promise<void> {
  await region(page, view).getByRole("button", { name: "Add to deck" }).first().click();
  await page.getByRole("menuitem", { name: deck, exact: true }).click();
}
const sentences = (page: Page) => page.locator(".slide-row__says");

test.describe("A deck of one's own", () => {
  test("is made of three views, put in order by keyboard, made to ask, saved, opened elsewhere and presented", async ({
    page,
    browser,
    baseURL,
  }) => {
    await openView(page, `v=1&from=2025-10-11&to=2025-10-12&question=${QUESTION}`);
    await addToDeck(page, "Timeline", "New deck");
    await expect(page.getByText("Added to “My deck” as slide 1.")).toBeVisible();
    await addToDeck(page, "Contradictions", "My deck");
    await addToDeck(page, "Events", "My deck");
    await expect(page.getByText("Added to “My deck” as slide 3.")).toBeVisible();
    await page.getByRole("button", { name: "Edit the deck" }).click();
    const window = page.getByRole("dialog", { name: "Edit deck" });
    await expect(sentences(page)).toHaveText(["Timeline", "Pakistani soldiers killed", "Events"]);

    // Escape puts a slide back and leaves the window open.
    await window.getByRole("button", { name: "Move slide 3, “Events”", exact: true }).focus();
    const told = window.getByRole("status").filter({ hasText: /place|Place/u });
    // dnd-kit hears keys from the task after the one that picks up.
    const press = (key: string, says: string) =>
      expect(async () => {
        if ((await told.textContent()) !== says) await page.keyboard.press(key);
        await expect(told).toHaveText(says, { timeout: 2000 });
      }).toPass();
    await page.keyboard.press("Space");
    await expect(told).toHaveText("Picked up slide 3, “Events”, place 3 of 3.");
    await press("ArrowUp", "Place 2 of 3.");
    await page.keyboard.press("Escape");
    await expect(told).toHaveText("Left slide 3, “Events” where it was, place 3 of 3.");
    await page.keyboard.press("Space");
    await expect(told).toHaveText("Picked up slide 3, “Events”, place 3 of 3.");
    await press("ArrowUp", "Place 2 of 3.");
    await press("ArrowUp", "Place 1 of 3.");
    await page.keyboard.press("Space");
    await expect(sentences(page)).toHaveText(["Events", "Timeline", "Pakistani soldiers killed"]);
    await expect(window.getByRole("button", { name: "Move slide 1, “Events”", exact: true })).toBeFocused();

    await window.getByRole("button", { name: "Events Figure: Events" }).click();
    await window.getByRole("textbox", { name: "Sentence", exact: true }).fill("What happened that night?");
    await window.getByRole("button", { name: "Pakistani soldiers killed Figure: Question" }).click();
    await window.getByRole("button", { name: "Turn into an ask" }).click();
    await axe(page, "[role=dialog]");
    await window.getByRole("button", { name: "Make it an ask" }).click();
    await expect(sentences(page)).toHaveText([
      "What happened that night?",
      "Timeline",
      "23 or 58: who said which number?",
    ]);
    await window.getByRole("button", { name: "All decks" }).click();
    const mine = page.getByRole("listitem", { name: "My deck" });
    const file = await saved(page, () => mine.getByRole("button", { name: "Save as file" }).click());
    expect(file.name).toBe("counterclaim-deck-my-deck.json");

    const elsewhere = await browser.newContext({ baseURL: baseURL ?? "" });
    const other = await elsewhere.newPage();
    await openView(other);
    await other.getByRole("button", { name: "Present", exact: true }).click();
    await other
      .getByLabel("Open a deck file")
      .setInputFiles({ name: file.name, mimeType: "application/json", buffer: file.bytes });
    await expect(other.getByText("Deck “My deck” is opened: 3 slides.")).toBeVisible();
    await axe(other, "[role=dialog]");
    await other
      .getByRole("listitem", { name: "My deck" })
      .getByRole("button", { name: "Present", exact: true })
      .click();
    await expect(other.getByRole("heading", { level: 1, name: "What happened that night?" })).toBeVisible();
    await other.keyboard.press("ArrowRight");
    await expect(other.getByRole("heading", { level: 1, name: "Timeline" })).toBeVisible();
    await other.keyboard.press("ArrowRight");
    await expect(other.getByRole("heading", { level: 1, name: "23 or 58: who said which number?" })).toBeVisible();
    await other.goBack();
    await expect(region(other, "Timeline")).toBeVisible();
    await elsewhere.close();
  });
});
