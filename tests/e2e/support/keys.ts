import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab until the focus is on `wanted`; fails when it does not come there. */
export async function tabTo(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab", most = 80): Promise<void> {
  const isThere = () => wanted.evaluateAll((all) => all.includes(document.activeElement as HTMLElement));
  for (let press = 0; press < most; press += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other.
    if (await isThere()) return;
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(key);
  }
  await expect(wanted, `reached by ${most} presses of ${key}`).toBeFocused({ timeout: 500 });
}
