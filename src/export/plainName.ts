const LONGEST = 60;

/** Words as a name of a–z, 0–9 and hyphens, which every system takes; "" where nothing of them is left. */
export const plainName = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/gu, "");
