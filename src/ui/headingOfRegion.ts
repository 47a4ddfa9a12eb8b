/** The heading of the region in which something stands, if it can take the focus. */
export const headingOfRegion = (element: Element | null): HTMLElement | null =>
  element?.closest("section")?.querySelector<HTMLElement>('h2[tabindex="-1"]') ?? null;
