/** How many times as large as laid out an element is drawn: the stage around it says so (`StageFrame`, `Enlarged`). */
export function scaleAround(element: Element | null): number {
  const scale = Number(element?.closest<HTMLElement>("[data-scale]")?.dataset["scale"] ?? 1);
  return Number.isFinite(scale) && scale > 0 ? scale : 1;
}

/** A point of the window in the pixels of an element, from the upper left corner of its box. */
export function pointIn(
  element: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): { readonly x: number; readonly y: number } {
  const { left, top } = element.getBoundingClientRect();
  const scale = scaleAround(element);
  return { x: (clientX - left) / scale, y: (clientY - top) / scale };
}
