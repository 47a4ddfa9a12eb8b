import { type BrowserContext, expect, test } from "@playwright/test";
import { axe, listen } from "./support/page.ts";

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'">`;
const ORIGIN = "http://planted.test";

/** Opens a page with planted faults and returns what the guard heard. */
async function heardFrom(context: BrowserContext, html: string): Promise<string> {
  const heard = await listen(context, ORIGIN);
  await context.route("**/*", async (route) => {
    const { pathname, origin } = new URL(route.request().url());
    if (origin !== ORIGIN || pathname === "/missing.js") return route.fulfill({ status: 404, body: "" });
    const script = pathname === "/throws.js" ? "throw new Error('planted')" : "";
    return pathname === "/"
      ? route.fulfill({ contentType: "text/html", body: html })
      : route.fulfill({ contentType: "text/javascript", body: script });
  });
  const page = await context.newPage();
  await page.goto(ORIGIN, { waitUntil: "networkidle" });
  return heard.join("\n");
}

test.describe("the guards of the journeys", () => {
  test("hear a script that the policy refuses", async ({ context }) => {
    const heard = await heardFrom(context, `${POLICY}<script>document.title = "ran"</script>`);
    expect(heard).toContain("security policy: script-src-elem refused inline");
    expect(heard).toContain("Content Security Policy");
  });

  test("hear an injected style element that the policy refuses", async ({ context }) => {
    expect(await heardFrom(context, `${POLICY}<style>p { color: red }</style>`)).toContain(
      "security policy: style-src-elem",
    );
  });

  test("hear an uncaught error", async ({ context }) => {
    expect(await heardFrom(context, `<script src="/throws.js"></script>`)).toContain("page error: planted");
  });

  test("hear a missing file", async ({ context }) => {
    expect(await heardFrom(context, `<script src="/missing.js"></script>`)).toContain(
      "console: Failed to load resource",
    );
  });

  test("hear a request that leaves the origin", async ({ context }) => {
    const heard = await heardFrom(context, `<img alt="" src="http://elsewhere.test/pixel.png">`);
    expect(heard).toContain("left the origin: http://elsewhere.test/pixel.png");
  });

  test("hear nothing from a page in order", async ({ context }) => {
    expect(await heardFrom(context, `${POLICY}<script src="/fine.js"></script>`)).toBe("");
  });

  test("find a picture without a text", async ({ page }) => {
    await page.setContent(`<html lang="en"><title>t</title><main><img src="data:,"></main></html>`);
    await expect(axe(page)).rejects.toThrow(/image-alt/);
  });
});
