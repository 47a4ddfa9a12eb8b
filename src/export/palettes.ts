/** The colours in which a picture leaves the page; a test holds them against tokens.css. Transparent has no ground. */
export const PALETTES = ["light", "dark", "transparent"] as const;

export type PaletteName = (typeof PALETTES)[number];

/** Whoever opens the file may have the faces under either name; Vazirmatn has the letters of Arabic script. */
const FACES = {
  "--sans": 'Inter, "Inter Variable", Vazirmatn, system-ui, sans-serif',
  "--serif": '"Source Serif 4", "Source Serif 4 Variable", Vazirmatn, Georgia, serif',
};

const LIGHT = {
  "--paper": "#fbf8f2",
  "--paper-deep": "#f4efe4",
  "--ink": "#1d1b18",
  "--muted": "#655f56",
  "--faint": "#8a8276",
  "--hairline": "#ddd6c9",
  "--rule": "#1d1b18",
  "--wash": "#efe9dc",
  "--accent": "#8f5a0a",
  "--accent-wash": "#f3e3cc",
  "--mark": "#f7e2a8",
  "--focus": "#14506a",
  "--warn": "#7a2e00",
  "--channel-1": "#1f6f8a",
  "--channel-2": "#bd7810",
  "--channel-3": "#8a2d5d",
  "--channel-4": "#6f7726",
  "--channel-5": "#5f5f5f",
  "--channel-6": "#7a67b0",
  "--channel-7": "#3c84bd",
  "--channel-8": "#3d3a36",
  "--channel-9": "#8f7657",
  "--channel-10": "#8b8371",
  "--channel-1-text": "#1a6079",
  "--channel-2-text": "#8a5606",
  "--channel-3-text": "#8a2d5d",
  "--channel-4-text": "#5d641d",
  "--channel-5-text": "#575757",
  "--channel-6-text": "#65529c",
  "--channel-7-text": "#28689b",
  "--channel-8-text": "#3d3a36",
  "--channel-9-text": "#725c41",
  "--channel-10-text": "#665f50",
};

const DARK: typeof LIGHT = {
  "--paper": "#171613",
  "--paper-deep": "#1f1d19",
  "--ink": "#ece7dc",
  "--muted": "#a9a294",
  "--faint": "#7f786c",
  "--hairline": "#38342d",
  "--rule": "#b9b2a4",
  "--wash": "#26231e",
  "--accent": "#e0a54a",
  "--accent-wash": "#3b2f1b",
  "--mark": "#5a4713",
  "--focus": "#8cc7e0",
  "--warn": "#f0a070",
  "--channel-1": "#55a9c6",
  "--channel-2": "#e09d3b",
  "--channel-3": "#d077a6",
  "--channel-4": "#a9b254",
  "--channel-5": "#a3a3a3",
  "--channel-6": "#a794dc",
  "--channel-7": "#7db9e8",
  "--channel-8": "#cfc8bb",
  "--channel-9": "#bfa483",
  "--channel-10": "#948c7b",
  "--channel-1-text": "#6dbad5",
  "--channel-2-text": "#e6ab54",
  "--channel-3-text": "#dc8fb7",
  "--channel-4-text": "#b5be63",
  "--channel-5-text": "#b0b0b0",
  "--channel-6-text": "#b6a5e6",
  "--channel-7-text": "#8fc4ee",
  "--channel-8-text": "#d8d2c6",
  "--channel-9-text": "#c9b091",
  "--channel-10-text": "#a89f8d",
};

const VALUES: Readonly<Record<PaletteName, ReadonlyMap<string, string>>> = {
  light: new Map(Object.entries({ ...LIGHT, ...FACES })),
  dark: new Map(Object.entries({ ...DARK, ...FACES })),
  transparent: new Map(Object.entries({ ...LIGHT, ...FACES })),
};

/** The variables of the page ("--ink") with their values in a palette. */
export const valuesOf = (palette: PaletteName): ReadonlyMap<string, string> => VALUES[palette];

const VARIABLE = /var\((--[a-z0-9-]+)\)/gu;

/** An attribute with its variables replaced. Throws where one is unknown: whoever drew it misspelt it. */
export function painted(value: string, palette: PaletteName): string {
  const plain = value.replaceAll(VARIABLE, (_, name: string) => {
    const found = VALUES[palette].get(name);
    if (found === undefined) throw new Error(`A picture names ${name}, of which no palette has a value.`);
    return found;
  });
  if (/var\(|color-mix\(/u.test(plain)) throw new Error(`A picture holds “${plain}”, which only a page can paint.`);
  return plain;
}
