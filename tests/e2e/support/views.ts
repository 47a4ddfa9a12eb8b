import { expect, type Locator, type Page } from "@playwright/test";
import { contradictionLines, eventLines, publishedLines, statusIn, timelineIn } from "./naive.ts";
import { type Filter } from "./naiveRecord.ts";
import { placeLines } from "./naivePlaces.ts";

export type View =
  | "Filters"
  | "Timeline"
  | "Border map"
  | "Contradictions"
  | "TTP incident counts"
  | "Claim gap"
  | "Comparison"
  | "Who carries whom"
  | "Standing questions"
  | "Events"
  | "Record"
  | "Rules";

export const region = (page: Page, name: View): Locator =>
  page.getByRole("main").getByRole("region", { name, exact: true });

export const statusLine = (page: Page): Locator => page.getByRole("status").filter({ hasText: " events" });

/** Opens the page at a view, `hash` being what stands behind # in its address, and waits for the record. */
export async function openView(page: Page, hash = ""): Promise<void> {
  await page.goto(hash === "" ? "./" : `./#${hash}`);
  await expect(statusLine(page)).toBeVisible();
}

export const hashOf = (page: Page): string => new URL(page.url()).hash;

/** What the address says of one part of the view. */
export const inAddress = (page: Page, part: string): string[] =>
  new URLSearchParams(hashOf(page).slice(1)).getAll(part);

const WITH_TABLES = ["Timeline", "Border map", "Contradictions", "TTP incident counts"] as const;

/** Turns every picture into its table. */
export async function showTables(page: Page): Promise<void> {
  for (const name of WITH_TABLES) {
    const button = region(page, name).getByRole("button", { name: "Show as table" });
    // oxlint-disable-next-line no-await-in-loop -- one button after the other.
    if ((await button.getAttribute("aria-pressed")) !== "true") await button.click();
  }
}

/** A table as its rows of texts; none where the view says that it has nothing to show. */
export const rowsOf = async (view: Locator): Promise<string[][]> =>
  view
    .getByRole("table")
    .evaluateAll((tables) =>
      tables.flatMap((table) =>
        [...table.querySelectorAll("tr")].map((row) =>
          [...row.querySelectorAll("th, td")].map((cell) => (cell.textContent ?? "").trim()),
        ),
      ),
    );

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "October 2025" as 2025-10. */
function monthOf(label: string): string {
  const [month = "", year = ""] = label.split(" ");
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}`;
}

const numberOf = (text: string): number => Number(text.replaceAll(",", ""));

/** Events by month as the timeline's table shows them, and how many it says lie before it. */
async function timelineOf(page: Page): Promise<{ year: number; months: Record<string, number>; before: number }> {
  const view = region(page, "Timeline");
  const [, ...rows] = await rowsOf(view);
  const months: Record<string, number> = {};
  for (const [label = "", ...cells] of rows) {
    // The last column holds all events, before filters.
    const sum = cells.slice(0, -1).reduce((all, cell) => all + numberOf(cell), 0);
    if (sum > 0) months[monthOf(label)] = sum;
  }
  const earlier = view.getByRole("button", { name: /earlier events?$/ });
  const before = (await earlier.count()) === 0 ? 0 : Number.parseInt((await earlier.textContent()) ?? "", 10);
  return { year: Number(monthOf(rows[0]?.[0] ?? "").slice(0, 4)), months, before };
}

/** Every row of the events table, of which only those in sight are drawn: it is scrolled through. */
export const eventRowsOf = async (page: Page): Promise<string[][]> => {
  const view = region(page, "Events");
  // The table comes after the first views; until then the region says that it is being drawn.
  await expect(view.locator('[aria-busy="true"]')).toHaveCount(0);
  const table = view.getByRole("table", { name: "Events in view" });
  if ((await table.count()) === 0) return [];
  return table.evaluate(async (element) => {
    const frame = element.parentElement ?? element;
    const size = Number(element.getAttribute("aria-rowcount")) - 1;
    const rows = new Map<number, string[]>();
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    frame.scrollTop = 0;
    for (let turn = 0; turn < 200 && rows.size < size; turn += 1) {
      // oxlint-disable-next-line no-await-in-loop -- a row is drawn only once it is in sight.
      await drawn();
      for (const row of element.querySelectorAll("tbody tr")) {
        rows.set(
          Number(row.getAttribute("aria-rowindex")),
          [...row.querySelectorAll("td")].map((cell) => (cell.textContent ?? "").trim()),
        );
      }
      frame.scrollTop += frame.clientHeight * 0.8;
    }
    frame.scrollTop = 0;
    return [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells);
  });
};

/** Counters by year, as the table of published counts shows them; parts of a year left out. */
async function publishedOf(page: Page): Promise<string[]> {
  const [, ...rows] = await rowsOf(region(page, "TTP incident counts"));
  return rows
    .filter(([period = ""]) => /^\d{4}$/u.test(period))
    .map(([year, counter, figure]) => `${year} | ${counter} | ${figure}`)
    .sort();
}

/** What every view shows, as tables, in the form in which naive.ts counts it. */
async function shownBy(page: Page) {
  await showTables(page);
  const places = (await rowsOf(region(page, "Border map"))).slice(1);
  const contradictions = (await rowsOf(region(page, "Contradictions"))).slice(1);
  const events = await eventRowsOf(page);
  return {
    status: await statusLine(page).locator("span").allTextContents(),
    timeline: await timelineOf(page),
    places: places.map(([name, , , precision, count]) => `${name} | ${precision} | ${count}`).sort(),
    contradictions: contradictions.map(([question, who, says]) => `${question} | ${who} | ${says}`).sort(),
    published: await publishedOf(page),
    events: events
      .map(
        ([, title, , , , claims, sources, contradicted]) =>
          `${title} | ${claims} | ${sources} | ${contradicted === "" ? 0 : Number.parseInt((contradicted ?? "").replace("◆ ", ""), 10)}`,
      )
      .sort(),
  };
}

/** The same, counted from the files. The first year of the timeline's axis is the page's own choice. */
const expectedBy = (filter: Filter, year: number) => ({
  status: statusIn(filter),
  timeline: { year, ...timelineIn(filter, year) },
  places: placeLines(filter),
  contradictions: contradictionLines(filter),
  published: publishedLines(filter),
  events: eventLines(filter),
});

/** Asserts that the events, claims, contradictions and events without a place are those of a plain count. */
export async function expectStatus(page: Page, filter: Filter): Promise<void> {
  for (const part of statusIn(filter)) {
    // oxlint-disable-next-line no-await-in-loop -- one part after the other is waited for.
    await expect(statusLine(page)).toContainText(part);
  }
}

/** Asserts that the status line and all five tables are those of a plain count. */
export async function expectViews(page: Page, filter: Filter): Promise<void> {
  await expectStatus(page, filter);
  const shown = await shownBy(page);
  expect(shown).toEqual(expectedBy(filter, shown.timeline.year));
}
