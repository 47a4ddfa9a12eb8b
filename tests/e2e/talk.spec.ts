import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { axe, expect, test } from "./support/page.ts";
import { tabTo } from "./support/keys.ts";

const DECK = "one-night-two-tolls";
const { slides } = JSON.parse(readFileSync(`data/decks/${DECK}.json`, "utf8")) as {
  readonly slides: readonly { readonly kind: string }[];
};
/** The first slide that asks, from 1. */
const ASKS = slides.findIndex(({ kind }) => kind === "ask") + 1;
const LAST = slides.length;

const openStage = async (page: Page, slide: number) => {
  await page.goto(`/#v=1&deck=${DECK}&slide=${slide}`);
  await onSlide(page, slide);
};
/** The title of each window says where it is. */
const onSlide = (page: Page, slide: number) =>
  expect(page).toHaveTitle(new RegExp(`(?:^|· )${slide} of ${LAST} ·`, "u"));
const slideInAddress = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("slide");

async function openSpeaker(stage: Page): Promise<Page> {
  const opening = stage.context().waitForEvent("page");
  await stage.keyboard.press("s");
  const speaker = await opening;
  await expect(speaker.getByRole("region", { name: "Notes" })).toBeVisible();
  return speaker;
}

test.describe("A talk in two windows", () => {
  test("goes on in step from either, reveals, turns black, and runs a clock, by keys alone", async ({
    page: stage,
  }) => {
    await openStage(stage, ASKS - 2);
    const speaker = await openSpeaker(stage);
    await onSlide(speaker, ASKS - 2);
    await speaker.keyboard.press("PageDown");
    await onSlide(stage, ASKS - 1);
    expect(slideInAddress(stage)).toBe(String(ASKS - 1));
    await stage.keyboard.press("ArrowRight");
    await onSlide(speaker, ASKS);

    const answer = speaker.getByRole("region", { name: "Answer" });
    await expect(answer).toContainText("hidden on the stage");
    const [said] = await answer.getByText(/said by/u).allTextContents();
    const claimant = /said by (.+) on /u.exec(said ?? "")?.[1] ?? "";
    expect(claimant).not.toBe("");
    await speaker.keyboard.press("ArrowRight");
    await expect(answer).toContainText("revealed");
    await onSlide(stage, ASKS);
    await stage.keyboard.press("ArrowRight");
    await onSlide(speaker, ASKS + 1);
    await speaker.keyboard.press("ArrowLeft");
    await expect(answer).toContainText("hidden on the stage");
    await onSlide(stage, ASKS);

    await stage.keyboard.press("b");
    await expect(speaker.getByText("the stage is black")).toBeVisible();
    await speaker.keyboard.press("b");
    await expect(speaker.getByText("the stage is black")).toBeHidden();

    const timer = speaker.getByRole("timer", { name: "Elapsed" });
    await expect(timer).not.toHaveText("0:00");
    await tabTo(speaker, speaker.getByRole("button", { name: "Pause" }));
    await speaker.keyboard.press("Enter");
    await expect(speaker.getByRole("button", { name: "Go on" })).toBeFocused();
    await axe(speaker);
  });

  test("recovers when either is read anew, and loses nothing when either is closed", async ({
    page: stage,
    context,
  }) => {
    await openStage(stage, ASKS - 1);
    const speaker = await openSpeaker(stage);
    await speaker.keyboard.press("ArrowRight");
    await speaker.keyboard.press("ArrowRight");
    const answer = speaker.getByRole("region", { name: "Answer" });
    await expect(answer).toContainText("revealed");

    await stage.reload();
    await onSlide(stage, ASKS);
    await speaker.reload();
    await onSlide(speaker, ASKS);
    await expect(answer).toContainText("revealed");
    await stage.keyboard.press("ArrowRight");
    await onSlide(speaker, ASKS + 1);

    await stage.close();
    const again = speaker.getByRole("button", { name: "Open it again" });
    // A window that closes may have no time to say so; then its silence does, after a while.
    await expect(again).toBeVisible({ timeout: 20_000 });
    await tabTo(speaker, again);
    const opening = context.waitForEvent("page");
    await speaker.keyboard.press("Enter");
    const reopened = await opening;
    await onSlide(reopened, ASKS + 1);
    await expect(again).toBeHidden();
    await reopened.keyboard.press("End");
    await onSlide(speaker, LAST);
    await expect(speaker.getByText("End of the deck")).toBeVisible();

    await tabTo(speaker, speaker.getByRole("button", { name: "Leave" }), "Shift+Tab");
    const closing = speaker.waitForEvent("close");
    // The window closes under the key, which then cannot be let go.
    await speaker.keyboard.press("Enter").catch(() => undefined);
    await closing;
    await expect(reopened.getByText("The speaker’s window is closed.")).toBeVisible({ timeout: 20_000 });
    await onSlide(reopened, LAST);
  });

  test("leaves by the browser's Back in one step, and by Escape with the focus on the headline", async ({ page }) => {
    await page.goto("/#v=1&from=2025-10-11&to=2025-10-12");
    await expect(page.getByRole("region", { name: "Filters" })).toBeVisible();
    await page.evaluate((deck) => {
      location.hash += `&deck=${deck}`;
    }, DECK);
    await onSlide(page, 1);
    await page.keyboard.press("ArrowRight");
    await onSlide(page, 2);
    await page.goBack();
    const headline = page.getByRole("heading", { level: 1, name: "Counterclaim" });
    await expect(headline).toBeFocused();
    await expect(page.getByRole("textbox", { name: "From" })).toHaveValue("2025-10-11");
    await page.goForward();
    await onSlide(page, 2);
    await page.keyboard.press("Escape");
    await expect(headline).toBeFocused();
    await expect(page).not.toHaveTitle(/One night/u);
    expect(page.url()).toMatch(/#v=1&record=[^&]+&from=2025-10-11&to=2025-10-12$/u);
  });
});
