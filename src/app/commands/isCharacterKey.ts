/** Whether a binding is a letter, digit or sign without Ctrl, ⌘ or Alt: what WCAG 2.1.4 lets the reader switch off. */
export function isCharacterKey(binding: string): boolean {
  const parts = binding.split("+");
  const key = parts.at(-1) ?? "";
  const isHeld = parts.some((part) => ["$mod", "Control", "Meta", "Alt"].includes(part));
  return !isHeld && /^(?:.|Key[A-Z]|Digit\d)$/u.test(key);
}
