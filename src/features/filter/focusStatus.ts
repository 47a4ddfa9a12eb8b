/** The status line says how much is in view: the place to be after a filter went away with its own button. */
export const focusStatus = (): void => document.querySelector<HTMLElement>('[role="status"]')?.focus();
