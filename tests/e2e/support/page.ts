import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test as base } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What no journey may hear: breaches of the security policy, errors, and requests that leave `origin`. */
export async function listen(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const heard: string[] = [];
  await context.exposeBinding("reportBreach", (_source, what: string) => heard.push(what));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      const said = `security policy: ${effectiveDirective} refused ${blockedURI}`;
      void (globalThis as unknown as { reportBreach: (what: string) => Promise<void> }).reportBreach(said);
    });
  });
  context.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" || text.includes("Content Security Policy")) {
      heard.push(`console: ${text} ${message.location().url}`.trim());
    }
  });
  context.on("weberror", (failure) => heard.push(`page error: ${failure.error().message}`));
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && asked !== origin) heard.push(`left the origin: ${request.url()}`);
  });
  return heard;
}

type Guards = {
  /** Lets the journey hear console and page errors that match; breaches and foreign requests are never allowed. */
  readonly allowError: (pattern: RegExp) => void;
};

/** Playwright's `test`, failing every journey in which the page did what no page of ours may do. */
export const test = base.extend<Guards>({
  allowError: [
    async ({ context, baseURL }, use) => {
      const allowed: RegExp[] = [];
      const heard = await listen(context, new URL(baseURL ?? "").origin);
      await use((pattern) => allowed.push(pattern));
      const mayBeAllowed = (what: string) =>
        /^(?:console|page error): /.test(what) && !what.includes("Content Security Policy");
      const left = heard.filter((what) => !(mayBeAllowed(what) && allowed.some((pattern) => pattern.test(what))));
      expect(left, "the page broke its policy, logged an error or left its origin").toEqual([]);
    },
    { auto: true },
  ],
});

/** Asserts that axe finds nothing against WCAG 2.2 A and AA in the page, or in `within`. */
export async function axe(page: Page, within?: string): Promise<void> {
  const builder = new AxeBuilder({ page }).withTags(WCAG);
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(" ")).join(", ")})`,
  );
  expect(found).toEqual([]);
}

export { expect };
