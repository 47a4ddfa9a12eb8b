/** What component tests need that jsdom does not have. */
import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterAll, afterEach, vi } from "vitest";

afterEach(cleanup);
// As on a device where the introduction was seen; tests of the introduction draw it themselves.
localStorage.setItem("counterclaim.introduced", "yes");
// Modules are shared by the files of a worker: one that is still on its way when the browser goes would fail for good.
afterAll(async () => {
  await vi.dynamicImportSettled();
});

/** Sets a property where jsdom leaves it out or undefined; a newer jsdom's own is kept. */
function supply(target: object, name: string, value: unknown): void {
  if (Reflect.get(target, name) === undefined)
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

class SeesNothing {
  readonly root = null;
  readonly rootMargin = "";
  readonly thresholds: readonly number[] = [];
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): readonly never[] {
    return [];
  }
}

class PlainPointerEvent extends MouseEvent {
  readonly pointerId: number;
  readonly pointerType: string;
  readonly isPrimary: boolean;
  constructor(type: string, init: PointerEventInit = {}) {
    super(type, init);
    this.pointerId = init.pointerId ?? 1;
    this.pointerType = init.pointerType ?? "mouse";
    this.isPrimary = init.isPrimary ?? true;
  }
}

const matchesNothing = (media: string) => ({
  matches: false,
  media,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
});

supply(globalThis, "ResizeObserver", SeesNothing);
supply(globalThis, "IntersectionObserver", SeesNothing);
supply(globalThis, "PointerEvent", PlainPointerEvent);
supply(globalThis, "matchMedia", matchesNothing);
supply(document, "elementFromPoint", () => null);
supply(document, "elementsFromPoint", () => []);
supply(Element.prototype, "scrollIntoView", () => {});
supply(Element.prototype, "scrollTo", () => {});
supply(Element.prototype, "hasPointerCapture", () => false);
supply(Element.prototype, "setPointerCapture", () => {});
supply(Element.prototype, "releasePointerCapture", () => {});
supply(Element.prototype, "getAnimations", () => []);
supply(URL, "createObjectURL", () => "blob:nothing");
supply(URL, "revokeObjectURL", () => {});
// jsdom has this one, but only to log that it is not implemented.
vi.spyOn(window, "scrollTo").mockImplementation(() => {});
