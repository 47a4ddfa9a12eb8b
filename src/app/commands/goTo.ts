import { headingOfRegion } from "@/ui/headingOfRegion.ts";

/** So many frames are waited for what a choice has still to bring. */
const PATIENCE = 30;

/** Does something with an element as soon as it is on the page; gives up after half a second. */
function whenThere(selector: string, then: (element: HTMLElement) => void, patience = PATIENCE): void {
  const found = document.querySelector<HTMLElement>(selector);
  if (found !== null) then(found);
  else if (patience > 0) requestAnimationFrame(() => whenThere(selector, then, patience - 1));
}

/** On a narrow screen the filters are a sheet behind a button. */
const openSheet = (): void => document.querySelector<HTMLElement>(".room__sheet button")?.click();

/** Brings a region of the page into sight and gives its heading the focus. */
export const goTo = (region: string): void =>
  whenThere(`main section[aria-label="${region}"]`, (section) => {
    headingOfRegion(section)?.focus({ preventScroll: true });
    section.scrollIntoView?.({ block: "start" });
  });

export function goToFilters(selector = "input"): void {
  const filters = 'section[aria-label="Filters"]';
  if (document.querySelector(filters) === null) openSheet();
  whenThere(`${filters} ${selector}`, (field) => field.focus());
}

/** The line that says how much is in view: the place to be after a filter that was chosen elsewhere. */
export const goToStatus = (): void => document.querySelector<HTMLElement>('[role="status"]')?.focus();
