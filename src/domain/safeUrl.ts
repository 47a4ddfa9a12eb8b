/** The address as it stands if a browser may open it as a page, null for every other scheme and for what is no address. */
export const safeUrl = (address: string | null): string | null =>
  address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
