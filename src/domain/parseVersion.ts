/** The version of an edition: the year and month in which it was closed, "2026.11". Null for any other text. */
export const parseVersion = (text: string): string | null => (/^\d{4}\.(?:0[1-9]|1[0-2])$/u.test(text) ? text : null);
