/** As tinykeys tells them apart, so that what is written is what works. */
const isApple = (): boolean => typeof navigator === "object" && /Mac|iPod|iPhone|iPad/.test(navigator.platform);

const WORDS: Readonly<Record<string, string>> = {
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowDown: "↓",
  PageUp: "Page up",
  PageDown: "Page down",
  Escape: "Esc",
};

const wordOf = (part: string, apple: boolean): string => {
  if (part === "$mod") return apple ? "⌘" : "Ctrl";
  const letter = /^Key([A-Z])$/.exec(part)?.[1];
  return letter ?? WORDS[part] ?? (part.length === 1 ? part.toUpperCase() : part);
};

/** Shift belongs to a sign where the keyboard has it there, and goes without saying. */
const isSign = (part: string | undefined): boolean => part !== undefined && /^[^\p{L}]$/u.test(part);

/** A binding of tinykeys as people know it, key by key: "$mod+k" → Ctrl, K or ⌘, K. */
export const keysInWords = (binding: string, apple = isApple()): readonly string[] => {
  const parts = binding.split("+");
  const said = isSign(parts.at(-1)) ? parts.filter((part) => part !== "Shift") : parts;
  return said.map((part) => wordOf(part, apple));
};
