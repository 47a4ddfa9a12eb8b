/** What a key belongs to before any shortcut: whoever types or chooses with it. */
const TAKEN =
  "input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true], [role=textbox], [role=combobox], [role=searchbox]";

/** Of whatever has the keyboard: text is typed into it. */
export const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TAKEN) !== null;
